using System.Reflection;
using PortalRules.Fetching;
using PortalRules.Tests.Shared;

namespace PortalRules.Vietnam.Tests.PublicApi;

/// <summary>The promises of docs/architecture.md that can be seen in the assemblies.</summary>
public sealed class DesignRuleTests
{
    private static readonly string[] EmptyWords = ["Helper", "Helpers", "Util", "Utils", "Manager", "Base", "Impl", "Data", "Info"];

    /// <summary>What may grow by derivation from outside.</summary>
    private static readonly string[] Open = ["PageRenderer", "PortalRule", "ReportFormatter"];

    [Fact]
    public void A_public_class_is_sealed_abstract_or_static() =>
        Violations.None(Libraries.PublicTypes.Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false }).Select(t => t.FullName!));

    [Fact]
    public void Only_rules_and_formatters_can_be_derived_from_outside() =>
        Violations.None(Libraries.PublicTypes.Where(CanBeDerived).Where(t => !Open.Contains(t.Name, StringComparer.Ordinal)).Select(t => t.FullName!));

    [Fact]
    public void The_one_interface_for_outsiders_is_the_fetcher() =>
        Violations.None(Libraries.PublicTypes.Where(t => t.IsInterface && t != typeof(IPortalFetcher)).Select(t => t.FullName!));

    [Fact]
    public void No_public_field_can_be_changed() =>
        Violations.None(Libraries.PublicTypes.SelectMany(t => t.GetFields())
            .Where(f => !f.DeclaringType!.IsEnum && !f.IsLiteral && (!f.IsInitOnly || f.FieldType.IsArray))
            .Select(f => $"{f.DeclaringType!.FullName}.{f.Name}"));

    [Fact]
    public void No_public_static_property_can_be_set() =>
        Violations.None(Libraries.PublicTypes.SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(p => p.SetMethod is { IsPublic: true })
            .Select(p => $"{p.DeclaringType!.FullName}.{p.Name}"));

    [Fact]
    public void A_public_property_holds_no_mutable_collection() =>
        Violations.None(Libraries.PublicTypes.SelectMany(t => t.GetProperties())
            .Where(p => p.PropertyType.IsArray || p.PropertyType.Name is "List`1" or "Dictionary`2" or "HashSet`1")
            .Select(p => $"{p.DeclaringType!.FullName}.{p.Name}"));

    [Fact]
    public void A_cancellation_token_is_the_last_parameter() =>
        Violations.None(Libraries.PublicTypes.SelectMany(t => t.GetMethods())
            .Where(m => m.GetParameters().SkipLast(1).Any(p => p.ParameterType == typeof(CancellationToken)))
            .Select(m => $"{m.DeclaringType!.FullName}.{m.Name}"));

    [Fact]
    public void A_class_is_not_named_with_an_empty_word() =>
        Violations.None(Libraries.All.SelectMany(a => a.GetTypes())
            .Where(t => t.Namespace?.StartsWith("PortalRules", StringComparison.Ordinal) == true)
            .Where(t => EmptyWords.Any(word => t.Name.Split('`')[0].EndsWith(word, StringComparison.Ordinal)))
            .Select(t => t.FullName!));

    private static bool CanBeDerived(Type type) =>
        type is { IsClass: true, IsSealed: false }
        && type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).Any(c => (c.IsPublic || c.IsFamily || c.IsFamilyOrAssembly) && !IsCopy(c))
        && !type.GetMethods(BindingFlags.NonPublic | BindingFlags.Instance).Any(m => m is { IsAbstract: true, IsAssembly: true });

    /// <summary>The constructor behind the with expression of a record.</summary>
    private static bool IsCopy(ConstructorInfo constructor) =>
        constructor.GetParameters() is [var only] && only.ParameterType == constructor.DeclaringType;
}
