using System.Text.RegularExpressions;
using FanBot.Discord.Tests.Gateway.Scripted;
using FanBot.Editions.Publishing;
using FanBot.State.Audit;
using FanBot.State.Publishing;
using FanBot.Tests.Running;

namespace FanBot.Tests.Commands;

/// <summary>Looking at what would change, publishing it all the same, going back, and what is told of it afterwards.</summary>
public sealed partial class PublishingTests : IDisposable
{
    private const string Manager = "manager@4001 /knowledge";
    private const string Cast = " Mara Voss plays Ada Quill in season 2.";
    private const string Day = "Season 2 of Lanternfall will premiere on 3 August 2031, it has been officially confirmed." + Cast;
    private const string Other = "Season 2 of Lanternfall will premiere on 7 September 2031, it has been officially confirmed.";
    private const string Later = "Season 2 of Lanternfall will premiere on 5 September 2031, it has been officially confirmed." + Cast;

    private readonly ManualTime _time = new();
    private readonly List<SmallBot> _bots = [];

    [Fact]
    public async Task A_check_shows_what_would_change_page_by_page_and_nothing_goes_live()
    {
        var bot = await StartAsync();
        var live = bot.Live.Name;
        bot.Write("news", "2031-05-01", Later);
        var letters = Enumerable.Range(1, 9).Select(i => (char)('A' + i));
        bot.Write("cast", "2031-05-02", string.Join(' ', letters.Select(c => $"Actor{c} Stone plays Person{c} Reed in season 2 of Lanternfall.")));

        var shown = (await bot.WorkAsync($"{Manager} check"))[^1];

        Assert.Contains("## What the articles would change", shown, StringComparison.Ordinal);
        Assert.Contains("**Lanternfall, season 2**", shown, StringComparison.Ordinal);
        Assert.Contains(
            "\u2022 release: changed value, official 3 August 2031 \u2192 official 5 September 2031\n\u2003because of lanternfall/news.md",
            shown,
            StringComparison.Ordinal);
        Assert.Contains("**A golden question fails**", shown, StringComparison.Ordinal);
        Assert.Contains("Nothing is live of it \u00B7 page 1 of ", shown, StringComparison.Ordinal);
        Assert.Contains("3 August 2031", await bot.AskAsync("/release season:2"), StringComparison.Ordinal);
        Assert.Equal(live, bot.Store.LiveName());

        var all = await TurnAllAsync(bot, shown);
        Assert.Contains("\u2022 cast: added, reported ActorB Stone as PersonB Reed\n", all, StringComparison.Ordinal);
        Assert.Contains("**Members would read**", all, StringComparison.Ordinal);
        Assert.Contains("/release show:Lanternfall season:2\n\u2003was: 3 August 2031 ", all, StringComparison.Ordinal);
        Assert.Contains("because of lanternfall/cast.md", all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_tells_a_new_conflict()
    {
        var bot = await StartAsync();
        bot.Write("other", "2031-05-01", Other);

        var shown = (await bot.WorkAsync($"{Manager} check"))[^1];

        Assert.Contains("; in conflict with official ", shown, StringComparison.Ordinal);
        Assert.Contains("because of lanternfall/other.md", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_of_what_is_live_says_that_nothing_would_change()
    {
        var bot = await StartAsync();

        Assert.Equal("\nThe articles come to what is live already. Nothing would change.\n", (await bot.WorkAsync($"{Manager} check"))[^1]);
        Assert.Equal("privately\n\nThis has been replaced by a newer check or reload. Please use `/knowledge check` again.\n",
            await bot.AskAsync("manager@4001 press k1|check|page|0|20310524T101500Z-0123456789ab.db"));
    }

    [Fact]
    public async Task What_was_kept_aside_goes_live_by_a_moderator_s_word()
    {
        var bot = await StartAsync();
        var aside = await KeepAsideAsync(bot);
        Assert.Equal($"- 2031-05-24 13:00 UTC  = {aside}\n", await bot.AskAsync("manager@4001 type /knowledge publish snapshot:2031"));

        var shown = (await bot.WorkAsync($"{Manager} publish reason:the makers moved it"))[^1];

        Assert.StartsWith(
            "\n## Published\n<@53908232506183680> has let it go live: the makers moved it\nAnswers come from it now: 1 article, ",
            shown,
            StringComparison.Ordinal);
        Assert.Equal((aside, aside), (bot.Live.Name, bot.Store.LiveName()));
        Assert.Contains("5 September 2031", await bot.AskAsync("/release season:2"), StringComparison.Ordinal);
        var newest = (await bot.Get<LiveHistory>().NewestAsync(CancellationToken.None))!;
        Assert.Equal((WentLiveHow.Published, "the makers moved it", 0, 1), (newest.How, newest.Why, newest.Passed, newest.Failed));
        Assert.StartsWith("privately\n\nNothing is kept aside.", await bot.AskAsync($"{Manager} publish reason:again"), StringComparison.Ordinal);
        Assert.Contains("not kept aside any more", await bot.AskAsync($"{Manager} publish reason:again snapshot:{aside}"), StringComparison.Ordinal);
        Assert.Contains("Please say why", await AfterAnotherAsync(bot), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_read_before_something_else_went_live_must_be_looked_at_again()
    {
        var bot = await StartAsync();
        var aside = await KeepAsideAsync(bot);
        bot.Write("news", "2031-05-01", Day + " Season 2 of Lanternfall has 8 episodes.");
        Assert.Contains("## Reloaded", (await bot.WorkAsync($"{Manager} reload"))[^1], StringComparison.Ordinal);

        Assert.Contains("Something else has gone live since", await bot.AskAsync($"{Manager} publish reason:sure snapshot:{aside}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_two_approvals_nothing_goes_live_by_one()
    {
        var bot = await StartAsync(approvals: 2);
        bot.Write("news", "2031-05-01", Day + " Season 2 of Lanternfall has 8 episodes.");
        var live = bot.Live.Name;
        _time.Advance(TimeSpan.FromHours(1));

        Assert.Contains("**Two moderators have to agree**", (await bot.WorkAsync($"{Manager} reload"))[^1], StringComparison.Ordinal);
        var asked = await bot.AskAsync($"{Manager} publish reason:looks right");
        var press = $"press {Button().Match(asked).Groups["id"].Value}";

        Assert.StartsWith("for all to see\n\n## Shall this go live?\n<@53908232506183680> wants it to: looks right\n", asked, StringComparison.Ordinal);
        Assert.Equal(live, bot.Live.Name);
        Assert.Contains("You have agreed already.", await bot.AskAsync($"manager@4001 {press}"), StringComparison.Ordinal);
        Assert.Contains("Only members who may manage", await bot.AskAsync($"member2@4001 {press}"), StringComparison.Ordinal);
        Assert.Equal(live, bot.Live.Name);

        var published = (await bot.WorkAsync($"manager2@4001 {press}"))[^1];
        Assert.Contains(
            "## Published\n<@53908232506183680> wanted it to go live: looks right\n<@53908232506183681> agreed.\nAnswers", published, StringComparison.Ordinal);
        Assert.Contains("8 episodes", await bot.AskAsync("/episodes season:2"), StringComparison.Ordinal);
        Assert.Contains("published by <@53908232506183680> and <@53908232506183681>, ", await bot.AskAsync($"{Manager} history"), StringComparison.Ordinal);
        Assert.Contains("not kept aside any more", await bot.AskAsync($"manager2@4001 {press}"), StringComparison.Ordinal);
        var audit = (await bot.Get<AuditLog>().PageAsync(0, 3, CancellationToken.None)).Entries;
        Assert.Equal(
            [("publish", AuditOutcome.Done), ("publish", AuditOutcome.Waiting), ("reload", AuditOutcome.Refused)], audit.Select(e => (e.What, e.Outcome)));
    }

    [Fact]
    public async Task A_rollback_is_at_once_and_no_restart_or_reload_of_the_same_undoes_it()
    {
        var bot = await StartAsync();
        var first = bot.Live.Name!;
        var second = await PublishAsync(bot);
        Assert.Equal($"- 2031-05-24 12:00 UTC  = {first}\n", await bot.AskAsync("manager@4001 type /knowledge rollback snapshot:"));

        var shown = (await bot.WorkAsync($"{Manager} rollback snapshot:{first} reason:a hoax"))[^1];

        Assert.StartsWith("\n## Rolled back\n<@53908232506183680> went back to what was read <t:", shown, StringComparison.Ordinal);
        Assert.Contains("3 August 2031", await bot.AskAsync("/release season:2"), StringComparison.Ordinal);
        Assert.Contains("a hoax", (await bot.WorkAsync($"{Manager} reload"))[^1], StringComparison.Ordinal);
        Assert.Equal(first, bot.Store.LiveName());

        _time.Advance(TimeSpan.FromHours(1));
        bot.Write("more", "2031-05-02", "Season 2 of Lanternfall has 8 episodes.");
        var again = Bot(bot.Folder.Path);
        await again.Loader.OpenLiveAsync(CancellationToken.None);
        Assert.Contains(ConcernKind.RolledBack, (await again.LoadAsync()).Aside!.Concerns.Select(c => c.Kind));
        Assert.Equal(first, again.Store.LiveName());

        bot.Write("news", "2031-05-01", Day);
        Assert.Contains("## Reloaded", (await bot.WorkAsync($"{Manager} reload"))[^1], StringComparison.Ordinal);
        Assert.NotEqual(second, bot.Live.Name);
        Assert.Contains("That one is live already.", await bot.AskAsync($"{Manager} rollback snapshot:{bot.Live.Name}"), StringComparison.Ordinal);
        Assert.Contains("There is no such snapshot", await bot.AskAsync($"{Manager} rollback snapshot:../state.db"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rollback_is_done_once_articles_are_read_that_are_being_read()
    {
        var bot = await StartAsync();
        var first = bot.Live.Name!;
        await PublishAsync(bot);
        var held = bot.Store.TryHold()!;

        var rolling = bot.WorkAsync($"{Manager} rollback snapshot:{first}");
        await _time.WaitForTimersAsync(1);
        Assert.NotEqual(first, bot.Live.Name);
        held.Dispose();
        _time.Advance(TimeSpan.FromSeconds(1));

        Assert.Contains("## Rolled back", (await rolling.WaitAsync(Guard.Limit))[^1], StringComparison.Ordinal);
        Assert.Equal((first, first), (bot.Live.Name, bot.Store.LiveName()));
    }

    [Fact]
    public async Task What_is_to_be_published_waits_too_and_not_over_something_else_that_went_live()
    {
        var bot = await StartAsync();
        var (first, second) = (bot.Live.Name!, await PublishAsync(bot));
        await bot.WorkAsync($"{Manager} rollback snapshot:{first}");
        var aside = await KeepAsideAsync(bot);
        var held = bot.Store.TryHold()!;

        var publishing = bot.WorkAsync($"{Manager} publish reason:sure snapshot:{aside}");
        await _time.WaitForTimersAsync(1);
        held.Dispose();
        bot.Store.Rollback(second);
        _time.Advance(TimeSpan.FromSeconds(1));

        Assert.Contains("Something else has gone live since that was read.", (await publishing.WaitAsync(Guard.Limit))[^1], StringComparison.Ordinal);
        Assert.Equal(second, bot.Store.LiveName());
    }

    [Fact]
    public async Task A_rollback_while_members_ask_fails_no_answer_and_the_next_is_from_the_old_one()
    {
        var bot = await StartAsync();
        var first = bot.Live.Name!;
        await PublishAsync(bot);
        using var stop = new CancellationTokenSource();
        var done = false;
        var asking = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            var answers = new List<(bool AfterDone, string Answer)>();
            while (!stop.IsCancellationRequested || answers.Count == 0)
            {
                var after = Volatile.Read(ref done);
                answers.Add((after, await bot.AskAsync("/release season:2")));
            }

            return answers;
        })).ToList();

        await bot.WorkAsync($"{Manager} rollback snapshot:{first}");
        Volatile.Write(ref done, true);
        var next = await bot.AskAsync("/release season:2");
        await stop.CancelAsync();
        var all = (await Task.WhenAll(asking)).SelectMany(a => a).Append((AfterDone: true, Answer: next)).ToList();

        Assert.All(all, a => Assert.True(IsOf(a.Answer, "3 August 2031") ^ IsOf(a.Answer, "5 September 2031"), a.Answer));
        Assert.All(all.Where(a => a.AfterDone), a => Assert.True(IsOf(a.Answer, "3 August 2031"), a.Answer));
    }

    [Fact]
    public async Task The_history_and_the_audit_tell_who_did_what_and_why()
    {
        var bot = await StartAsync();
        var first = bot.Live.Name!;
        var second = await PublishAsync(bot);
        await bot.WorkAsync($"{Manager} rollback snapshot:{first} reason:a **hoax**");

        var history = await bot.AskAsync($"{Manager} history");
        var audit = await bot.AskAsync($"{Manager} audit");

        Assert.Matches(
            $@"\*\*{second}\*\*\n1 article, \d facts, read <t:\d+:f>\npublished by <@53908232506183680>, <t:\d+:f>\ngolden questions: 0 of 1\nwhy: moved",
            history);
        Assert.Contains($"**\u25CF live: {first}**", history, StringComparison.Ordinal);
        Assert.Contains("why: a \\*\\*hoax\\*\\*", history, StringComparison.Ordinal);
        Assert.Matches($@"<t:\d+:f> <@53908232506183680> \*\*rollback\*\* {first}, done: a \\\*\\\*hoax\\\*\\\*\n", audit);
        Assert.Contains($"**reload** {second}, not done: kept aside by the gate", audit, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_entries_are_turned_page_by_page()
    {
        var bot = await StartAsync();
        for (var i = 0; i < 6; i++)
        {
            _time.Advance(TimeSpan.FromHours(1));
            bot.Write("more", "2031-05-02", $"Season 2 of Lanternfall has {i + 5} episodes.");
            await bot.WorkAsync($"{Manager} reload");
            await bot.WorkAsync($"{Manager} reload");
        }

        Assert.Equal(7, ShownSnapshot().Count(await TurnAllAsync(bot, await bot.AskAsync($"{Manager} history"))));
        Assert.Equal(12, Reloaded().Count(await TurnAllAsync(bot, await bot.AskAsync($"{Manager} audit"))));
    }

    [Theory]
    [InlineData("history", "")]
    [InlineData("audit", "")]
    [InlineData("check", "aside")]
    public async Task A_page_that_is_none_is_the_last_one_or_refused_in_words(string command, string data)
    {
        var bot = await StartAsync();
        var aside = await KeepAsideAsync(bot);
        var of = data.Length == 0 ? "" : aside;
        var last = await bot.AskAsync($"manager@4001 press k1|{command}|page|0|{of}");
        while (More().Match(last) is { Success: true } more)
        {
            last = await bot.AskAsync($"manager@4001 press {more.Groups["id"].Value}");
        }

        Assert.Equal(last, await bot.AskAsync($"manager@4001 press k1|{command}|page|9999|{of}"));
        foreach (var forged in (string[])["-1", "10000", "2147483648", "99999999999999999999", "1e3", " 1", ""])
        {
            var said = await bot.AskAsync($"manager@4001 press k1|{command}|page|{forged}|{of}");
            Assert.Contains("This button is of another version of FanBot", said, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_something_else_put_there_is_in_the_history_too()
    {
        var bot = await StartAsync();
        await bot.Get<GateKeeper>().NoticeAsync(bot.Live.Name!);
        Assert.Equal(WentLiveHow.Start, (await bot.Get<LiveHistory>().NewestAsync(CancellationToken.None))!.How);

        await bot.Get<GateKeeper>().NoticeAsync("20310524T101500Z-0123456789ab.db");

        Assert.Equal(WentLiveHow.Elsewhere, (await bot.Get<LiveHistory>().NewestAsync(CancellationToken.None))!.How);
    }

    [Fact]
    public async Task Every_answer_can_tell_its_snapshot()
    {
        using var bot = new SmallBot(tellsSnapshot: true);
        bot.Write("news", "2031-05-01", Day);
        await bot.LoadAsync();

        Assert.Contains($"\n(Snapshot {bot.Live.Name})\n", await bot.AskAsync("/release season:2"), StringComparison.Ordinal);
        Assert.Contains($"\n(Snapshot {bot.Live.Name})\n", await bot.AskAsync("/ask question:When does season 2 start?"), StringComparison.Ordinal);
    }

    public void Dispose() => _bots.ForEach(b => b.Dispose());

    private static bool IsOf(string answer, string day) => answer.Contains(day, StringComparison.Ordinal);

    private SmallBot Bot(string? folder = null, int approvals = 1)
    {
        var bot = new SmallBot(_time, folder: folder, approvals: approvals);
        _bots.Insert(0, bot);
        return bot;
    }

    private async Task<SmallBot> StartAsync(int approvals = 1)
    {
        var bot = Bot(approvals: approvals);
        bot.Expect(("When does season 2 of Lanternfall come out?", "3 August 2031"));
        bot.Write("news", "2031-05-01", Day);
        await bot.LoadAsync();
        return bot;
    }

    private async Task<string> KeepAsideAsync(SmallBot bot)
    {
        _time.Advance(TimeSpan.FromHours(1));
        bot.Write("news", "2031-05-01", Later);
        Assert.Contains("## Kept aside", (await bot.WorkAsync($"{Manager} reload"))[^1], StringComparison.Ordinal);
        return Assert.Single(bot.Store.AsideNames());
    }

    private async Task<string> PublishAsync(SmallBot bot)
    {
        var aside = await KeepAsideAsync(bot);
        await bot.WorkAsync($"{Manager} publish reason:moved");
        Assert.Equal(aside, bot.Live.Name);
        return aside;
    }

    private async Task<string> AfterAnotherAsync(SmallBot bot)
    {
        _time.Advance(TimeSpan.FromHours(1));
        bot.Write("more", "2031-05-02", "Season 2 of Lanternfall has 8 episodes.");
        await bot.WorkAsync($"{Manager} check");
        return await bot.AskAsync($"{Manager} publish");
    }

    /// <summary>A message with all pages behind it.</summary>
    private static async Task<string> TurnAllAsync(SmallBot bot, string shown)
    {
        var all = shown;
        while (More().Match(shown) is { Success: true } more)
        {
            shown = await bot.AskAsync($"manager@4001 press {more.Groups["id"].Value}");
            Assert.StartsWith("in place of the message\n", shown, StringComparison.Ordinal);
            all += shown;
        }

        return all;
    }

    [GeneratedRegex("button More \u25B6: (?<id>.+)")]
    private static partial Regex More();

    [GeneratedRegex("button Agree, and publish: (?<id>.+)")]
    private static partial Regex Button();

    [GeneratedRegex(@"^\*\*(\u25CF live: )?\d+T\d+Z-[0-9a-f]+\.db\*\*$", RegexOptions.Multiline)]
    private static partial Regex ShownSnapshot();

    [GeneratedRegex(@"\*\*reload\*\*")]
    private static partial Regex Reloaded();
}
