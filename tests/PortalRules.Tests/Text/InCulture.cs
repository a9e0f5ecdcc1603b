using System.Globalization;

namespace PortalRules.Tests.Text;

/// <summary>Runs the rest of a test in another culture.</summary>
internal sealed class InCulture : IDisposable
{
    private readonly CultureInfo _before = Thread.CurrentThread.CurrentCulture;

    public InCulture(string name) => Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo(name);

    public void Dispose() => Thread.CurrentThread.CurrentCulture = _before;
}
