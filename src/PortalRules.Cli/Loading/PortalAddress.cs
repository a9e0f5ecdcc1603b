using PortalRules.Snapshots;

namespace PortalRules.Cli.Loading;

/// <summary>The address of a live portal, as it is typed.</summary>
internal static class PortalAddress
{
    /// <summary>Whether a source is an address and no file.</summary>
    public static bool IsOne(string source) => source.Contains("://", StringComparison.Ordinal);

    /// <exception cref="CommandException">It is no address over HTTP or HTTPS.</exception>
    public static PortalUrl Parse(string text)
    {
        if (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.UserInfo.Length > 0)
        {
            throw new CommandException(
                "địa chỉ có kèm tên và mật khẩu, sẽ bị ghi vào tệp thu thập; hãy ghi vào tệp tiêu đề và dùng --header-file.",
                "the address holds a name and password, which would be written into the capture; put them into a file of headers and use --header-file.");
        }

        return Plain(text);
    }

    private static PortalUrl Plain(string text) => PortalUrl.TryParse(text, out var url) && url.Scheme is "http" or "https" && url.Host.Length > 0
        ? url
        : throw new CommandException($"\"{text}\" không phải là địa chỉ đầy đủ, ví dụ https://xamau.example.gov.vn/.", $"\"{text}\" is not an absolute address such as https://xamau.example.gov.vn/.");
}
