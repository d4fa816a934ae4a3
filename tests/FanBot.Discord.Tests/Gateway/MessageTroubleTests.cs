using System.Net.WebSockets;
using System.Text;
using FanBot.Discord.Tests.Gateway.Scripted;

namespace FanBot.Discord.Tests.Gateway;

public sealed class MessageTroubleTests
{
    public static TheoryData<string> Nonsense =>
    [
        "", " ", "{", "}", "null", "[]", "7", "\"secret-token\"", "<html>", "{}", "{\"op\":\"0\"}", "{\"op\":null}", "{\"op\":1e9}",
        "{\"op\":0,\"d\":{\"token\":\"secret-token\"",
        "{\"op\":0,\"d\":" + new string('[', 5_000),
        "{\"t\":\"READY\",\"s\":null,\"op\":0,\"d\":{\"session_id\":5}}",
        "{\"op\":0}",
        "{\"op\":99,\"d\":{\"new\":true}}",
        "{\"op\":-1}",
    ];

    [Theory]
    [MemberData(nameof(Nonsense))]
    public async Task What_cannot_be_read_is_skipped_and_the_connection_kept(string text)
    {
        await using var rig = new GatewayRig().Start();
        var discord = await rig.BeginAsync();

        await discord.SendAsync(text);
        await discord.InteractionAsync(10, 2);

        Assert.Equal(2, await discord.HandledAsync());
        Assert.Equal([10ul], rig.Interactions());
        rig.Discord.AssertNobodyElse();
    }

    [Fact]
    public async Task Binary_junk_is_skipped()
    {
        await using var rig = new GatewayRig().Start();
        var discord = await rig.BeginAsync();
        var junk = new byte[3_000];
        new Random(20310524).NextBytes(junk);

        await discord.SendAsync(junk, WebSocketMessageType.Binary);
        await discord.InteractionAsync(10, 2);

        Assert.Equal(2, await discord.HandledAsync());
        Assert.True(rig.Said("A message of 3000 bytes from the gateway is not JSON that it could send; skipped"));
    }

    [Fact]
    public async Task An_interaction_that_cannot_be_read_counts_and_the_next_is_handed_over()
    {
        await using var rig = new GatewayRig().Start();
        var discord = await rig.BeginAsync();

        await discord.SendAsync("""{"op":0,"t":"INTERACTION_CREATE","s":2,"d":{"id":"5","type":2,"token":"secret-token"}}""");
        await discord.SendAsync("""{"op":0,"t":"INTERACTION_CREATE","s":3}""");
        Assert.Equal(3, await discord.HandledAsync());
        await discord.InteractionAsync(10, 4);
        await discord.HandledAsync();

        Assert.Equal([10ul], rig.Interactions());
        Assert.True(rig.Said("The data of INTERACTION_CREATE, 42 bytes, cannot be read; skipped"));
    }

    [Fact]
    public async Task A_handler_that_throws_does_not_end_the_loop()
    {
        await using var rig = new GatewayRig { Upon = _ => throw new InvalidOperationException("out of luck") }.Start();
        var discord = await rig.BeginAsync();

        await discord.InteractionAsync(10, 2);
        await discord.InteractionAsync(11, 3);

        Assert.Equal(3, await discord.HandledAsync());
        Assert.Equal([10ul, 11], rig.Interactions());
        Assert.True(rig.Said("out of luck"));
    }

    [Fact]
    public async Task The_order_of_members_does_not_matter()
    {
        await using var rig = new GatewayRig().Start();
        var discord = await rig.BeginAsync();
        var data = ScriptedConnection.Interaction(10, 2);
        data = data[(data.IndexOf("\"d\":", StringComparison.Ordinal) + 4)..^1];

        await discord.SendAsync($$$""" {"new":[{}],"d":{{{data}}},"s":2,"x":1e5,"op":0,"t":"INTERACTION_CREATE"} """);
        await discord.HandledAsync();

        Assert.Equal([10ul], rig.Interactions());
    }

    [Fact]
    public async Task A_message_may_come_in_many_frames()
    {
        await using var rig = new GatewayRig().Start();
        var discord = await rig.BeginAsync();
        var bytes = Encoding.UTF8.GetBytes(ScriptedConnection.Interaction(10, 2));

        for (var at = 0; at < bytes.Length; at++)
        {
            await discord.SendAsync(bytes.AsMemory(at, 1), WebSocketMessageType.Text, end: at == bytes.Length - 1);
        }

        Assert.Equal(2, await discord.HandledAsync());
        Assert.Equal([10ul], rig.Interactions());
    }

    [Fact]
    public async Task A_large_message_is_taken_and_one_that_is_too_large_ends_the_connection()
    {
        await using var rig = new GatewayRig(o => o with { LargestMessage = 1_000_000 }).Start();
        var discord = await rig.BeginAsync();
        var filling = new string('x', 999_000);
        await discord.SendAsync($$"""{"op":0,"t":"LARGE","s":2,"d":"{{filling}}"}""");
        Assert.Equal(2, await discord.HandledAsync());

        await discord.SendAsync(Encoding.UTF8.GetBytes($$"""{"op":0,"t":"LARGE","s":3,"d":"{{filling}} {{filling}}"}"""), WebSocketMessageType.Text);

        Assert.Equal(2, (await rig.ResumeAsync()).Sequence);
        Assert.True(rig.Said("a message was too large; resuming the session in 0 ms"));
    }
}
