using System.Collections.Immutable;
using PortalRules.Checking;
using PortalRules.Language;
using PortalRules.Packs;
using PortalRules.Vietnam;
using PortalRules.Yaml;

namespace PortalRules.Cli.Loading;

/// <summary>The packs that are loaded, and those among them that were named. Folders of the user stand over what is built in.</summary>
/// <param name="Checker">With everything that is loaded.</param>
/// <param name="Ids">Ids that were named; empty: every pack that applies.</param>
internal sealed record PackChoice(PortalChecker Checker, ImmutableArray<string> Ids)
{
    /// <summary>The ids among them that were named as such, not by their folder.</summary>
    public ImmutableArray<string> Named { get; private init; } = [];

    /// <exception cref="CommandException">A pack or folder does not exist.</exception>
    /// <exception cref="PackException">A file has mistakes: all of them.</exception>
    public static PackChoice Load(IReadOnlyList<string> named)
    {
        var folders = named.Where(Directory.Exists).Select(f => (Folder: f, Library: Open(f))).ToList();
        var own = folders.SelectMany(f => PackFiles.IdsIn(f.Library)).ToList();
        var builder = new PortalCheckerBuilder().AddPacks(folders.Aggregate(VietnamPacks.All, (rest, f) => PackFiles.Without(rest, f.Folder, f.Library)));
        foreach (var (_, library) in folders)
            builder.AddPacks(library);
        var checker = builder.Build();
        var ids = named.Where(n => !Directory.Exists(n)).Select(id => Known(id, checker.Rules)).Distinct(StringComparer.Ordinal).ToList();
        return new PackChoice(checker, [.. ids.Union(own, StringComparer.Ordinal)]) { Named = [.. ids] };
    }

    /// <summary>The packs of a folder of the user.</summary>
    /// <exception cref="CommandException">There is no such folder, or no pack in it.</exception>
    /// <exception cref="PackException">A file has mistakes: all of them.</exception>
    public static PackChoice OfFolder(string folder)
    {
        if (!Directory.Exists(folder))
            throw new CommandException($"không có thư mục bộ quy tắc {folder}.", $"the pack folder {folder} does not exist.");
        var packs = Load([folder]);
        return packs.Ids.IsEmpty ? throw new CommandException($"thư mục {folder} không có pack.yaml.", $"the folder {folder} holds no pack.yaml.") : packs;
    }

    /// <summary>The packs of a profile; an id that was named wins over it, and a folder is then only loaded.</summary>
    public PackChoice For(Profile? profile) => profile is { Packs.IsEmpty: false } ? this with { Ids = Named.IsEmpty ? profile.Packs : Named } : this;

    /// <summary>Whether the packs are those of the profile, after <see cref="For"/>.</summary>
    public bool IsOfProfile(Profile? profile) => profile is { Packs.IsEmpty: false } && Named.IsEmpty;

    /// <summary>The rule of a pack; <see langword="null"/> where there is none of that id.</summary>
    public DeclarativeRule? Find(string rule) =>
        Checker.Rules.Packs.SelectMany(p => p.Bound).FirstOrDefault(r => string.Equals(r.Descriptor.Id, rule, StringComparison.Ordinal));

    private static string Known(string id, RuleSet rules)
    {
        if (id.Contains('/', StringComparison.Ordinal) || id.Contains('\\', StringComparison.Ordinal) || id is "." or "..")
            throw new CommandException($"không có thư mục bộ quy tắc {id}.", $"the pack folder {id} does not exist.");
        return Names.Known("bộ quy tắc", "pack", id, [.. rules.Packs.Select(p => p.Id)]);
    }

    private static PackLibrary Open(string folder)
    {
        try
        {
            return PackLibrary.FromFolder(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"không đọc được bộ quy tắc {folder}: {e.Message}", $"the pack {folder} cannot be read: {e.Message}");
        }
    }
}
