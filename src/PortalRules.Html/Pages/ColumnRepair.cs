using PortalRules.Html.Markup;

namespace PortalRules.Html.Pages;

/// <summary>Where a page has two columns, many themes call the wide one "left" and the narrow one "right": the one that holds most of the text is the middle.</summary>
internal static class ColumnRepair
{
    public static void Apply(PageView page)
    {
        for (var i = 0; i < page.Count; i++)
        {
            if (page[i].Zone is Zone.Unknown && page[i].TextEnd > page[i].TextStart && LargestSide(page, i) is var side and >= 0)
                Recentre(page, side);
        }
    }

    private static int LargestSide(PageView page, int parent)
    {
        int best = -1, most = 0, others = 0, total = 0;
        for (var child = parent + 1; child < page[parent].End; child = page[child].End)
        {
            var text = page[child].Hidden ? 0 : page[child].TextEnd - page[child].TextStart;
            switch (page[child].Zone)
            {
                case Zone.Left or Zone.Right or Zone.Side:
                    total += text;
                    // A column that calls itself a side column stays one, even beside a middle that is empty.
                    if (text > most && page[child].Tag is not Tag.Aside && !page[child].Traits.Has(Trait.Side))
                        (best, most) = (child, text);
                    break;
                case Zone.Center:
                    return -1;
                case Zone.Unknown:
                    total += text;
                    others += text;
                    break;
            }
        }

        return best >= 0 && others * 5 < total && most * 20 > total * 9 ? best : -1;
    }

    private static void Recentre(PageView page, int node)
    {
        var from = page[node].Zone;
        for (var i = node; i < page[node].End; i++)
        {
            if (page[i].Zone == from)
                page[i].Zone = Zone.Center;
        }
    }
}
