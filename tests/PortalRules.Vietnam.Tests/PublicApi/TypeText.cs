namespace PortalRules.Vietnam.Tests.PublicApi;

/// <summary>Names and declarations of types as C# writes them, without namespaces.</summary>
internal static class TypeText
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    public static string Name(Type type)
    {
        if (type.IsByRef)
            return Name(type.GetElementType()!);
        if (type.IsArray)
            return $"{Name(type.GetElementType()!)}[]";
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return $"{Name(underlying)}?";
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword;
        var name = type.Name.Split('`')[0];
        var arguments = type.GetGenericArguments();
        if (type is { IsNested: true, IsGenericParameter: false })
            name = $"{Name(type.DeclaringType!)}.{name}";
        return arguments.Length == 0 ? name : $"{name}<{string.Join(", ", arguments.Select(Name))}>";
    }

    public static string Declaration(Type type)
    {
        IEnumerable<Type> bases = type is { IsEnum: false, BaseType: { } parent } && parent != typeof(object) && parent != typeof(ValueType) ? [parent] : [];
        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var interfaces = type.IsEnum ? [] : type.GetInterfaces().Except(inherited).Where(i => !i.Name.StartsWith("IEquatable", StringComparison.Ordinal));
        var parents = string.Join(", ", bases.Concat(interfaces.OrderBy(Name, StringComparer.Ordinal)).Select(Name));
        return $"{Modifier(type)}{Kind(type)} {Name(type)}{(parents.Length == 0 ? "" : $" : {parents}")}";
    }

    private static string Modifier(Type type) => type switch
    {
        { IsValueType: true } or { IsInterface: true } => "",
        { IsAbstract: true, IsSealed: true } => "static ",
        { IsAbstract: true } => "abstract ",
        { IsSealed: true } => "sealed ",
        _ => "",
    };

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => type.GetMethod("PrintMembers", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance) is null ? "struct" : "record struct",
        _ when typeof(Delegate).IsAssignableFrom(type) => "delegate",
        _ => type.GetMethod("<Clone>$") is null ? "class" : "record",
    };
}
