using System.Net.Http;
using System.Net.Sockets;
using System.Security.Authentication;
using PortalRules.Text;

namespace PortalRules.Capture.Http;

/// <summary>The faults of exchanges and their sentences. No message of an exception enters them: those follow the machine's language.</summary>
internal static class WebFaults
{
    public static WebFault NotThePortal { get; } = new(
        WebFaultKind.Forbidden,
        new LocalizedText("địa chỉ không thuộc cổng đang thu thập nên không được truy cập", "the address is not on the portal that is captured, so it was not asked"));

    public static WebFault BrokenOff { get; } = new(
        WebFaultKind.Disconnect,
        new LocalizedText("máy chủ ngắt kết nối khi chưa gửi hết nội dung", "the server broke the connection before the whole content was sent"));

    public static WebFault TooSlow { get; } = new(
        WebFaultKind.Time,
        new LocalizedText("máy chủ không trả lời trong thời hạn hoặc gửi quá chậm", "the server did not answer in time, or sent too slowly"));

    public static WebFault RepeatsSecret { get; } = new(
        WebFaultKind.Forbidden,
        new LocalizedText("trang lặp lại nội dung của tiêu đề bí mật nên không được lưu", "the page repeats a secret header, so it is not kept"));

    public static WebFault Refused { get; } = Unreachable("máy chủ từ chối kết nối", "the server refused the connection");

    public static WebFault NoName { get; } = Unreachable("không tìm thấy tên miền hoặc tên miền không có địa chỉ IP phù hợp", "the host name is not known, or has no address that fits");

    public static WebFault TooLong(long mostBytes) => new(
        WebFaultKind.Length,
        new LocalizedText($"nội dung vượt quá {mostBytes} byte", $"the content has more than {mostBytes} bytes"));

    /// <summary>The fault that an exception of the HTTP stack stands for.</summary>
    public static WebFault Of(Exception exception)
    {
        if (Inner<ForbiddenAddressException>(exception) is { } forbidden)
            return new(WebFaultKind.Forbidden, forbidden.Sentence);
        if (Inner<AuthenticationException>(exception) is not null)
            return Unreachable("không thiết lập được kết nối TLS với máy chủ", "no TLS connection could be made with the server");
        var error = Inner<HttpRequestException>(exception)?.HttpRequestError ?? Inner<HttpIOException>(exception)?.HttpRequestError;
        return error switch
        {
            HttpRequestError.ConfigurationLimitExceeded => new(WebFaultKind.Length, new LocalizedText("phần đầu của câu trả lời quá dài", "the head of the answer is too long")),
            HttpRequestError.InvalidResponse => new(WebFaultKind.Malformed, new LocalizedText("câu trả lời không đúng giao thức HTTP", "the answer is not HTTP")),
            HttpRequestError.SecureConnectionError => Unreachable("không thiết lập được kết nối TLS với máy chủ", "no TLS connection could be made with the server"),
            HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError => NoConnection(Inner<SocketException>(exception)?.SocketErrorCode),
            _ => BrokenOff,
        };
    }

    /// <summary>Whether another try may help.</summary>
    public static bool IsPassing(WebFault fault, Exception exception) => fault.Kind switch
    {
        WebFaultKind.Disconnect or WebFaultKind.Time => true,
        WebFaultKind.Unreachable => Inner<AuthenticationException>(exception) is null,
        _ => false,
    };

    private static WebFault NoConnection(SocketError? error) => error switch
    {
        SocketError.HostNotFound or SocketError.NoData => NoName,
        SocketError.TryAgain or SocketError.NoRecovery => Unreachable("dịch vụ tên miền không trả lời", "the name service did not answer"),
        SocketError.ConnectionRefused => Refused,
        SocketError.TimedOut => Unreachable("máy chủ không nhận kết nối trong thời hạn", "the server did not take the connection in time"),
        SocketError.NetworkUnreachable or SocketError.HostUnreachable or SocketError.AddressFamilyNotSupported =>
            Unreachable("không có đường mạng đến máy chủ", "there is no route to the server"),
        _ => Unreachable("không kết nối được với máy chủ", "no connection to the server could be made"),
    };

    private static WebFault Unreachable(string vi, string en) => new(WebFaultKind.Unreachable, new LocalizedText(vi, en));

    private static T? Inner<T>(Exception exception)
        where T : Exception
    {
        for (var e = exception; e is not null; e = e.InnerException)
        {
            if (e is T found)
                return found;
        }

        return null;
    }
}
