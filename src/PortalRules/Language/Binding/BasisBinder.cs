using System.Collections.Immutable;
using PortalRules.Language.Grammar;
using PortalRules.Law;
using PortalRules.Yaml;

namespace PortalRules.Language.Binding;

/// <summary>Binds on what a rule or a value stands.</summary>
internal sealed class BasisBinder(BindingContext context)
{
    public ImmutableArray<LegalBasis> BindMany(YamlNode node)
    {
        if (node is YamlList { Items.IsEmpty: true })
            context.Errors.Add(node.Mark, "basis is an empty list; a rule names at least one legal text.");
        return [.. YamlValues.Items(node).Select(Bind).OfType<LegalBasis>()];
    }

    public LegalBasis? Bind(YamlNode node)
    {
        var errors = context.Errors;
        if (YamlValues.Map(node, "basis", errors) is not { } map)
            return null;
        BasisKeys.Basis.Only(map, "basis", errors);
        if (map["source"] is null)
            errors.Add(map.Mark, "a basis names its legal text: source.");
        var id = YamlValues.Text(map["source"], "source", errors);
        var kind = map["kind"] is { } k ? YamlTexts.Word(k, "kind", BasisKeys.Basis.Words("kind"), errors) : "law";
        var at = YamlValues.Text(map["at"], "at", errors);
        var note = YamlValues.Text(map["note"], "note", errors);
        if (id is null)
            return null;
        if (context.Law.Find(id) is { } source)
        {
            var basisKind = kind switch { "guidance" => BasisKind.Guidance, "inferred" => BasisKind.Inferred, _ => BasisKind.Law };
            return new LegalBasis(source, at is null ? null : Locator.Parse(at), basisKind, note);
        }

        errors.AddUnknown(map["source"]!.Mark, "legal text", id, context.Law.Sources.Select(s => s.Id));
        return null;
    }
}
