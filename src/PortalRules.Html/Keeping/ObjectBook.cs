using System.Runtime.InteropServices;
using PortalRules.Html.Accessibility;
using PortalRules.Html.Pages;
using PortalRules.Html.Site;
using PortalRules.Snapshots;

namespace PortalRules.Html.Keeping;

/// <summary>
/// Keeps accessible objects once for all pages that show the same. What has no name is told apart by what it shows or leads to; what has one by its name, and
/// in the content of pages, where every page has its own names, not even by that. Thread-safe.
/// </summary>
internal sealed class ObjectBook(SiteAddresses addresses)
{
    private const int Most = 20_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<Shape, KeptObject> _objects = [];
    private readonly BlockPool<KeptObject> _blocks = new();
    private readonly List<KeptObject> _onPage = [];
    private readonly HashSet<KeptObject> _seen = new(ReferenceEqualityComparer.Instance);

    public int Size => _objects.Count;

    /// <summary>The number of the reading, from 1.</summary>
    public int Reading { get; set; } = 1;

    /// <summary>Keeps the objects of a page, each once.</summary>
    public Blocks<KeptObject> Keep(PageView page, List<ObjectDraft> found)
    {
        lock (_lock)
        {
            _onPage.Clear();
            _seen.Clear();
            foreach (ref readonly var draft in CollectionsMarshal.AsSpan(found))
            {
                var target = draft.IsSettled ? null : ObjectTarget.Of(page, draft.Element, addresses);
                var shape = Shape.Of(page, draft, target);
                if (!_objects.TryGetValue(shape, out var kept))
                    _objects[shape] = kept = shape.ToKept(draft, _objects.Count);
                if (!_seen.Add(kept))
                    continue;
                _onPage.Add(kept);
                if (kept.IsDue(page, Reading))
                    (kept.Name, kept.Target, kept.At, kept.ToldIn) = (draft.Name, target ?? ObjectTarget.Of(page, draft.Element, addresses), Locator.Of(page, draft.Element), Reading);
            }

            return _blocks.Keep(_onPage);
        }
    }

    /// <summary>Lets go of what finds objects again, when all pages are read.</summary>
    public void Close()
    {
        _objects.Clear();
        _objects.TrimExcess();
        _blocks.Close();
    }

    /// <summary>In the order of their first pages; of very many the first.</summary>
    public static IEnumerable<AccessibleObject> ToFacts(SiteIndex site) =>
        Shown.On(site, p => p.Objects)
            .OrderBy(o => o.Value.First.Value, PageOrder.Instance).ThenBy(o => o.Key.At!.Line).ThenBy(o => o.Key.At!.Column)
            .ThenBy(o => o.Key.Tag, StringComparer.Ordinal).ThenBy(o => o.Key.Target?.Value, StringComparer.Ordinal).ThenBy(o => o.Key.Zone, StringComparer.Ordinal).ThenBy(o => o.Key.At!.Selector, StringComparer.Ordinal)
            .Take(Most).Select(o => ToFact(o.Key, o.Value));

    private static AccessibleObject ToFact(KeptObject kept, Shown shown) => new()
    {
        Tag = kept.Tag,
        Type = kept.Type,
        Role = kept.Role,
        Name = kept.Name,
        Exposed = kept.Exposed,
        Tabbable = kept.IsTabbable,
        Moves = kept.Moves,
        DataTable = kept.IsDataTable,
        HeaderCells = kept.HeaderCells,
        Language = kept.Language,
        Id = kept.Id,
        Target = Known<PortalUrl?>.Of(kept.Target, Witness.Attribute),
        Page = shown.First.Value,
        PageDepth = Math.Max(0, shown.Depth),
        PageCount = shown.Pages,
        Zone = kept.Zone,
        At = kept.At,
    };

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Shape(string Tag, string Type, string Role, string Zone, string What, string Id, string Language, int HeaderCells, Known<bool> Exposed, Known<bool> Moves, Known<bool> IsDataTable, bool IsNamed, bool IsNameKnown, bool IsTabbable)
    {
        public static Shape Of(PageView page, in ObjectDraft draft, PortalUrl? target)
        {
            var zone = ZoneNames.Of(page, draft.Node);
            var isNamed = draft.Name.Or(null) is { Length: > 0 };
            var what = !isNamed ? target?.Value ?? "" : zone is "center" or "slider" ? "" : draft.Name.Or(null)!;
            var id = draft.IsSettled || target is not null ? "" : ObjectTarget.IdOf(draft.Element);

            // In the frame of a portal its place tells a thing apart that nothing else does.
            if (what.Length == 0 && id.Length == 0 && !draft.IsSettled && draft.Element.LocalName is not ("html" or "table") && zone is not ("center" or "slider"))
                what = page.Selectors.Of(draft.Element);
            return new Shape(
                draft.Element.LocalName, draft.Type, draft.Role, zone, what, id, draft.Language, draft.HeaderCells, draft.Exposed, draft.Moves, draft.IsDataTable, isNamed, draft.Name.IsKnown, RoleReader.IsTabbable(draft.Element));
        }

        public KeptObject ToKept(in ObjectDraft draft, int number) => new()
        {
            Number = number,
            Tag = Tag,
            Type = Type,
            Role = Role,
            Zone = Zone,
            Language = Language,
            Id = Id,
            HeaderCells = HeaderCells,
            Exposed = Exposed,
            Moves = Moves,
            IsDataTable = IsDataTable,
            IsTabbable = IsTabbable,
            Name = draft.Name,
        };
    }
}
