using System.Net;

namespace FanBot.Discord.Rest;

/// <summary>Turns what went wrong into a sentence that says what to do. None repeats a path, a body or a token.</summary>
internal static class RestFaults
{
    /// <summary>Discord's last answer was a refusal or a fault.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="answer">What came back; not a success.</param>
    /// <param name="wait">For a 429, how long Discord asks to wait.</param>
    public static DiscordException Of(RestRequest request, RestAnswer answer, TimeSpan wait)
    {
        var status = (int)answer.Status;
        var detail = ErrorDetail.Of(answer.Body) is { } said ? $"HTTP {status}, {said}" : $"HTTP {status}";
        return answer.Status switch
        {
            // An interaction's token that has run out is a 401 too, and says nothing about the bot's.
            HttpStatusCode.Unauthorized or HttpStatusCode.NotFound when request.ByInteraction => new DiscordException(
                DiscordFault.NotFound, $"Could not {request.Doing} ({detail}): the message is gone, or the 15 minutes in which it can be changed are over."),
            HttpStatusCode.Unauthorized => WrongToken(detail),
            HttpStatusCode.Forbidden => new DiscordException(
                DiscordFault.Forbidden, $"Discord does not let the bot {request.Doing} ({detail}). {request.WhenForbidden}"),
            HttpStatusCode.NotFound => new DiscordException(
                DiscordFault.NotFound,
                $"Could not {request.Doing}: Discord knows no such place ({detail}). Check the ids and the address of Discord's API in the settings."),
            HttpStatusCode.TooManyRequests => Limited(request, wait),
            _ when answer.IsServerFault => new DiscordException(
                DiscordFault.Unavailable,
                $"Could not {request.Doing}: Discord is failing ({detail}). Try again later; discordstatus.com tells whether it is down."),
            _ when status is >= 400 => new DiscordException(
                DiscordFault.Refused, $"Discord refused to {request.Doing} ({detail}). That is a fault of FanBot; please report it with these numbers."),
            _ => NotDiscord(request, detail),
        };
    }

    /// <summary>A rate limit asks for more patience than there is.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="wait">How long Discord asks to wait.</param>
    public static DiscordException Limited(RestRequest request, TimeSpan wait) =>
        new(DiscordFault.RateLimited, $"Could not {request.Doing}: Discord asks to wait {Math.Ceiling(wait.TotalSeconds):0} s. Try again after that.");

    /// <summary>Discord has refused so much that it would block this address.</summary>
    /// <param name="request">What was asked, and is not sent.</param>
    /// <param name="closed">How long nothing is sent.</param>
    public static DiscordException TooManyInvalid(RestRequest request, TimeSpan closed) =>
        new(
            DiscordFault.RateLimited,
            $"Could not {request.Doing}: Discord has refused so many requests that it would soon block this address, so nothing is sent for "
                + $"{Math.Ceiling(closed.TotalMinutes):0} min. The log says what was refused before.");

    /// <summary>Discord did not answer at all.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="host">Where Discord was looked for.</param>
    /// <param name="reason">Why, in a word or two.</param>
    public static DiscordException Unreachable(RestRequest request, string host, string reason) =>
        new(DiscordFault.Unavailable, $"Could not {request.Doing}: {host} cannot be reached ({reason}). Check the network, then try again.");

    /// <summary>The answer is a success and yet not Discord's.</summary>
    public static DiscordException NotDiscord(RestRequest request, string detail) =>
        new(
            DiscordFault.Unavailable,
            $"Could not {request.Doing}: the answer is not one of Discord's API ({detail}). Check the address of Discord's API in the settings, "
                + "and any proxy.");

    /// <summary>The token is missing or not accepted.</summary>
    public static DiscordException WrongToken(string detail) =>
        new(
            DiscordFault.WrongToken,
            $"Discord does not accept the bot's token ({detail}). Reset it on the application's page in Discord's developer portal, under Bot, and give "
                + "FanBot the new one.");
}
