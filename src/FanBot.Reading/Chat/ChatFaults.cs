using System.Globalization;
using System.Net;

namespace FanBot.Reading.Chat;

/// <summary>What a client's exceptions mean. Their messages are never repeated: they may hold what was sent, or what came back.</summary>
internal static class ChatFaults
{
    /// <summary>Whether it may be over at the next attempt.</summary>
    public static bool MayPass(Exception fault) => Http(fault) is { HttpRequestError: not HttpRequestError.ConfigurationLimitExceeded } http
        && http.StatusCode is null or HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;

    /// <summary>Whether the model surely did nothing that could be charged for.</summary>
    public static bool IsFree(Exception fault) => Http(fault) is { } http && (http.StatusCode is not null || http.HttpRequestError
        is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError);

    /// <summary>For a log.</summary>
    public static string Reason(Exception fault) => Http(fault) switch
    {
        { StatusCode: { } status } => string.Create(CultureInfo.InvariantCulture, $"HTTP {(int)status}"),
        { HttpRequestError: var error } => error.ToString(),
        null => fault.GetType().Name,
    };

    private static HttpRequestException? Http(Exception? fault) => fault is null ? null : fault as HttpRequestException ?? Http(fault.InnerException);
}
