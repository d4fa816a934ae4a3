using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FanBot.Discord.Commands;
using FanBot.Discord.Gateway;
using FanBot.Discord.Interactions;
using FanBot.Discord.Json;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;
using Microsoft.Extensions.Logging;

namespace FanBot.Discord.Rest;

/// <summary>Discord's HTTP API, as far as a bot of slash commands needs it.</summary>
/// <remarks>
/// A request waits for the rate limits that Discord has told, and for the global one. It may be sent several times: upon a 429
/// after the wait that Discord asks for, upon a 5xx or a broken connection after a growing delay. What still fails is a
/// <see cref="DiscordException"/>, in which no token stands.
/// </remarks>
public sealed class DiscordRest
{
    private readonly RestSender _sender;
    private readonly InteractionAnswers _answers;

    /// <summary>A client of the API.</summary>
    /// <param name="client">Sends; not disposed. It should not follow redirects. A bare invoker costs less than an <see cref="HttpClient"/>.</param>
    /// <param name="options">Where the API is, and the token.</param>
    /// <param name="time">The clock that waits are measured by.</param>
    /// <param name="logger">Hears of every repeated attempt.</param>
    public DiscordRest(HttpMessageInvoker client, DiscordRestOptions options, TimeProvider time, ILogger<DiscordRest> logger)
        : this(client, options, time, logger, Random.Shared.NextDouble)
    {
    }

    internal DiscordRest(HttpMessageInvoker client, DiscordRestOptions options, TimeProvider time, ILogger logger, Func<double> jitter)
    {
        _sender = new RestSender(client, options, time, logger, jitter);
        _answers = new InteractionAnswers(_sender, options);
    }

    /// <summary>How many rate limits are remembered.</summary>
    internal int RememberedLimits => _sender.Limits.Remembered;

    /// <summary>The application that the token belongs to.</summary>
    /// <exception cref="DiscordException">Discord refuses, or cannot be reached.</exception>
    public async Task<DiscordApplication> GetApplicationAsync(CancellationToken cancellationToken)
    {
        var request = new RestRequest(HttpMethod.Get, "/applications/@me", "read which application this is") { Route = new RestRoute("GET /applications/@me") };
        var json = await ReadAsync(request, DiscordJsonContext.Default.ApplicationJson, cancellationToken).ConfigureAwait(false);
        return json is null ? throw RestFaults.NotDiscord(request, "not an application") : new DiscordApplication(json.Id, json.Name, json.VerifyKey);
    }

    /// <summary>Where the gateway is, and how often a session may be started there. Not to be kept for long.</summary>
    /// <exception cref="DiscordException">Discord refuses, or cannot be reached.</exception>
    public async Task<GatewayAddress> GetGatewayAsync(CancellationToken cancellationToken)
    {
        var request = new RestRequest(HttpMethod.Get, "/gateway/bot", "read where the gateway is") { Route = new RestRoute("GET /gateway/bot") };
        var json = await ReadAsync(request, DiscordJsonContext.Default.GatewayAddressJson, cancellationToken).ConfigureAwait(false);
        return json is null || GatewayAddressReader.Read(json) is not { } address
            ? throw RestFaults.NotDiscord(request, "no address of a gateway")
            : address;
    }

    /// <summary>Gives the first answer to an interaction that came through the gateway.</summary>
    /// <param name="interaction">What is answered; its token is good for 3 seconds.</param>
    /// <param name="reply">The answer. Of a deferred one this is the "thinking…" alone; its work is the caller's.</param>
    /// <param name="cancellationToken">Ends the waiting; the member may have the answer all the same.</param>
    /// <returns>Whether the member has it; that it came too late is no fault.</returns>
    /// <remarks>Repeated within the 3 seconds only. Discord takes one answer, so a repeated one is never doubled.</remarks>
    /// <exception cref="DiscordException">Discord refuses what was sent, or could not be reached in time.</exception>
    public Task<AnswerOutcome> AnswerAsync(Interaction interaction, Reply reply, CancellationToken cancellationToken) =>
        AnswerAsync(interaction, ReplyWriter.Write(reply), cancellationToken);

