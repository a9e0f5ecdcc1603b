namespace PortalRules.Vocabulary;

/// <summary>How a label compares with what a rule means.</summary>
internal enum LabelMatchKind
{
    Other,
    Near,
    Same,
}
