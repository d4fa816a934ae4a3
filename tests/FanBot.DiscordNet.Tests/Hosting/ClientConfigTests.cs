using Discord;
using FanBot.DiscordNet.Gateway;
using FanBot.DiscordNet.Hosting;
using FanBot.Settings;

namespace FanBot.DiscordNet.Tests.Hosting;

public sealed class ClientConfigTests
{
    [Fact]
    public void The_bot_asks_for_no_intents_and_does_not_trust_clocks()
    {
        var config = ClientConfig.Of(new DiscordSettings(), new MemberPermissions());

        Assert.Equal(
            (GatewayIntents.None, false, false, LogSeverity.Info),
            (config.GatewayIntents, config.UseInteractionSnowflakeDate, config.UseSystemClock, config.LogLevel));
    }

    [Fact]
    public void Discord_itself_is_where_requests_go_by_default() =>
        Assert.Equal(DiscordConfig.APIUrl, new DiscordSettings().ApiBase.AbsoluteUri.TrimEnd('/') + '/');
}
