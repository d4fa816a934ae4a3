using System.Globalization;
using System.Net;
using System.Net.WebSockets;
using Discord.Net;
using FanBot.Discord;
using FanBot.Discord.Rest;

namespace FanBot.DiscordNet;

/// <summary>Turns the library's exceptions into ours. Nothing of their messages is kept, since these may repeat what was sent.</summary>
internal static class LibraryFaults
{
    private const int AuthenticationFailed = 4004;

    /// <summary>What went wrong, or null where it is no fault of Discord or of the way to it.</summary>
    /// <param name="exception">What the library threw.</param>
    /// <param name="doing">What was being done, as in "could not …".</param>
    public static DiscordException? Of(Exception exception, string doing) => exception switch
    {
        HttpException refused => Refused(refused, doing),
        RateLimitedException =>
            new DiscordException(DiscordFault.RateLimited, $"Could not {doing}: Discord asks to wait longer than is left. Try again later.", exception),
        TimeoutException => new DiscordException(DiscordFault.Unavailable, $"Could not {doing} in time.", exception),
        _ when CloseCode(exception) is { } code => new DiscordException(
            DiscordFault.Unavailable,
            string.Create(CultureInfo.InvariantCulture, $"Could not {doing}: Discord closed the connection (close code {code})."),
            exception),
        HttpRequestException or IOException or WebSocketException =>
            new DiscordException(DiscordFault.Unavailable, $"Could not {doing}: Discord cannot be reached. Check the network, then try again.", exception),
        _ => null,
    };

    /// <summary>Why a connection that ended must not be tried again, or null where the library may go on trying.</summary>
    public static DiscordException? Final(Exception? ended) =>
        CloseCode(ended) == AuthenticationFailed ? RestFaults.WrongToken(string.Create(CultureInfo.InvariantCulture, $"close code {AuthenticationFailed}"))
        : Chain(ended).OfType<HttpException>().Any(e => e.HttpCode == HttpStatusCode.Unauthorized) ? RestFaults.WrongToken("HTTP 401")
        : null;

    private static int? CloseCode(Exception? exception) => Chain(exception).OfType<WebSocketClosedException>().FirstOrDefault()?.CloseCode;

    private static IEnumerable<Exception> Chain(Exception? exception)
    {
        for (var current = exception; current is not null; current = current.InnerException)
        {
            yield return current;
        }
    }

    private static DiscordException Refused(HttpException refused, string doing)
    {
        var detail = refused.DiscordCode is { } code and not 0
            ? string.Create(CultureInfo.InvariantCulture, $"HTTP {(int)refused.HttpCode}, code {(int)code}")
            : string.Create(CultureInfo.InvariantCulture, $"HTTP {(int)refused.HttpCode}");
        return refused.HttpCode switch
        {
            HttpStatusCode.Unauthorized => RestFaults.WrongToken(detail),
            HttpStatusCode.Forbidden => new DiscordException(
                DiscordFault.Forbidden, $"Discord does not let the bot {doing} ({detail}). Check that it was invited to that server.", refused),
            HttpStatusCode.NotFound =>
                new DiscordException(DiscordFault.NotFound, $"Could not {doing} ({detail}): it is not there, or its time is over.", refused),
            HttpStatusCode.TooManyRequests =>
                new DiscordException(DiscordFault.RateLimited, $"Could not {doing} ({detail}): too many requests. Try again later.", refused),
            >= HttpStatusCode.InternalServerError =>
                new DiscordException(DiscordFault.Unavailable, $"Could not {doing}: Discord is failing ({detail}). Try again later.", refused),
            _ => new DiscordException(
                DiscordFault.Refused, $"Discord refused to {doing} ({detail}). That is a fault of FanBot; please report it with these numbers.", refused),
        };
    }
}
