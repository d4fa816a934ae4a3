using FanBot.Discord.Gateway;
using FanBot.Discord.Tests.Gateway.Scripted;

namespace FanBot.Discord.Tests.Gateway;

public sealed class LongRunTests
{
    /// <summary>Longer than anything the client waits for on purpose, as are all deadlines here.</summary>
    public static readonly TimeSpan Hello = TimeSpan.FromSeconds(102);

    // Deadlines run out only where the simulation means them to, and heartbeats are its beat; all other waits are over at
    // once and move the clock.
    private static bool IsOverAtOnce(TimeSpan wait) => wait < TimeSpan.FromSeconds(100) && wait != TimeSpan.FromMilliseconds(ScriptedConnection.Interval);

    [Theory]
    [InlineData(20310524)]
    [InlineData(20310525)]
    public async Task Eight_hours_of_random_faults_end_connected_and_every_interaction_was_handed_over_once(int seed)
    {
        var random = new Random(seed);
        var time = new ManualTime(IsOverAtOnce);
        var end = time.GetUtcNow() + TimeSpan.FromHours(8);
        await using var rig = new GatewayRig(Patient, time) { Jitter = Random.Shared.NextDouble };
        rig.Start();
        var discord = new SimulatedDiscord(rig, random);
        await discord.BeginAsync();

        while (time.GetUtcNow() < end)
        {
            await discord.StepAsync();
        }

        Assert.Equal(discord.Interactions, rig.Interactions());
        Assert.InRange(discord.Interactions.Count, 800, 5_000);
        Assert.InRange(discord.Sessions, 20, 200);
        Assert.InRange(discord.Resumes, 100, 500);

        // One connection is left with its heartbeat, and nothing of those before it.
        await time.RunningAsync(1);
        Assert.False(rig.Running.IsCompleted);
    }

    private static GatewayOptions Patient(GatewayOptions options) => options with
    {
        ConnectTimeout = TimeSpan.FromSeconds(101),
        HelloTimeout = Hello,
        ResumeTimeout = TimeSpan.FromSeconds(103),
        SendTimeout = TimeSpan.FromSeconds(104),
        CloseTimeout = TimeSpan.FromSeconds(105),
    };
}
