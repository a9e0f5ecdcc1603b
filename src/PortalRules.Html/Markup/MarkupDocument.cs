using System.Runtime.InteropServices;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace PortalRules.Html.Markup;

/// <summary>The tree of one page while it is built and read.</summary>
internal sealed class MarkupDocument(TextSource source, AttributeNames names) : MarkupContainer, IConstructableDocument, IDisposable
{
    private const int MostCopies = 60_000;

    private readonly List<MarkupElement> _hosts = [];
    private int _copies;

    /// <summary>The <c>html</c> element.</summary>
    public MarkupElement? Root { get; private set; }

    /// <summary>Where the tag begins that the parser is at.</summary>
    public TextPosition Position { get; set; }

    /// <summary>Whether the parser is at a tag or text that cannot end a template: neither at its end tag nor at the end of the page.</summary>
    public bool KeepsTemplates { get; set; }

    TextSource IConstructableDocument.Source => source;

    IDisposable? IConstructableDocument.Builder { get; set; }

    QuirksMode IConstructableDocument.QuirksMode { get; set; }

    IConstructableElement IConstructableDocument.Head => HeadOf()!;

    IConstructableElement IConstructableDocument.DocumentElement => Root!;

    bool IConstructableDocument.IsLoading => false;

    // The parser knows a table, before which it puts what may not stand in it, only if the element is its own; others it hands to the document.
    public override void Add(MarkupNode child)
    {
        if (child is not MarkupElement element)
            return;
        if (Root is null)
        {
            Root = element;
            base.Add(child);
        }
        else if (_hosts is [.., { Container: { } around } host])
        {
            if (host is TemplateElement)
                host.Add(child);
            else
                AddBefore(host, around, child);
        }
        else
        {
            Root.Add(child);
        }
    }

    /// <summary>A name of an attribute, each once.</summary>
    public string NameOfAttribute(StringOrMemory name) =>
        MemoryMarshal.TryGetString(name.Memory, out var text, out var start, out var length) && start == 0 && length == text.Length ? text : names.Share(name.Memory.Span);

    /// <summary>Notes a table or a template that was begun.</summary>
    public void Open(MarkupElement host) => _hosts.Add(host);

    /// <summary>Notes that an element has ended.</summary>
    /// <exception cref="LostRowsException">The parser ends a template in its middle.</exception>
    public void Close(MarkupElement element)
    {
        if (_hosts.Count == 0 || (element.Tag is not Tag.Table && element is not TemplateElement))
            return;
        if (KeepsTemplates && element is TemplateElement)
            throw new LostRowsException();
        _hosts.Remove(element);
    }

    /// <summary>Counts the formatting elements that are repeated because they were never closed.</summary>
    /// <exception cref="UnreadablePageException">There are more than any page of people needs.</exception>
    public void CountCopy()
    {
        if (++_copies > MostCopies + source.Length)
            throw new UnreadablePageException("quá nhiều thẻ định dạng (b, font …) không có thẻ đóng, không đọc trang này.");
    }

    /// <summary>Gives back the buffer in which the texts lie.</summary>
    public void Dispose() => ((IConstructableDocument)this).Builder?.Dispose();

    void IConstructableDocument.PerformMicrotaskCheckpoint()
    {
        // No script runs.
    }

    void IConstructableDocument.ProvideStableState()
    {
        // No script runs.
    }

    void IConstructableDocument.AddComment(ref StructHtmlToken token)
    {
        // Comments are not kept.
    }

    void IConstructableDocument.TrackError(Exception exception)
    {
        // Only scripts and encodings raise them, and neither is handled here.
    }

    Task IConstructableDocument.WaitForReadyAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    Task IConstructableDocument.FinishLoadingAsync() => Task.CompletedTask;

    void IConstructableDocument.ApplyManifest()
    {
        // Manifests are not read.
    }

    void IConstructableDocument.Clear() => RemoveAll();

    // The parser does not know how deep it put this, so that what follows may go as deep again; higher up it is no deeper than it counts.
    private static void AddBefore(MarkupNode host, MarkupContainer around, MarkupNode child)
    {
        var depth = 0;
        for (var at = around; at is not null; at = at.Container)
            depth++;
        for (; depth > HtmlParserOptions.DefaultMaximumDepth && around.Container is { } above; depth--)
            (host, around) = (around, above);
        around.InsertBefore(host, child);
    }

    private MarkupElement? HeadOf()
    {
        for (var child = Root?.FirstElement; child is not null; child = child.NextElement)
        {
            if (child.Tag is Tag.Head)
                return child;
        }

        return null;
    }
}
