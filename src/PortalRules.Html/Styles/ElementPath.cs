using PortalRules.Html.Markup;

namespace PortalRules.Html.Styles;

/// <summary>An element and those around it, by what simple selectors ask for; kept when the page's tree is dropped.</summary>
internal sealed class ElementPath
{
    private const int MostSteps = 64;

    private ElementPath(List<Step> steps) => Steps = steps;

    /// <summary>From the element outwards.</summary>
    public List<Step> Steps { get; }

    public static ElementPath Of(MarkupElement element)
    {
        var steps = new List<Step>();
        for (var at = element; at is not null && steps.Count < MostSteps; at = at.Parent)
            steps.Add(new Step(at.LocalName, at.Id, at.ClassName));
        return new ElementPath(steps);
    }

    /// <summary>One element.</summary>
    internal sealed record Step(string Tag, string? Id, string? Classes)
    {
        public bool HasClass(ReadOnlySpan<char> name)
        {
            var names = Classes.AsSpan();
            foreach (var range in names.SplitAny(' ', '\t', '\n', '\r', '\f'))
            {
                if (names[range].SequenceEqual(name))
                    return true;
            }

            return false;
        }
    }
}
