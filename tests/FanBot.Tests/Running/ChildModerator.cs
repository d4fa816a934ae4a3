using FanBot.State.Audit;

namespace FanBot.Tests.Running;

/// <summary>
/// A moderator who reloads, publishes, rolls back, adds, corrects and removes without an end, in a process of its own that is
/// killed in the middle of it. What they were told stands in its output, a line each: number in the audit, what, outcome,
/// target, what was live, with tabs between them.
/// </summary>
internal static class ChildModerator
{
    public const string Verb = "moderate";

    /// <summary>What is said before the first thing is done.</summary>
    public const string Ready = "ready";

    private const string Cast = "Mara Voss plays Ada Quill in season 2 of Lanternfall.";
    private const string Who = "manager@4001 /knowledge";

    /// <summary>What the child does.</summary>
    public static async Task<int> RunAsync(string folder)
    {
        using var bot = new SmallBot(TimeProvider.System, folder: folder);
        bot.Expect(("When does season 2 of Lanternfall come out?", "3 August 2031"));
        await bot.Loader.OpenLiveAsync(CancellationToken.None);
        var (_, before) = await bot.Get<AuditLog>().PageAsync(0, 1, CancellationToken.None);
        await Console.Out.WriteLineAsync(Ready);
        for (var i = before; ; i++)
        {
            var day = i % 2 == 0 ? "will premiere on 3 August 2031, it has been officially confirmed" : "could arrive in spring 2032, fans hope";

            // No season has hundreds of episodes, however often the child was killed.
            var episodes = (i % 40) + 3;
            bot.Write("news", "2031-05-01", $"Season 2 of Lanternfall {day}. Season 2 of Lanternfall has {episodes} episodes. {Cast}");
            if (await DoAsync(bot, "reload") is { Outcome: AuditOutcome.Refused, Target: { } aside })
            {
                await DoAsync(bot, $"publish reason:number {i} snapshot:{aside}");
            }

            if (bot.Store.HistoryNames().FirstOrDefault(name => name != bot.Store.LiveName()) is { } older)
            {
                await DoAsync(bot, $"rollback snapshot:{older}");
            }

            var look = await bot.SendAsync($"manager@4001 fill k1|add|new|0|\ntitle:Extra {i}\ndate:2 May 2031\ntext:{Cast} Lanternfall is back, part {i}.");
            var added = await ToldAsync(bot, () => bot.PressAsync(look, "Add it"));
            await DoAsync(bot, $"correct name spelling:Mara Foss{i} right:Mara Voss why:number {i}");
            await DoAsync(bot, $"remove article:{added.Target}");
        }
    }

    private static Task<AuditEntry> DoAsync(SmallBot bot, string what) => ToldAsync(bot, () => bot.WorkAsync($"{Who} {what}"));

    private static async Task<AuditEntry> ToldAsync(SmallBot bot, Func<Task> act)
    {
        await act();
        var entry = (await bot.Get<AuditLog>().PageAsync(0, 1, CancellationToken.None)).Entries[0];
        await Console.Out.WriteLineAsync($"{entry.Id}\t{entry.What}\t{entry.Outcome}\t{entry.Target}\t{bot.Store.LiveName()}");
        await Console.Out.FlushAsync();
        return entry;
    }
}
