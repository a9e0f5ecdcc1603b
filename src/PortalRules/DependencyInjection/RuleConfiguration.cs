using PortalRules.Checking;

namespace PortalRules.DependencyInjection;

/// <summary>What the modules of an application have added to the checker. There is one in a service collection.</summary>
internal sealed class RuleConfiguration
{
    private readonly List<Action<PortalCheckerBuilder>> _applied = [];
    private readonly PortalCheckerBuilder _builder = new();

    public void Add(Action<PortalCheckerBuilder> rules)
    {
        if (_applied.Contains(rules))
            return;
        rules(_builder);
        _applied.Add(rules);
    }

    public PortalChecker Build() => _builder.Build();
}
