using FanBot.Discord.Gateway;
using FanBot.Discord.Tests.Gateway.Scripted;

namespace FanBot.Discord.Tests.Gateway;

public sealed class CloseCodeTests
{
    public static TheoryData<int> ToResume => [1000, 1001, 1006, 1011, 1012, 4000, 4001, 4002, 4005, 4008, 4042];

    public static TheoryData<int> ToIdentify => [4003, 4006, 4007, 4009];

    public static TheoryData<int, DiscordFault, string> ToStop => new()
    {
        {
            4004,
            DiscordFault.WrongToken,
            "Discord does not accept the bot's token (gateway code 4004). Reset it on the application's page in Discord's developer portal, under Bot, and "
                + "give FanBot the new one."
        },
        { 4010, DiscordFault.Refused, "Discord refuses the shard (gateway code 4010). That is a fault of FanBot; please report it with this number." },
        {
            4011,
            DiscordFault.Refused,
            "The bot is in more servers than one connection may serve (gateway code 4011). FanBot makes one connection only: let it be called through the "
                + "interactions endpoint instead."
        },
        {
            4012,
            DiscordFault.Refused,
            "Discord no longer speaks this version of its gateway (gateway code 4012). Update FanBot, or let it be called through the interactions endpoint "
                + "instead."
        },
        { 4013, DiscordFault.Refused, "Discord refuses the intents (gateway code 4013). That is a fault of FanBot; please report it with this number." },
        {
            4014,
            DiscordFault.Forbidden,
            "Discord does not allow the intents (gateway code 4014). That is a fault of FanBot; please report it with this number."
        },
    };

    [Theory]
    [MemberData(nameof(ToResume))]
    public async Task A_close_after_which_the_session_may_live_is_resumed(int code)
    {
        Assert.Equal(AfterConnection.Resume, CloseCodes.Judge(code).Next);
        if (code == 1006)
        {
            // It stands for a close that never came, and cannot be sent.
            return;
        }

        await using var rig = new GatewayRig().Start();
        var discord = await rig.BeginAsync();
        await discord.InteractionAsync(10, 2);

        await discord.CloseAsync(code);
        var (again, sequence) = await rig.ResumeAsync();

        Assert.Equal(("/resume?v=10&encoding=json", 2), (again.Target, sequence));
        Assert.True(rig.Said($"Discord closed it with code {code}; resuming the session in 0 ms"));
    }

    [Fact]
    public async Task A_close_without_a_code_is_resumed()
    {
        Assert.Equal(AfterConnection.Resume, CloseCodes.Judge(null).Next);
        await using var rig = new GatewayRig().Start();
        var discord = await rig.BeginAsync();

        await discord.CloseAsync(1005);

        Assert.Equal(1, (await rig.ResumeAsync()).Sequence);
    }

    [Theory]
    [MemberData(nameof(ToIdentify))]
    public async Task A_close_that_ends_the_session_begins_a_new_one_at_the_first_address(int code)
    {
        Assert.Equal(AfterConnection.Identify, CloseCodes.Judge(code).Next);
        await using var rig = new GatewayRig().Start();
        var discord = await rig.BeginAsync();

        await discord.CloseAsync(code);
        await rig.Time.PassAsync(TimeSpan.FromSeconds(5.5));

        Assert.StartsWith("/first", (await rig.BeginAsync("session-2")).Target, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(ToStop))]
    public async Task A_close_that_nothing_can_mend_stops_the_bot_with_a_sentence(int code, DiscordFault fault, string sentence)
    {
        Assert.Equal(AfterConnection.Stop, CloseCodes.Judge(code).Next);
        await using var rig = new GatewayRig().Start();
        var discord = await rig.GreetAsync();
        await discord.ReadAsync(2);

        await discord.CloseAsync(code);

        var failure = await rig.FailureAsync();
        Assert.Equal((fault, sentence), (failure.Fault, failure.Message));
        rig.Discord.AssertNobodyElse();
        await rig.Time.RunningAsync(0);
    }

    [Fact]
    public async Task A_resume_that_is_closed_again_and_again_gives_way_to_a_new_session()
    {
        await using var rig = new GatewayRig { Jitter = () => 1 }.Start();
        (await rig.BeginAsync()).Break();
        foreach (var wait in (double[])[0.5, 1, 2, 4, 8])
        {
            await (await rig.ResumeAsync()).Connection.CloseAsync(4002);
            await rig.Time.PassAsync(TimeSpan.FromSeconds(wait));
        }

        Assert.StartsWith("/first", (await rig.BeginAsync("session-2")).Target, StringComparison.Ordinal);
    }
}
