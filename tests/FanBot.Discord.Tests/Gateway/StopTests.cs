using FanBot.Discord.Tests.Gateway.Scripted;

namespace FanBot.Discord.Tests.Gateway;

public sealed class StopTests
{
    [Fact]
    public async Task A_connected_bot_leaves_so_that_it_is_offline_at_once()
    {
        await using var rig = new GatewayRig().Start();
        var discord = await rig.BeginAsync();

        rig.Stop();

        Assert.Equal(1000, await discord.LeftAsync());
        await rig.StoppedAsync();
        await rig.Time.RunningAsync(0);
        Assert.True(rig.Said("Left Discord's gateway; the bot is offline"));
    }

    [Fact]
    public async Task A_gateway_that_does_not_answer_the_close_is_not_waited_for_long()
    {
        await using var rig = new GatewayRig().Start();
        await rig.BeginAsync();

        rig.Stop();
        await rig.TimePassesAsync();

        await rig.StoppedAsync();
    }

    [Fact]
    public async Task A_bot_that_waits_for_the_hello_leaves_as_well()
    {
        await using var rig = new GatewayRig().Start();
        var discord = await rig.Discord.AcceptAsync();
        await rig.Time.WaitedForAsync(TimeSpan.FromSeconds(20));

        rig.Stop();

        Assert.Equal(1000, await discord.LeftAsync());
        await rig.StoppedAsync();
    }

    [Fact]
    public async Task Connecting_can_be_stopped()
    {
        await using var rig = new GatewayRig();
        rig.Discord.Refusals.Enqueue(null);
        rig.Start();
        await rig.Discord.RefusedAsync();

        rig.Stop();

        await rig.StoppedAsync();
        await rig.Time.RunningAsync(0);
    }

    [Fact]
    public async Task Asking_for_the_address_can_be_stopped()
    {
        await using var rig = new GatewayRig();
        rig.Answer = async token =>
        {
            await Task.Delay(Timeout.Infinite, token);
            throw new InvalidOperationException("Never.");
        };
        rig.Start();

        rig.Stop();

        await rig.StoppedAsync();
    }

    [Fact]
    public async Task Waiting_to_connect_again_can_be_stopped()
    {
        await using var rig = new GatewayRig();
        rig.Answer = _ => throw new DiscordException(DiscordFault.Unavailable, "Discord is away.");
        rig.Start();
        await rig.Time.WaitedForAsync(TimeSpan.FromMilliseconds(375));

        rig.Stop();

        await rig.StoppedAsync();
        await rig.Time.RunningAsync(0);
    }
}
