namespace PortalRules.Snapshots;

/// <summary>Where a known value was read. The better witness wins; the losers go to the reading trace.</summary>
public enum Witness : byte
{
    /// <summary>Given by whoever built the snapshot (a database, a test case).</summary>
    Given = 0,

    /// <summary>The place that the platform's extraction map names.</summary>
    Map = 1,

    /// <summary>A visible line of the page.</summary>
    VisibleLine = 2,

    /// <summary>A table row with a label of its own.</summary>
    LabelledRow = 3,

    /// <summary>An entry of a list page.</summary>
    ListEntry = 4,

    /// <summary>An entry of an RSS or Atom feed.</summary>
    Feed = 5,

    /// <summary>The sitemap.</summary>
    Sitemap = 6,

    /// <summary>Structured data or <c>meta</c> elements.</summary>
    Metadata = 7,

    /// <summary>An attribute of the element.</summary>
    Attribute = 8,

    /// <summary>Inline CSS.</summary>
    Style = 9,

    /// <summary>The header of the saved file.</summary>
    File = 10,

    /// <summary>The address itself.</summary>
    Address = 11,
}
