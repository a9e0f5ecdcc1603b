namespace PortalRules.Capture.Warc;

/// <summary>Finds the records that hold the contents of revisits: a further pass over a file that has any.</summary>
internal static class RevisitSearch
{
    /// <summary>Notes at each revisit where its content stands.</summary>
    /// <param name="reader">Reads the file.</param>
    /// <param name="entries">All entries of the file.</param>
    /// <param name="cancellationToken">Stops between records.</param>
    public static async Task RunAsync(WarcReader reader, IEnumerable<WarcEntry> entries, CancellationToken cancellationToken)
    {
        var revisits = entries.Where(e => e.Refers.Count > 0).ToList();
        if (revisits.Count == 0)
            return;
        var wanted = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var key in revisits.SelectMany(e => e.Refers))
            wanted[key] = -1;
        reader.GoTo(0);
        try
        {
            while (await reader.NextAsync(cancellationToken).ConfigureAwait(false) is { } header)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await reader.FinishAsync(cancellationToken).ConfigureAwait(false);
                if (header.Type is not ("response" or "resource"))
                    continue;
                foreach (var key in RevisitKeys.Of(header).Where(k => wanted.TryGetValue(k, out var known) && known < 0))
                    wanted[key] = reader.Offset;
            }
        }
        catch (WarcDamageException)
        {
            // The first pass ended at the same place and says so.
        }

        foreach (var revisit in revisits)
            revisit.Referred = revisit.Refers.Select(k => wanted[k]).FirstOrDefault(o => o >= 0, -1);
    }
}
