using System.Collections.Frozen;
using PortalRules.Yaml;

namespace PortalRules.Vocabulary;

/// <summary>
/// The areas within a province, in a file that is read when one of them is asked for: a check needs one province, not three thousand communes.
/// Only files that tests have proven are read so late; a mistake in one is told by who asks.
/// </summary>
/// <param name="Path">The path, for messages.</param>
/// <param name="Text">Gives the content.</param>
internal sealed record AreaFile(string Path, Func<string> Text)
{
    /// <summary>The id of the province, which is the name of the file.</summary>
    public string Province => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <exception cref="PackException">The file has mistakes: all of them.</exception>
    public FrozenDictionary<string, Area> Read(AreaIndex known)
    {
        var errors = new YamlErrors();
        var binder = new AreaBinder(errors);
        foreach (var map in YamlReader.Read(Path, Text(), errors).SelectMany(YamlValues.Items).OfType<YamlMap>())
            binder.Add(map);
        binder.Check(known);
        errors.ThrowIfAny();
        return binder.Areas.ToFrozenDictionary(a => a.Id, StringComparer.Ordinal);
    }
}
