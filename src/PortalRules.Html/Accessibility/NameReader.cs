using System.Text;
using PortalRules.Html.Markup;
using PortalRules.Html.Pages;
using PortalRules.Snapshots;

namespace PortalRules.Html.Accessibility;

/// <summary>
/// Computes accessible names as far as markup alone decides them (Accessible Name and Description Computation, HTML-AAM). Where a style sheet or a script may
/// still give a name to what has none written, the name is unknown. Not thread-safe.
/// </summary>
internal sealed class NameReader
{
    private const int MostSteps = 2_000;
    private const int Longest = 300;

    private readonly NameSources _sources = new();
    private readonly StringBuilder _text = new();
    private readonly HashSet<MarkupElement> _referred = new(ReferenceEqualityComparer.Instance);
    private PageView _page = null!;
    private bool _isDoubtful;
    private int _steps;

    public void Begin(PageView page)
    {
        _page = page;
        _sources.Begin(page);
    }

    /// <summary>Lets go of the page's tree.</summary>
    public void Clear()
    {
        _sources.Clear();
        _referred.Clear();
    }

    /// <summary>The name of an element with that role; known to be none, or unknown.</summary>
    public Known<string?> NameOf(MarkupElement element, string role)
    {
        _text.Clear();
        _referred.Clear();
        (_isDoubtful, _steps) = (false, 0);
        Add(element, role, isReferred: false);
        Span<char> written = stackalloc char[Math.Min(_text.Length, Longest)];
        _text.CopyTo(0, written, written.Length);
        if (_text.Length == 0 || ((ReadOnlySpan<char>)written).IsWhiteSpace())
            return _isDoubtful ? Known<string?>.Unknown(UnknownReason.NotShown) : Known<string?>.Of(null, Witness.Attribute);
        return Known<string?>.Of(_page.ShareLine(written.Trim()), Witness.Attribute);
    }

    private void Add(MarkupElement element, string role, bool isReferred)
    {
        if (++_steps > MostSteps)
            return;
        var before = _text.Length;
        if (!isReferred && element.Find("aria-labelledby", out var ids))
            AddReferred(ids);
        if (IsEmptySince(before))
            AddAttribute(element, "aria-label");
        if (IsEmptySince(before) && role is not "none")
            AddNative(element);
        if (IsEmptySince(before) && NameRules.IsFromContent(element, role, isReferred))
            AddContent(element);
        if (IsEmptySince(before))
            AddAttribute(element, "title");
        if (IsEmptySince(before) && element.LocalName is "input" or "textarea")
            AddAttribute(element, "placeholder");
    }

    private void AddReferred(ReadOnlySpan<char> ids)
    {
        foreach (var range in ids.SplitAny(" \t\n\r\f"))
        {
            if (ids[range].IsEmpty || _sources.Find(ids[range]) is not { } referred || !_referred.Add(referred))
                continue;
            _text.Append(' ');
            Add(referred, RoleReader.Of(referred), isReferred: true);
        }
    }

    private void AddNative(MarkupElement element)
    {
        switch (element.LocalName)
        {
            case "img" or "area":
                AddAttribute(element, "alt");
                break;
            case "input" when RoleReader.TypeOf(element) is "image":
                AddAttribute(element, "alt");
                break;
            case "input" when RoleReader.TypeOf(element) is "button" or "submit" or "reset":
                if (element.HasAttribute("value"))
                    AddAttribute(element, "value");
                else if (RoleReader.TypeOf(element) is not "button")
                    _text.Append(RoleReader.TypeOf(element)); // the browser writes a word of its own
                break;
            case "input" or "select" or "textarea":
                AddLabels(element);
                break;
            case "table":
                AddChild(element, "caption");
                break;
            case "svg":
                AddChild(element, "title");
                break;
        }
    }

    private void AddLabels(MarkupElement control)
    {
        for (var around = control.Parent; around is not null; around = around.Parent)
        {
            if (around.LocalName is "label" && _referred.Add(around))
                AddContent(around);
        }

        foreach (var label in _sources.LabelsFor(control.Id))
        {
            if (!_referred.Add(label))
                continue;
            _text.Append(' ');
            AddContent(label);
        }
    }

    private void AddChild(MarkupElement element, string name)
    {
        for (var child = element.FirstElement; child is not null; child = child.NextElement)
        {
            if (string.Equals(child.LocalName, name, StringComparison.Ordinal))
            {
                AddContent(child);
                return;
            }
        }
    }

    // An element without anything inside may get its text from a style sheet (pictures as letters) or from a script.
    private void AddContent(MarkupElement element)
    {
        if (element.First is null)
            _isDoubtful |= NameRules.MayBeFilled(element) && _sources.IsStyled;
        for (var node = element.First; node is not null && _text.Length < Longest * 2; node = node.Next)
        {
            if (node is MarkupText text)
            {
                _text.Append(text.Span);
                continue;
            }

            var child = (MarkupElement)node;
            if (child.Tag is Tag.Script || child.LocalName is "style" or "template" or "noscript" || NameRules.IsHidden(child))
                continue;
            if (NameRules.IsHiddenByName(child))
            {
                _isDoubtful = true;
                continue;
            }

            if (child.Tag.BreaksLine())
                _text.Append(' ');
            Add(child, RoleReader.Of(child), isReferred: false);
            if (child.Tag.BreaksLine())
                _text.Append(' ');
        }
    }

    private void AddAttribute(MarkupElement element, string attribute)
    {
        if (element.Find(attribute, out var value) && !value.IsWhiteSpace())
            _text.Append(value.Trim());
    }

    private bool IsEmptySince(int start)
    {
        for (var i = start; i < _text.Length; i++)
        {
            if (!char.IsWhiteSpace(_text[i]))
                return false;
        }

        return true;
    }
}
