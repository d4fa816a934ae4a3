using System.Text.Json;
using FanBot.Discord.Commands;
using FanBot.Discord.Interactions;
using FanBot.Discord.Json;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;
using Microsoft.Extensions.Logging;

namespace FanBot.Discord.Rest;

/// <summary>Discord's HTTP API, as far as a bot of slash commands needs it.</summary>
/// <remarks>
/// Every request may be sent several times: upon a 429 after the wait that Discord asks for, upon a 5xx or a broken
/// connection after a growing delay. What still fails is a <see cref="DiscordException"/>, in which no token stands.
/// </remarks>
public sealed class DiscordRest
{
    private readonly RestSender _sender;

    /// <summary>A client of the API.</summary>
    /// <param name="client">Sends; not disposed. It should not follow redirects.</param>
    /// <param name="options">Where the API is, and the token.</param>
    /// <param name="time">The clock that waits are measured by.</param>
    /// <param name="logger">Hears of every repeated attempt.</param>
    public DiscordRest(HttpClient client, DiscordRestOptions options, TimeProvider time, ILogger<DiscordRest> logger)
        : this(client, options, time, logger, Random.Shared.NextDouble)
    {
    }

    internal DiscordRest(HttpClient client, DiscordRestOptions options, TimeProvider time, ILogger logger, Func<double> jitter) =>
        _sender = new RestSender(client, options, time, logger, jitter);

    /// <summary>The application that the token belongs to.</summary>
    /// <exception cref="DiscordException">Discord refuses, or cannot be reached.</exception>
    public async Task<DiscordApplication> GetApplicationAsync(CancellationToken cancellationToken)
    {
        var request = new RestRequest(HttpMethod.Get, "/applications/@me", "read which application this is");
        var body = await _sender.SendAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            if (JsonSerializer.Deserialize(body, DiscordJsonContext.Default.ApplicationJson) is { } json)
            {
                return new DiscordApplication(json.Id, json.Name, json.VerifyKey);
            }
        }
        catch (JsonException)
        {
            // Said below, as for the JSON "null".
        }

        throw RestFaults.NotDiscord(request, "not an application");
    }

    /// <summary>Replaces all commands of an application in one place.</summary>
    /// <param name="applicationId">The application.</param>
    /// <param name="scope">Everywhere, or one server.</param>
    /// <param name="commands">All there shall be; none to remove those that are there.</param>
    /// <param name="cancellationToken">Ends the waiting; Discord may have the commands all the same.</param>
    /// <exception cref="DiscordException">Discord refuses, or cannot be reached.</exception>
    public Task OverwriteCommandsAsync(Snowflake applicationId, CommandScope scope, IEnumerable<CommandDefinition> commands, CancellationToken cancellationToken) =>
        SendCommandsAsync(applicationId, scope, CommandWriter.Write(commands, scope), cancellationToken);

    /// <summary>Changes the first answer to an interaction.</summary>
    /// <param name="applicationId">The application that was asked.</param>
    /// <param name="token">The interaction's token, good for 15 minutes.</param>
    /// <param name="message">What stands there then.</param>
    /// <param name="cancellationToken">Ends the waiting; the message may be changed all the same.</param>
    /// <exception cref="DiscordException">Discord refuses, or cannot be reached.</exception>
    public Task EditReplyAsync(Snowflake applicationId, InteractionToken token, Message message, CancellationToken cancellationToken) =>
        EditReplyAsync(applicationId, token, message, mayBeEarly: true, cancellationToken);

    /// <summary>As <see cref="OverwriteCommandsAsync"/>, with the body written already.</summary>
    internal Task SendCommandsAsync(Snowflake applicationId, CommandScope scope, byte[] body, CancellationToken cancellationToken)
    {
        var (path, place, whenForbidden) = scope.GuildId is { } guild
            ? ($"/guilds/{guild}", $" in server {guild}", "Invite it to that server with its invite link, or take the server out of the settings.")
            : ("", " globally", "The application's id in the settings must be that of the bot's token.");
        return _sender.SendAsync(
            new RestRequest(HttpMethod.Put, $"/applications/{applicationId}{path}/commands", "register commands" + place)
            {
                Body = body,
                WhenForbidden = whenForbidden,
            },
            cancellationToken);
    }

    /// <summary>As the public one, for who knows whether the first answer stands.</summary>
    /// <param name="applicationId">The application that was asked.</param>
    /// <param name="token">The interaction's token.</param>
    /// <param name="message">What stands there then.</param>
    /// <param name="mayBeEarly">Whether Discord may not have made the first answer yet: then a 404 is asked again.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    internal Task EditReplyAsync(Snowflake applicationId, InteractionToken token, Message message, bool mayBeEarly, CancellationToken cancellationToken) =>
        _sender.SendAsync(
            new RestRequest(HttpMethod.Patch, $"/webhooks/{applicationId}/{Uri.EscapeDataString(token.Reveal())}/messages/@original", "change a reply")
            {
                Body = ReplyWriter.Write(message),
                ByInteraction = true,
                MayBeEarly = mayBeEarly,
            },
            cancellationToken);
}
