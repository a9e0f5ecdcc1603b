namespace PortalRules.Vocabulary;

/// <summary>What an area was called, or which code it had, until a day; its id stayed the same.</summary>
/// <param name="Until">The last day.</param>
/// <param name="Code">The code that it had, or <see langword="null"/> where the code did not change.</param>
/// <param name="Name">The name that it had, or <see langword="null"/> where the name did not change.</param>
public sealed record AreaState(DateOnly Until, string? Code, string? Name);
