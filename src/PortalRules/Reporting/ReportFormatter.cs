using PortalRules.Checking;
using PortalRules.Surveys;

namespace PortalRules.Reporting;

/// <summary>
/// Writes a report in one format. A formatter only writes to the stream that it is given, in UTF-8 without a byte order mark (unless an option asks for one) and with LF line ends;
/// the same report gives the same bytes, whatever the machine's culture or time zone. Instances are immutable and may be used by many threads at once.
/// </summary>
public abstract class ReportFormatter
{
    /// <summary>The name by which the command line knows the format (<c>json</c>).</summary>
    public abstract string Name { get; }

    /// <summary>The media type (<c>application/json</c>).</summary>
    public abstract string MediaType { get; }

    /// <summary>The usual file extension, with its dot (<c>.json</c>).</summary>
    public abstract string Extension { get; }

    /// <summary>Writes a report. The stream is neither flushed nor closed.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Where to write; must be writable.</param>
    /// <param name="cancellationToken">Stops the writing; the stream may then hold a part of the report.</param>
    /// <returns>A task that ends when everything is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> or <paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public abstract Task WriteAsync(CheckReport report, Stream stream, CancellationToken cancellationToken = default);

    /// <summary>Whether the format has a form for surveys.</summary>
    public virtual bool WritesSurveys => false;

    /// <summary>Writes a survey: its annexes, its portals and its league table. The stream is neither flushed nor closed.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="stream">Where to write; must be writable.</param>
    /// <param name="cancellationToken">Stops the writing; the stream may then hold a part of it.</param>
    /// <returns>A task that ends when everything is written.</returns>
    /// <exception cref="NotSupportedException">The format has no form for surveys.</exception>
    /// <exception cref="IOException">The stream cannot be written, or a portal's report cannot be read again.</exception>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public virtual Task WriteAsync(Survey survey, Stream stream, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException($"The format {Name} has no form for surveys.");
}
