using System.Reflection;
using System.Runtime.CompilerServices;

namespace PortalRules.Vietnam.Tests.PublicApi;

/// <summary>Members as C# declares them.</summary>
internal static class MemberText
{
    public static string Of(FieldInfo field)
    {
        var modifier = field.IsLiteral ? "const " : $"{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}";
        return $"{Access(field.IsPublic)}{modifier}{TypeText.Name(field.FieldType)} {field.Name}";
    }

    public static string Of(PropertyInfo property)
    {
        var first = ApiMembers.IsPromise(property.GetMethod) ? property.GetMethod! : property.SetMethod!;
        var required = property.IsDefined(typeof(RequiredMemberAttribute), inherit: false) ? "required " : "";
        var name = property.GetIndexParameters() is { Length: > 0 } index ? $"this[{Parameters(index)}]" : property.Name;
        var get = ApiMembers.IsPromise(property.GetMethod) ? "get; " : "";
        var set = ApiMembers.IsPromise(property.SetMethod) ? IsInit(property.SetMethod!) ? "init; " : "set; " : "";
        return $"{Access(first.IsPublic)}{Modifier(first)}{required}{TypeText.Name(property.PropertyType)} {name} {{ {get}{set}}}";
    }

    public static string Of(ConstructorInfo constructor) =>
        $"{Access(constructor.IsPublic)}{TypeText.Name(constructor.DeclaringType!).Split('<')[0]}({Parameters(constructor.GetParameters())})";

    public static string Of(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(TypeText.Name))}>" : "";
        var self = method.IsDefined(typeof(ExtensionAttribute), inherit: false) ? "this " : "";
        return $"{Access(method.IsPublic)}{Modifier(method)}{TypeText.Name(method.ReturnType)} {method.Name}{generic}({self}{Parameters(method.GetParameters())})";
    }

    private static string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(p =>
        $"{(p.IsOut ? "out " : p.ParameterType.IsByRef ? "in " : "")}{TypeText.Name(p.ParameterType)} {p.Name}{(p.HasDefaultValue ? " = …" : "")}"));

    private static string Access(bool isPublic) => isPublic ? "" : "protected ";

    private static string Modifier(MethodInfo method) => method switch
    {
        { IsStatic: true } => "static ",
        { DeclaringType.IsInterface: true } => "",
        { IsAbstract: true } => "abstract ",
        { IsVirtual: true, IsFinal: false } when method.GetBaseDefinition() != method => "override ",
        { IsVirtual: true, IsFinal: false } => "virtual ",
        _ => "",
    };

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
