using System.IO.Compression;
using System.Security;
using System.Text;
using DocumentFormat.OpenXml;

namespace PortalRules.Reports.Packaging;

/// <summary>An office file: parts in a zip, written one after the other. Every time in it is the same, so the same parts give the same bytes.</summary>
internal sealed class OfficePackage : IDisposable
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly ZipArchive _zip;

    /// <param name="stream">Where to write; stays open.</param>
    /// <param name="parts">All parts; the list of their types stands first in the file, as programs that look at its beginning expect.</param>
    public OfficePackage(Stream stream, IEnumerable<OfficePart> parts)
    {
        _zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, Utf8);
        var types = parts.Select(p => $"<Override PartName=\"/{p.Path}\" ContentType=\"{p.ContentType}\"/>");
        Text("[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + $"{string.Concat(types)}</Types>");
    }

    /// <summary>Writes a part piece by piece.</summary>
    public async Task<T> WriteAsync<T>(OfficePart part, Func<OpenXmlWriter, Task<T>> write)
    {
        using var stream = Entry(part.Path);
        using var writer = OpenXmlWriter.Create(stream, Utf8);
        writer.WriteStartDocument(standalone: true);
        return await write(writer).ConfigureAwait(false);
    }

    /// <summary>Writes a part that is one small tree.</summary>
    public void Write(OfficePart part, OpenXmlElement root)
    {
        using var stream = Entry(part.Path);
        using var writer = OpenXmlWriter.Create(stream, Utf8);
        writer.WriteStartDocument(standalone: true);
        writer.WriteElement(root);
    }

    /// <summary>Says what a part refers to; an empty path stands for the file itself.</summary>
    public void Relate(string path, IEnumerable<OfficeRelation> relations)
    {
        var (folder, name) = path.LastIndexOf('/') is var slash and >= 0 ? (path[..(slash + 1)], path[(slash + 1)..]) : ("", path);
        var lines = relations.Select(r => $"<Relationship Id=\"{r.Id}\" Type=\"http://schemas.openxmlformats.org/{r.Type}\" Target=\"{SecurityElement.Escape(r.Target)}\"/>");
        Text($"{folder}_rels/{name}.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(lines)}</Relationships>");
    }

    /// <summary>Writes the title of the file, which readers show and screen readers say.</summary>
    public void Describe(string title, string language) => Text(OfficePart.Properties.Path,
        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
        + $"<dc:title>{SecurityElement.Escape(title)}</dc:title><dc:language>{(language is "en" ? "en-GB" : "vi-VN")}</dc:language></cp:coreProperties>");

    public void Dispose() => _zip.Dispose();

    private void Text(string path, string xml)
    {
        using var stream = Entry(path);
        stream.Write(Utf8.GetBytes(Declaration + xml));
    }

    private Stream Entry(string path)
    {
        var entry = _zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = Time;
        return entry.Open();
    }
}
