using FanBot.Discord.Tests.Gateway.Scripted;

namespace FanBot.Discord.Tests.Gateway;

public sealed class LongRunTests
{
    // Deadlines run out only where the simulation means them to; all other waits are over at once and move the clock.
    private static readonly HashSet<TimeSpan> Held =
    [
        TimeSpan.FromMilliseconds(ScriptedConnection.Interval),
        TimeSpan.FromSeconds(15),
        TimeSpan.FromSeconds(20),
        TimeSpan.FromSeconds(60),
        TimeSpan.FromSeconds(10),
        GatewayRig.Closing,
    ];

    [Theory]
    [InlineData(20310524)]
    [InlineData(20310525)]
    public async Task Eight_hours_of_random_faults_end_connected_and_every_interaction_was_handed_over_once(int seed)
    {
        var random = new Random(seed);
        var time = new ManualTime(wait => !Held.Contains(wait));
        var end = time.GetUtcNow() + TimeSpan.FromHours(8);
        await using var rig = new GatewayRig(time: time) { Jitter = Random.Shared.NextDouble };
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
        Assert.Equal(1, time.Running);
        Assert.False(rig.Running.IsCompleted);
    }
}
