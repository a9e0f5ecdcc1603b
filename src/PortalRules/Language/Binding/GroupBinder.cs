using PortalRules.Language.Grammar;
using PortalRules.Language.Groups;
using PortalRules.Language.Labels;
using PortalRules.Snapshots;
using PortalRules.Yaml;

namespace PortalRules.Language.Binding;

/// <summary>Binds <c>group</c>.</summary>
internal sealed class GroupBinder(BindingContext context)
{
    public GroupClause? Bind(FactKind kind, YamlNode node)
    {
        if (YamlValues.Map(node, "group", context.Errors) is not { } map)
            return null;
        SummaryKeys.Group.Only(map, "group", context.Errors);
        if (map["by"] is null || map["over"] is null)
        {
            context.Errors.Add(map.Mark, "a group names the field and the groups: group: { by: contributor, over: $portal.contributors }.");
            return null;
        }

        var by = FieldNames.Find(kind, map["by"]!, "by", context, FactForm.Texts.AsSpan());
        var over = new LabelsBinder(context).Source(map["over"]!, "over");
        var unmatched = map["unmatched"] is { } what ? YamlTexts.Word(what, "unmatched", SummaryKeys.Group.Words("unmatched"), context.Errors) : null;
        if (by is null || over is null)
            return null;
        var matching = by.Type is FieldType.Word or FieldType.Raw ? LabelMatching.Exact : LabelMatching.Like;
        return new GroupClause(by, over, matching, ReviewUnmatched: unmatched is "review");
    }
}
