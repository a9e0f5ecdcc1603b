using PortalRules.Snapshots;

namespace PortalRules.Facts;

/// <summary>The page on which a fact stands: its address is captured, the page itself looked up. Snapshot JSON and case files write the address as <c>page</c>.</summary>
internal static class PageReference
{
    public static FieldList<T> Page<T>(this FieldList<T> fields, string vi, string en, Func<T, string> read)
        where T : class => fields
        .Derived("page", FieldType.Node, vi, en, (fact, context) => FieldValue.Of(context.Index.PageAt(read(fact))), () => PageFields.Kind)
        .Text("page-url", FieldType.Raw, $"địa chỉ {vi}", $"address of the {en}", read).StoredAs("page");
}
