using System.Text.Json;
using FanBot.Discord.Tests.Gateway.Scripted;

namespace FanBot.Discord.Tests.Gateway;

public sealed class HeartbeatTests
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(ScriptedConnection.Interval);

    [Theory]
    [InlineData(0.2)]
    [InlineData(1)]
    public async Task The_first_heartbeat_comes_after_a_random_share_of_the_interval(double jitter)
    {
        await using var rig = new GatewayRig { Jitter = () => jitter }.Start();
        var discord = await rig.GreetAsync();
        await discord.ReadAsync(2);

        await rig.Time.PassAsync(Interval * jitter);

        Assert.Equal(JsonValueKind.Null, (await discord.ReadAsync(1)).ValueKind);
    }

    [Fact]
    public async Task Without_jitter_the_first_heartbeat_comes_at_once()
    {
        await using var rig = new GatewayRig { Jitter = () => 0 }.Start();
        var discord = await rig.GreetAsync();

        // It may come before the identify as well as after it.
        int?[] sent = [Op(await discord.TryReadAsync()), Op(await discord.TryReadAsync())];
        Assert.Equal([1, 2], sent.Order());
    }

    [Fact]
    public async Task Heartbeats_follow_at_the_interval_and_tell_the_last_event()
    {
        await using var rig = new GatewayRig().Start();
        var discord = await rig.BeginAsync();
        await rig.Time.PassAsync(Interval / 2);
        Assert.Equal(1, (await discord.ReadAsync(1)).GetInt64());
        await discord.AckAsync();
        await discord.SendAsync("""{"op":0,"t":"SOMETHING_NEW","s":41,"d":{"a":[1,{"b":null}]}}""");
        Assert.Equal(41, await discord.HandledAsync());

        await rig.Time.PassAsync(Interval);
        Assert.Equal(41, (await discord.ReadAsync(1)).GetInt64());
        await discord.AckAsync();
        await discord.HandledAsync();
        await rig.Time.PassAsync(Interval);

        Assert.Equal(41, (await discord.ReadAsync(1)).GetInt64());
    }

    [Fact]
    public async Task A_heartbeat_that_is_not_acknowledged_ends_the_connection_and_the_session_is_resumed_at_once()
    {
        await using var rig = new GatewayRig().Start();
        var discord = await rig.BeginAsync();
        await rig.Time.PassAsync(Interval / 2);
        await discord.ReadAsync(1);

        await rig.Time.PassAsync(Interval);

        Assert.Equal(4000, await discord.LeftAsync());
        var (again, sequence) = await rig.ResumeAsync();
        Assert.Equal(("/resume?v=10&encoding=json", 1), (again.Target, sequence));
        Assert.True(rig.Said("a heartbeat was not acknowledged; resuming the session in 0 ms"));
    }

    [Fact]
    public async Task A_flood_of_requests_does_not_exceed_what_may_be_sent()
    {
        await using var rig = new GatewayRig().Start();
        var discord = await rig.GreetAsync();
        await discord.ReadAsync(2);

        // One was for the identify; ten stay free for the heartbeats that are due.
        for (var request = 0; request < 200; request++)
        {
            await discord.SendAsync("""{"op":1,"d":null}""");
        }

        for (var beat = 0; beat < 109; beat++)
        {
            await discord.ReadAsync(1);
        }

        await rig.Time.PassAsync(Interval / 2);
        await discord.ReadAsync(1);
        await discord.AckAsync();
        rig.Stop();
        Assert.Null(await discord.TryReadAsync());
    }

    [Fact]
    public async Task A_connection_without_hello_is_given_up()
    {
        await using var rig = new GatewayRig().Start();
        var discord = await rig.Discord.AcceptAsync();

        await rig.Time.PassAsync(TimeSpan.FromSeconds(20));

        Assert.Equal(4000, await discord.LeftAsync());
        Assert.Equal("/first?v=10&encoding=json", (await rig.Discord.AcceptAsync()).Target);
    }

    [Theory]
    [InlineData("{\"heartbeat_interval\":0}")]
    [InlineData("{\"heartbeat_interval\":-5}")]
    [InlineData("{\"heartbeat_interval\":\"soon\"}")]
    [InlineData("{\"heartbeat_interval\":1e300}")]
    [InlineData("null")]
    public async Task A_hello_that_cannot_be_is_not_believed(string data)
    {
        await using var rig = new GatewayRig().Start();
        var discord = await rig.Discord.AcceptAsync();

        await discord.SendAsync($$"""{"op":10,"d":{{data}}}""");

        Assert.Equal(4000, await discord.LeftAsync());
    }

    private static int? Op(JsonElement? message) => message?.GetProperty("op").GetInt32();
}
