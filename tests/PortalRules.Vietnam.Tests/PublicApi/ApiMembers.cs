using System.Reflection;

namespace PortalRules.Vietnam.Tests.PublicApi;

/// <summary>The members of a type that another assembly can use: public ones, and protected ones of a class that it can derive from.</summary>
internal static class ApiMembers
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<MemberInfo> Of(Type type) => type.GetMembers(Declared).Where(IsPromise);

    /// <summary>A method or accessor that can be called or overridden from outside.</summary>
    public static bool IsPromise(MethodBase? method) =>
        method is { IsPublic: true } || (method is { DeclaringType.IsSealed: false } && (method.IsFamily || method.IsFamilyOrAssembly));

    private static bool IsPromise(MemberInfo member) => member switch
    {
        FieldInfo field => field.IsPublic || (!field.DeclaringType!.IsSealed && (field.IsFamily || field.IsFamilyOrAssembly)),
        PropertyInfo property => IsPromise(property.GetMethod) || IsPromise(property.SetMethod),
        EventInfo evnt => IsPromise(evnt.AddMethod),
        MethodInfo method => IsPromise(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)),
        ConstructorInfo constructor => IsPromise((MethodBase)constructor),
        _ => false,
    };
}
