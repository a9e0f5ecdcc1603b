namespace PortalRules.Capture.Warc;

/// <summary>The bytes of a WARC file, inflated where it is compressed, one member after the other. Not thread-safe.</summary>
internal abstract class WarcMembers
{
    /// <summary>Where in the file the open member begins.</summary>
    public long At { get; protected set; }

    /// <summary>Bytes of the open member that were given or skipped.</summary>
    public long Given { get; protected set; }

    /// <summary>Whether any place of a member can be gone to, not only its beginning.</summary>
    public abstract bool IsPlain { get; }

    /// <summary>Makes the member that begins at a place the next one.</summary>
    /// <param name="offset">A byte of the file.</param>
    public abstract void GoTo(long offset);

    /// <summary>Opens the next member.</summary>
    /// <param name="cancellationToken">Stops.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="WarcDamageException">There is something else.</exception>
    public abstract ValueTask<bool> NextAsync(CancellationToken cancellationToken);

    /// <summary>Reads on in the open member.</summary>
    /// <param name="buffer">Takes the bytes.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <returns>The count; 0 at the member's end, which has then been found to be whole.</returns>
    /// <exception cref="WarcDamageException">The member is damaged or cut.</exception>
    public abstract ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken);

    /// <summary>Passes over bytes of the open member without reading them, where that is possible.</summary>
    /// <param name="count">How many.</param>
    /// <returns>How many were passed over; the others have to be read.</returns>
    public virtual long Skip(long count) => 0;
}
