using System.Reflection;
using PortalRules.Tests.Shared;

namespace PortalRules.Vietnam.Tests.PublicApi;

/// <summary>A parser or a YAML library can be exchanged without breaking an embedder.</summary>
public sealed class ThirdPartyTests
{
    /// <summary>The one foreign type that the registration in a service collection is made of.</summary>
    private static readonly string[] Foreign = ["Microsoft.Extensions.DependencyInjection.IServiceCollection"];

    [Fact]
    public void No_third_party_type_is_in_the_public_API() =>
        Violations.None(Libraries.PublicTypes.SelectMany(type => Named(type)
            .SelectMany(Parts)
            .Where(named => !IsOurs(named) && !IsPlatform(named) && !Foreign.Contains(named.FullName, StringComparer.Ordinal))
            .Select(named => $"{type.FullName} shows {named.FullName}")));

    private static IEnumerable<Type> Named(Type type) =>
        ApiMembers.Of(type).SelectMany(Named).Concat(type.GetInterfaces()).Append(type.BaseType ?? typeof(object));

    private static IEnumerable<Type> Named(MemberInfo member) => member switch
    {
        FieldInfo field => [field.FieldType],
        PropertyInfo property => [property.PropertyType],
        EventInfo evnt => [evnt.EventHandlerType!],
        MethodInfo method => [method.ReturnType, .. method.GetParameters().Select(p => p.ParameterType)],
        ConstructorInfo constructor => constructor.GetParameters().Select(p => p.ParameterType),
        _ => [],
    };

    /// <summary>A type with all that it is made of: elements and type arguments.</summary>
    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.IsGenericParameter)
            return type.GetGenericParameterConstraints().Where(c => !c.IsGenericType);
        if (type.HasElementType)
            return Parts(type.GetElementType()!);
        return type.GetGenericArguments().SelectMany(Parts).Append(type);
    }

    private static bool IsOurs(Type type) => Libraries.All.Contains(type.Assembly);

    /// <summary>Types of the runtime's own libraries, which lie beside System.Private.CoreLib.</summary>
    private static bool IsPlatform(Type type) =>
        string.Equals(Path.GetDirectoryName(type.Assembly.Location), Path.GetDirectoryName(typeof(object).Assembly.Location), StringComparison.Ordinal);
}
