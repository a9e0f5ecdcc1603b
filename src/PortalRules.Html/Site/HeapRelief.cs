using System.Diagnostics.CodeAnalysis;

namespace PortalRules.Html.Site;

/// <summary>Gives back what a very large portal has let go of. On its own the collector would wait until a heap of hundreds of megabytes has grown by as much again.</summary>
internal static class HeapRelief
{
    private const int ManyPages = 20_000;

    /// <summary>Collects where there are so many pages that it is worth the second that it takes.</summary>
    [SuppressMessage("Critical Code Smell", "S1215:\"GC.Collect\" should not be called", Justification = "Only between the steps of putting a very large portal together, each of which lets go of what the one before needed.")]
    public static void After(int pages)
    {
        if (pages >= ManyPages)
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}