    /// <summary>As <see cref="AnswerAsync(Interaction, Reply, CancellationToken)"/>, with an answer that <see cref="ReplyWriter"/> has written.</summary>
    /// <param name="interaction">What is answered.</param>
    /// <param name="reply">JSON; not changed.</param>
    /// <param name="cancellationToken">Ends the waiting; the member may have the answer all the same.</param>
    /// <returns>Whether the member has it.</returns>
    /// <exception cref="DiscordException">Discord refuses what was sent, or could not be reached in time.</exception>
    public Task<AnswerOutcome> AnswerAsync(Interaction interaction, byte[] reply, CancellationToken cancellationToken) =>
        _answers.SendAsync(interaction, reply, cancellationToken);

    /// <summary>Replaces all commands of an application in one place.</summary>
    /// <param name="applicationId">The application.</param>
    /// <param name="scope">Everywhere, or one server.</param>
    /// <param name="commands">All there shall be; none to remove those that are there.</param>
    /// <param name="cancellationToken">Ends the waiting; Discord may have the commands all the same.</param>
    /// <exception cref="DiscordException">Discord refuses, or cannot be reached.</exception>
    public Task OverwriteCommandsAsync(
        Snowflake applicationId, CommandScope scope, IEnumerable<CommandDefinition> commands, CancellationToken cancellationToken) =>
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
        var (path, route, place, whenForbidden) = scope.GuildId is { } guild
            ? (
                $"/guilds/{guild}",
                new RestRoute("PUT /applications/application/guilds/guild/commands", $"{guild}"),
                $" in server {guild}",
                "Invite it to that server with its invite link, or take the server out of the settings.")
            : (
                "",
                new RestRoute("PUT /applications/application/commands"),
                " globally",
                "The application's id in the settings must be that of the bot's token.");
        return _sender.SendAsync(
            new RestRequest(HttpMethod.Put, $"/applications/{applicationId}{path}/commands", "register commands" + place)
            {
                Route = route,
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
        _sender.SendAsync(Edit(applicationId, token, mayBeEarly) with { Body = ReplyWriter.Write(message) }, cancellationToken);

    /// <summary>Adds a picture to the first answer to an interaction, and leaves the rest of it as it is.</summary>
    /// <param name="applicationId">The application that was asked.</param>
    /// <param name="token">The interaction's token.</param>
    /// <param name="picture">What is added.</param>
    /// <param name="mayBeEarly">Whether Discord may not have made the first answer yet: then a 404 is asked again.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    internal async Task AttachAsync(Snowflake applicationId, InteractionToken token, Picture picture, bool mayBeEarly, CancellationToken cancellationToken)
    {
        var (body, type) = await PictureWriter.WriteAsync(picture, cancellationToken).ConfigureAwait(false);
        await _sender.SendAsync(Edit(applicationId, token, mayBeEarly) with { Body = body, ContentType = type }, cancellationToken).ConfigureAwait(false);
    }

    private static RestRequest Edit(Snowflake applicationId, InteractionToken token, bool mayBeEarly)
    {
        var webhook = $"{applicationId}/{Uri.EscapeDataString(token.Reveal())}";
        return new RestRequest(HttpMethod.Patch, $"/webhooks/{webhook}/messages/@original", "change a reply")
        {
            Route = new RestRoute("PATCH /webhooks/webhook/messages/@original", webhook),
            ByInteraction = true,
            MayBeEarly = mayBeEarly,
        };
    }

    private async Task<T?> ReadAsync<T>(RestRequest request, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        var body = await _sender.SendAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            return JsonSerializer.Deserialize(body, type);
        }
        catch (JsonException)
        {
            // The caller says what it is not, as for the JSON "null".
            return null;
        }
    }
}
