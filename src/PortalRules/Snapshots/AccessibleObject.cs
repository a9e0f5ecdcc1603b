namespace PortalRules.Snapshots;

/// <summary>
/// What assistive technology meets as a thing of its own, or what moves by itself: a picture, frame, control, table of data, link without a text of its own,
/// the document and its parts in another language. Kept once for all pages that show the same; what its markup hides from everybody is left out.
/// A link that shows text has that for its name, and is a <see cref="Link"/> only.
/// </summary>
public sealed record AccessibleObject : Fact
{
    /// <summary>The name of the element, in lower case (<c>img</c>).</summary>
    public required string Tag { get; init; }

    /// <summary>The <c>type</c> of an <c>input</c> or <c>button</c>, as browsers take it; empty for others.</summary>
    public string Type { get; init; } = "";

    /// <summary>The role of WAI-ARIA that the element has or is given; empty where it has none. <c>none</c> is decoration.</summary>
    public string Role { get; init; } = "";

    /// <summary>
    /// The accessible name; known to be none where the markup gives none, unknown where a style sheet or script may give one. Of what the content of very many
    /// pages shows under names of their own, that of the first page.
    /// </summary>
    public Known<string?> Name { get; init; }

    /// <summary>Whether it is in the accessibility tree; unknown where a style sheet decides.</summary>
    public Known<bool> Exposed { get; init; }

    /// <summary>Whether the tabulator key reaches it.</summary>
    public bool Tabbable { get; init; }

    /// <summary>Whether it moves by itself; unknown where only some browsers move it or a style sheet may hide it.</summary>
    public Known<bool> Moves { get; init; }

    /// <summary>Whether it is a table of data; unknown where nothing in it says so. Tables that only lay a page out are no facts.</summary>
    public Known<bool> DataTable { get; init; }

    /// <summary>The header cells of a table.</summary>
    public int HeaderCells { get; init; }

    /// <summary>The <c>lang</c> attribute as written, without white space around it; empty where there is none.</summary>
    public string Language { get; init; } = "";

    /// <summary>The <c>id</c>, else the <c>name</c>, of what has neither an accessible name nor a target; empty where it has none that stays.</summary>
    public string Id { get; init; } = "";

    /// <summary>The address of the picture or frame, or of what a link leads to.</summary>
    public Known<PortalUrl?> Target { get; init; } = Known<PortalUrl?>.Of(null);

    /// <summary>The first page that bears it: least depth, then address order.</summary>
    public string Page { get; init; } = "";

    /// <summary>Depth of that page; 0 is the home page.</summary>
    public int PageDepth { get; init; }

    /// <summary>How many pages bear it.</summary>
    public int PageCount { get; init; } = 1;

    /// <summary><c>header</c>, <c>left</c>, <c>center</c>, <c>right</c>, <c>slider</c> or <c>footer</c>.</summary>
    public string Zone { get; init; } = "center";
}
