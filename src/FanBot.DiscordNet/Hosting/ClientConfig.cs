using Discord.Net.Rest;
using Discord.Net.WebSockets;
using Discord.WebSocket;
using FanBot.DiscordNet.Gateway;
using FanBot.Settings;

namespace FanBot.DiscordNet.Hosting;

/// <summary>How the library is set up.</summary>
internal static class ClientConfig
{
    /// <summary>For a bot that only answers commands.</summary>
    /// <param name="settings">Where Discord is.</param>
    /// <param name="permissions">What reads along at the gateway.</param>
    public static DiscordSocketConfig Of(DiscordSettings settings, MemberPermissions permissions) => new()
    {
        GatewayIntents = Library.GatewayIntents.None,
        LogGatewayIntentWarnings = false,

        // More of it names addresses that hold the tokens of interactions.
        LogLevel = Library.LogSeverity.Info,

        // A clock that is wrong neither drops interactions nor waits for the wrong end of a rate limit.
        UseInteractionSnowflakeDate = false,
        UseSystemClock = false,

        // Without intents no server is ever described, so there is nothing to wait for.
        MaxWaitBetweenGuildAvailablesBeforeReady = 0,

        // The handler only puts the interaction into a queue; a timer for each would be for nothing.
        HandlerTimeout = null,
        RestClientProvider = _ => DefaultRestClientProvider.Instance(settings.ApiBase.AbsoluteUri.TrimEnd('/') + '/'),
        WebSocketProvider = () => new GatewaySocket(DefaultWebSocketProvider.Instance(), permissions),
    };
}
