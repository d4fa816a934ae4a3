using System.Net.WebSockets;
using FanBot.Discord.Tests.Gateway.Scripted;

namespace FanBot.Discord.Tests.Gateway;

public sealed class CompressionTests
{
    private static readonly string Hello = $$$"""{"op":10,"d":{"heartbeat_interval":{{{ScriptedConnection.Interval}}}}}""";

    [Fact]
    public async Task A_connection_asks_for_compression_at_both_addresses_and_each_has_its_own_stream()
    {
        await using var rig = Rig();
        var discord = await BeginAsync(rig);
        Assert.Equal("/first?v=10&encoding=json&compress=zlib-stream", discord.Target);
        discord.Break();

        var again = await rig.Discord.AcceptAsync();
        Assert.Equal("/resume?v=10&encoding=json&compress=zlib-stream", again.Target);
        await Binary(again, again.Pack(Hello));
        await again.ReadAsync(6);
        await Binary(again, again.Pack(ScriptedConnection.Interaction(10, 2)));

        Assert.Equal([10ul], await rig.InteractionsAsync(1));
    }

    [Fact]
    public async Task A_message_may_be_split_over_frames_and_over_messages_of_the_socket_at_any_byte()
    {
        await using var rig = Rig();
        var discord = await BeginAsync(rig);

        var first = discord.Pack(ScriptedConnection.Interaction(10, 2));
        await discord.SendAsync(first.AsMemory(0, 7), WebSocketMessageType.Binary, end: false);
        await discord.SendAsync(first.AsMemory(7), WebSocketMessageType.Binary);
        var second = discord.Pack(ScriptedConnection.Interaction(11, 3));
        foreach (var one in second)
        {
            await Binary(discord, [one]);
        }

        Assert.Equal(3, await HandledAsync(discord));
        Assert.Equal([10ul, 11], rig.Interactions());
    }

    [Fact]
    public async Task Two_messages_may_come_in_one_and_one_may_be_flushed_in_several_parts()
    {
        await using var rig = Rig();
        var discord = await BeginAsync(rig);

        await Binary(discord, discord.Pack(ScriptedConnection.Interaction(10, 2), ScriptedConnection.Interaction(11, 3)));
        var third = ScriptedConnection.Interaction(12, 4);
        await Binary(discord, discord.Pack(third[..50]));
        await Binary(discord, discord.Pack(third[50..90], third[90..] + ScriptedConnection.Interaction(13, 5)[..30]));
        await Binary(discord, discord.Pack(ScriptedConnection.Interaction(13, 5)[30..]));

        Assert.Equal(5, await HandledAsync(discord));
        Assert.Equal([10ul, 11, 12, 13], rig.Interactions());
    }

    [Fact]
    public async Task A_message_that_is_not_JSON_is_skipped_and_takes_no_other_with_it()
    {
        await using var rig = Rig();
        var discord = await BeginAsync(rig);

        await Binary(discord, discord.Pack("{\"op\":0,\"d\":"));
        await Binary(discord, discord.Pack(ScriptedConnection.Interaction(10, 2)));
        await Binary(discord, discord.Pack("<html>"));
        await Binary(discord, discord.Pack(ScriptedConnection.Interaction(11, 3)));

        Assert.Equal(3, await HandledAsync(discord));
        Assert.Equal([10ul, 11], rig.Interactions());
    }

    [Fact]
    public async Task A_broken_stream_ends_the_connection_and_the_session_is_resumed()
    {
        await using var rig = Rig();
        var discord = await BeginAsync(rig);

        await Binary(discord, [0xFF, 0xFE, 0xFD, 0x00, 0x00, 0xFF, 0xFF]);

        Assert.Equal(4000, await discord.LeftAsync());
        Assert.StartsWith("/resume", (await rig.Discord.AcceptAsync()).Target, StringComparison.Ordinal);
        Assert.True(rig.Said("a message could not be read; resuming the session in 0 ms"));
    }

    [Fact]
    public async Task A_small_message_that_unpacks_to_a_huge_one_ends_the_connection()
    {
        await using var rig = Rig();
        var discord = await BeginAsync(rig);

        var bomb = discord.Pack($$"""{"op":0,"t":"X","s":2,"d":"{{new string('x', 9_000_000)}}"}""");
        Assert.InRange(bomb.Length, 1, 200_000);
        await Binary(discord, bomb);

        Assert.Equal(4000, await discord.LeftAsync());
        await rig.Discord.AcceptAsync();
        Assert.True(rig.Said("a message was too large"));
    }

    [Fact]
    public async Task A_gateway_that_does_not_compress_after_all_is_understood()
    {
        await using var rig = Rig();
        var discord = await rig.BeginAsync();

        await discord.InteractionAsync(10, 2);
        await Binary(discord, discord.Pack(ScriptedConnection.Interaction(11, 3)));
        await discord.InteractionAsync(12, 4);
        await Binary(discord, discord.Pack(ScriptedConnection.Interaction(13, 5)));

        Assert.Equal(5, await HandledAsync(discord));
        Assert.Equal([10ul, 11, 12, 13], rig.Interactions());
    }

    private static GatewayRig Rig() => new GatewayRig(o => o with { Compress = true }).Start();

    private static async Task<ScriptedConnection> BeginAsync(GatewayRig rig)
    {
        var discord = await rig.Discord.AcceptAsync();
        await Binary(discord, discord.Pack(Hello));
        await discord.ReadAsync(2);
        await Binary(
            discord,
            discord.Pack(
                $$$"""{"t":"READY","s":1,"op":0,"d":{"session_id":"session-1","resume_gateway_url":"{{{rig.ResumeUrl}}}","guilds":[]"""
                    + $$$""","application":{"id":"100"} } }"""));
        await rig.ReadyAsync();
        await HandledAsync(discord);
        return discord;
    }

    private static async Task<long> HandledAsync(ScriptedConnection discord)
    {
        await Binary(discord, discord.Pack("""{"op":1,"d":null}"""));
        return (await discord.ReadAsync(1)).GetInt64();
    }

    private static Task Binary(ScriptedConnection discord, byte[] bytes) => discord.SendAsync(bytes, WebSocketMessageType.Binary);
}
