using FanBot.Discord.Tests.Gateway.Scripted;

namespace FanBot.Discord.Tests.Gateway;

public sealed class FirstConnectTests
{
    [Fact]
    public async Task A_first_connection_identifies_and_is_ready()
    {
        await using var rig = new GatewayRig().Start();

        var discord = await rig.GreetAsync();
        Assert.Equal("/first?v=10&encoding=json", discord.Target);
        var identify = await discord.ReadAsync(2);
        await discord.ReadyAsync(rig.ResumeUrl);

        Assert.Equal((GatewayRig.Secret, 0), (identify.GetProperty("token").GetString(), identify.GetProperty("intents").GetInt32()));
        Assert.Equal("FanBot", identify.GetProperty("properties").GetProperty("browser").GetString());
        Assert.Equal(
            """{"since":null,"activities":[{"name":"Lanternfall","type":3}],"status":"online","afk":false}""", identify.GetProperty("presence").GetRawText());
        Assert.Equal((new Snowflake(100), 2), await rig.ReadyAsync() is var ready ? (ready.ApplicationId, ready.GuildCount) : default);
        Assert.Equal(1, rig.Asked);
        Assert.True(rig.Said("Connected to Discord's gateway as application 100, in 2 servers"));
    }

    [Fact]
    public async Task An_interaction_is_handed_over()
    {
        await using var rig = new GatewayRig().Start();
        var discord = await rig.BeginAsync();

        await discord.InteractionAsync(77, 2);

        Assert.Equal([77ul], await rig.InteractionsAsync(1));
        Assert.Equal(2, await discord.HandledAsync());
    }

    [Fact]
    public async Task Presence_can_change_at_any_time_and_only_the_last_text_counts()
    {
        await using var rig = new GatewayRig().Start();
        var discord = await rig.GreetAsync();
        await discord.ReadAsync(2);
        rig.SetPresence("One");
        rig.SetPresence("Two");
        await discord.ReadyAsync(rig.ResumeUrl);

        var first = await discord.ReadAsync(3);
        rig.SetPresence(null);
        await rig.Time.PassAsync(TimeSpan.FromSeconds(5));
        var second = await discord.ReadAsync(3);

        Assert.Equal("Two", first.GetProperty("activities")[0].GetProperty("name").GetString());
        Assert.Equal(0, second.GetProperty("activities").GetArrayLength());
    }

    [Fact]
    public async Task A_presence_that_changes_during_a_break_is_sent_after_it()
    {
        await using var rig = new GatewayRig().Start();
        (await rig.BeginAsync()).Break();
        rig.SetPresence("Two");

        var (again, _) = await rig.ResumeAsync();
        await again.ResumedAsync(2);

        Assert.Equal("Two", (await again.ReadAsync(3)).GetProperty("activities")[0].GetProperty("name").GetString());
    }
}
