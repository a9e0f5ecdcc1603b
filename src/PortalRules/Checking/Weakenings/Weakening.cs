using PortalRules.Text;
using PortalRules.Yaml;

namespace PortalRules.Checking.Weakenings;

/// <summary>One thing that is changed, and what then stands in its place.</summary>
/// <param name="Kind">In which way.</param>
/// <param name="Mark">Where it is changed.</param>
/// <param name="What">What is changed, in words.</param>
/// <param name="Node">The changed node; around it nothing is changed.</param>
internal sealed record Weakening(WeakeningKind Kind, YamlMark Mark, LocalizedText What, YamlNode Node);
