namespace PortalRules.Html.DependencyInjection;

/// <summary>The options that the modules of an application have agreed on. There is one in a service collection.</summary>
internal sealed class ReaderConfiguration
{
    private readonly List<Func<HtmlPortalReaderOptions, HtmlPortalReaderOptions>> _applied = [];

    public HtmlPortalReaderOptions Options { get; private set; } = new();

    public void Change(Func<HtmlPortalReaderOptions, HtmlPortalReaderOptions> change)
    {
        if (_applied.Contains(change))
            return;
        var changed = change(Options) ?? throw new ArgumentException("The options are null; return what was given, changed or not.", nameof(change));
        changed.ThrowIfWrong(nameof(change));
        Options = changed;
        _applied.Add(change);
    }
}
