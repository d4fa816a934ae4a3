using FanBot.Discord.Gateway;
using FanBot.Discord.Tests.Gateway.Scripted;

namespace FanBot.Discord.Tests.Gateway;

public sealed class GatewayGoneTests
{
    private const string Unavailable = "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n";

    [Fact]
    public void Waits_grow_to_a_minute_and_lie_between_their_half_and_their_whole()
    {
        Assert.Equal([0, 0.5, 1, 2, 4, 8, 16, 32, 60, 60], Enumerable.Range(0, 10).Select(n => ReconnectDelay.After(n, 1).TotalSeconds));
        Assert.Equal([0, 0.25, 0.5, 1, 2, 4, 8, 16, 30, 30], Enumerable.Range(0, 10).Select(n => ReconnectDelay.After(n, 0).TotalSeconds));
        Assert.Equal(60, ReconnectDelay.After(int.MaxValue, 2).TotalSeconds);
    }

    [Fact]
    public async Task A_gateway_that_is_gone_for_minutes_is_asked_ever_less_often_and_then_resumed()
    {
        await using var rig = new GatewayRig { Jitter = () => 1 }.Start();
        var discord = await rig.BeginAsync();
        for (var refusal = 0; refusal < 9; refusal++)
        {
            rig.Discord.Refusals.Enqueue(Unavailable);
        }

        discord.Break();
        foreach (var wait in (double[])[0.5, 1, 2, 4, 8, 16, 32, 60, 60])
        {
            await rig.Time.PassAsync(TimeSpan.FromSeconds(wait));
        }

        var (again, sequence) = await rig.ResumeAsync();
        await again.ResumedAsync(2);
        Assert.Equal(1, sequence);
        Assert.Equal(2, await again.HandledAsync());

        // After half a minute of service a break is taken lightly again.
        await rig.Time.PassQuietlyAsync(TimeSpan.FromSeconds(30));
        again.Break();
        Assert.Equal(2, (await rig.ResumeAsync()).Sequence);
    }

    [Fact]
    public async Task A_gateway_that_does_not_answer_is_given_up_after_a_while_and_asked_again()
    {
        await using var rig = new GatewayRig();
        rig.Discord.Refusals.Enqueue(null);
        rig.Start();
        await rig.Discord.RefusedAsync();

        await rig.Time.PassAsync(TimeSpan.FromSeconds(15));

        await rig.BeginAsync();
        Assert.True(rig.Said("Could not connect to the gateway at 127.0.0.1: no answer in time"));
    }

    [Fact]
    public async Task An_address_that_cannot_be_asked_for_is_asked_for_again()
    {
        await using var rig = new GatewayRig();
        var answer = rig.Answer;
        rig.Answer = token => rig.Asked < 3 ? throw new DiscordException(DiscordFault.Unavailable, "Discord is away.") : answer(token);
        rig.Start();
        await rig.Time.PassAsync(TimeSpan.FromMilliseconds(375));

        await rig.BeginAsync();

        Assert.True(rig.Said("Could not ask for the gateway's address: Discord is away."));
    }

    [Fact]
    public async Task A_token_that_is_refused_while_asking_stops_the_bot()
    {
        await using var rig = new GatewayRig();
        rig.Answer = _ => throw new DiscordException(DiscordFault.WrongToken, "Reset it.");

        Assert.Equal("Reset it.", (await rig.Start().FailureAsync()).Message);
        Assert.Equal(1, rig.Asked);
    }

    [Fact]
    public async Task Once_known_the_address_serves_where_it_cannot_be_asked_for()
    {
        await using var rig = new GatewayRig().Start();
        var discord = await rig.BeginAsync();
        rig.Answer = _ => throw new DiscordException(DiscordFault.Unavailable, "Discord is away.");
        await discord.CloseAsync(4009);

        await rig.Time.PassAsync(TimeSpan.FromSeconds(5.5));

        Assert.StartsWith("/first", (await rig.BeginAsync("session-2")).Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_session_may_be_started_the_client_waits_until_one_may()
    {
        await using var rig = new GatewayRig();
        rig.Limit = new SessionStartLimit(1000, 0, TimeSpan.FromHours(3), 1);
        rig.Start();
        await rig.Time.WaitedForAsync(TimeSpan.FromHours(3));
        rig.Discord.AssertNobodyElse();
        rig.Limit = rig.Limit with { Remaining = 1000 };

        rig.Time.Advance(TimeSpan.FromHours(3));

        await rig.BeginAsync();
        Assert.Equal(2, rig.Asked);
        Assert.True(rig.Said("Discord lets the bot start no more sessions for now; waiting 10800 s"));
    }

    [Fact]
    public async Task The_sessions_that_are_left_are_counted_where_Discord_cannot_tell()
    {
        await using var rig = new GatewayRig();
        rig.Limit = new SessionStartLimit(1000, 1, TimeSpan.FromHours(1), 1);
        rig.Start();
        var discord = await rig.BeginAsync();
        rig.Answer = _ => throw new DiscordException(DiscordFault.Unavailable, "Discord is away.");
        await discord.CloseAsync(4009);

        await rig.Time.PassAsync(TimeSpan.FromHours(1));

        await rig.BeginAsync("session-2");
    }

    [Fact]
    public async Task An_address_that_is_none_of_a_WebSocket_is_not_used()
    {
        await using var rig = new GatewayRig();
        rig.Answer = _ => Task.FromResult(new GatewayAddress(new Uri("https://example.org/"), 1, rig.Limit));
        rig.Start();

        await rig.Time.WaitedForAsync(TimeSpan.FromMilliseconds(375));

        Assert.True(rig.Said("The gateway's address is not one of a WebSocket."));
    }
}
