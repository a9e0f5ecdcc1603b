using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using PortalRules.Reporting.Pages;
using PortalRules.Reporting.Plain;

namespace PortalRules.Tests.Reporting.Pages;

public sealed partial class MarkdownTextTests
{
    [Theory]
    [InlineData("Tin | bài", @"Tin \| bài")]
    [InlineData("<b>đậm</b>", @"\<b\>đậm\</b\>")]
    [InlineData("dùng `mã`", @"dùng \`mã\`")]
    [InlineData("*nghiêng* và __đậm__", @"\*nghiêng\* và \_\_đậm\_\_")]
    [InlineData("[liên kết](x)", @"\[liên kết\](x)")]
    [InlineData("$a bằng $b", @"\$a bằng \$b")]
    [InlineData("~~bỏ~~ &copy; #1", @"\~\~bỏ\~\~ \&copy; \#1")]
    [InlineData(@"C:\thư mục", @"C:\\thư mục")]
    [InlineData("https://a_b.vn và www.a_b.vn", @"https\://a\_b.vn và www\.a\_b.vn")]
    [InlineData(" hai\r\n  dòng\t ", "hai dòng")]
    [InlineData("thiếu mục \"{missing}\".", "thiếu mục \"{missing}\".")]
    [InlineData("", "")]
    public void Text_shows_as_it_was_written(string text, string expected) => Assert.Equal(expected, MarkdownText.Of(text));

    [Fact]
    public void Taking_the_escapes_away_gives_the_text_back() => Prop.ForAll<NonNull<string>>(text =>
        string.Equals(DisplayText.Clean(text.Get).Trim(' '), Unescaped(MarkdownText.Of(text.Get)), StringComparison.Ordinal)).QuickCheckThrowOnFailure();

    [Fact]
    public void No_mark_is_left_bare() => Prop.ForAll(Gen.Elements(@"\`*_[]<>|~$&# :/w.a".ToCharArray()).ListOf().Select(c => string.Concat(c)).ToArbitrary(), text =>
    {
        var bare = EscapedPair().Replace(MarkdownText.Of(text), " ");
        return !Bare().IsMatch(bare);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("goi/ten", "`goi/ten`")]
    [InlineData("a`b", "`` a`b ``")]
    [InlineData("a``b`", "``` a``b` ```")]
    [InlineData("hai\ndòng", "`hai dòng`")]
    public void Code_ends_where_the_text_ends(string text, string expected) => Assert.Equal(expected, MarkdownText.Code(text));

    private static string Unescaped(string text)
    {
        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
            result.Append(text[i] == '\\' ? text[++i] : text[i]);
        return result.ToString();
    }

    [GeneratedRegex(@"\\.", RegexOptions.CultureInvariant)]
    private static partial Regex EscapedPair();

    [GeneratedRegex(@"[\\`*_\[\]<>|~$&#]|://|www\.", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();
}
