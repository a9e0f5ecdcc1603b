using System.Collections.Immutable;
using PortalRules.Snapshots;

namespace PortalRules.Facts;

/// <summary>The built-in kinds of facts: what rules can select, with every field.</summary>
public static class FactKinds
{
    /// <summary>The portal itself; exactly one.</summary>
    public static FactKind<Portal> Portal { get; } = PortalFields.Kind;

    /// <summary>Pages of the capture.</summary>
    public static FactKind<Page> Pages { get; } = PageFields.Kind;

    /// <summary>Menus.</summary>
    public static FactKind<Menu> Menus { get; } = MenuFields.Kind;

    /// <summary>All entries of all menus, at any depth.</summary>
    public static FactKind<MenuItem> MenuItems { get; } = MenuItemFields.Kind;

    /// <summary>Sections (chuyên mục).</summary>
    public static FactKind<Section> Sections { get; } = SectionFields.Kind;

    /// <summary>News items (tin, bài).</summary>
    public static FactKind<Article> Articles { get; } = ArticleFields.Kind;

    /// <summary>Legal and administrative documents (văn bản).</summary>
    public static FactKind<Document> Documents { get; } = DocumentFields.Kind;

    /// <summary>Banners.</summary>
    public static FactKind<Banner> Banners { get; } = BannerFields.Kind;

    /// <summary>Pictures.</summary>
    public static FactKind<Image> Images { get; } = ImageFields.Kind;

    /// <summary>Links.</summary>
    public static FactKind<Link> Links { get; } = LinkFields.Kind;

    /// <summary>People in directories of officials.</summary>
    public static FactKind<Official> Officials { get; } = OfficialFields.Kind;

    /// <summary>Lines of schedules.</summary>
    public static FactKind<ScheduleEntry> ScheduleEntries { get; } = ScheduleEntryFields.Kind;

    /// <summary>The imprint (bản quyền); at most one.</summary>
    public static FactKind<Imprint> Imprint { get; } = ImprintFields.Kind;

    /// <summary>Ways in to the portal: hosts, certificates, addresses.</summary>
    public static FactKind<Endpoint> Endpoints { get; } = EndpointFields.Kind;

    /// <summary>Badges of third parties.</summary>
    public static FactKind<Badge> Badges { get; } = BadgeFields.Kind;

    /// <summary>Files that pages load, and well-known files of the site.</summary>
    public static FactKind<Resource> Resources { get; } = ResourceFields.Kind;

    /// <summary>What assistive technology meets as a thing of its own, and what moves by itself.</summary>
    public static FactKind<AccessibleObject> AccessibleObjects { get; } = AccessibleObjectFields.Kind;

    /// <summary>What the platform's extraction map points out on pages.</summary>
    public static FactKind<Element> Elements { get; } = ElementFields.Kind;

    /// <summary>All built-in kinds, in the order of the catalogue.</summary>
    public static ImmutableArray<FactKind> All { get; } =
        [
        Portal, Endpoints, Pages, Menus, MenuItems, Sections, Articles, Documents, Banners, Images, Links, Officials, ScheduleEntries, Imprint,
        Badges, Resources, AccessibleObjects, Elements,
    ];

    /// <summary>Makes a kind of facts of an embedder's own.</summary>
    /// <typeparam name="T">The type of its facts.</typeparam>
    /// <param name="definition">What it is.</param>
    /// <returns>The kind; immutable and thread-safe. <c>PortalCheckerBuilder.AddKind</c> makes it known to rules.</returns>
    /// <exception cref="ArgumentException">Something is wrong with the definition: the message says all of it.</exception>
    public static FactKind<T> Define<T>(FactKindDefinition<T> definition)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(definition);
        return definition.Problems() is { Count: > 0 } problems
            ? throw new ArgumentException($"The kind of facts \"{definition.Name}\" cannot be made:\n{string.Join('\n', problems)}", nameof(definition))
            : definition.ToKind();
    }

    /// <summary>Finds a built-in kind by its name in rules.</summary>
    /// <param name="name">The name (<c>menu-items</c>).</param>
    /// <returns>The kind, or <see langword="null"/>.</returns>
    public static FactKind? Find(string name) => All.FirstOrDefault(k => string.Equals(k.Name, name, StringComparison.Ordinal));
}
