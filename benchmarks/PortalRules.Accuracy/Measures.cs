namespace PortalRules.Accuracy;

/// <summary>What is measured, in the order of the table.</summary>
internal static class Measures
{
    public static readonly string[] All =
    [
        "articles: found", "articles: section", "articles: day", "articles: minute",
        "documents: found", "documents: kind", "documents: issuer", "documents: issued", "documents: summary", "documents: files",
        "menus: found", "menus: tree", "menu entries: found", "menu entries: target", "picture tiles: found",
        "sections: found", "sections: label", "sections: items", "sections: empty",
        "banners: found", "banners: zone", "banners: width", "banners: height", "banners: target",
        "officials: found", "officials: position", "officials: body", "officials: phone", "officials: email",
        "imprint: found", .. FoundRows.ImprintFields.Select(f => $"imprint: {f}"),
        "schedules: found", "schedules: person", "schedules: content", "schedules: place",
    ];
}
