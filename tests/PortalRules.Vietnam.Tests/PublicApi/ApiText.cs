using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace PortalRules.Vietnam.Tests.PublicApi;

/// <summary>Writes what an assembly promises as sorted lines that read like C#.</summary>
internal static class ApiText
{
    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var group in assembly.GetExportedTypes().GroupBy(t => t.Namespace ?? "", StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            text.Append(text.Length == 0 ? "" : "\n").Append("namespace ").Append(group.Key).Append('\n');
            foreach (var type in group.OrderBy(t => TypeText.Name(t), StringComparer.Ordinal))
            {
                text.Append("  ").Append(TypeText.Declaration(type)).Append('\n');
                foreach (var line in Members(type).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
                    text.Append("    ").Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
            return Enum.GetNames(type).Select(name => $"{Convert.ToInt32(Enum.Parse(type, name), null):00} {name}");
        return ApiMembers.Of(type).Where(m => !m.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)).Select(member => member switch
        {
            FieldInfo field => MemberText.Of(field),
            PropertyInfo property => MemberText.Of(property),
            EventInfo evnt => $"event {TypeText.Name(evnt.EventHandlerType!)} {evnt.Name}",
            ConstructorInfo constructor => MemberText.Of(constructor),
            MethodInfo method => MemberText.Of(method),
            _ => member.ToString()!,
        });
    }
}
