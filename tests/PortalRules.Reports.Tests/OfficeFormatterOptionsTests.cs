namespace PortalRules.Reports.Tests;

public sealed class OfficeFormatterOptionsTests
{
    [Fact]
    public void An_unknown_language_is_named()
    {
        var wrong = new OfficeFormatterOptions { Language = "fr" };

        Assert.Contains("\"fr\"", Assert.Throws<ArgumentException>(() => wrong.Checked("options")).Message, StringComparison.Ordinal);
    }
}
