using FanBot.Discord;
using FanBot.Knowledge.Answers;
using FanBot.State;
using FanBot.State.Articles;
using FanBot.State.Audit;
using FanBot.State.Members;
using FanBot.State.Publishing;

namespace FanBot.Tests.State;

/// <summary>What each of the repositories keeps, and gives back.</summary>
public sealed class RepositoriesTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2031, 6, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Day = new(2031, 6, 1);
    private static readonly Snowflake Ada = new(ulong.MaxValue / 3);
    private static readonly Snowflake Mara = new(2);

    private readonly StateFolder _folder = new();
    private readonly SqliteStateStore _store;

    public RepositoriesTests() => _store = _folder.Open();

    [Fact]
    public async Task What_moderators_did_the_newest_first()
    {
        var audit = new AuditLog(_store);
        var begun = new AuditEntry(Noon, Ada, Mara, "reload", null, AuditOutcome.Begun, null);
        var id = await audit.AddAsync(begun, CancellationToken.None);
        const string hostile = "'; DROP TABLE audit; --";
        await audit.AddAsync(begun with { What = "rollback", Target = "a", Outcome = AuditOutcome.GivenUp, Reason = hostile }, CancellationToken.None);
        await audit.EndAsync(id, "b", AuditOutcome.Done, "because", CancellationToken.None);

        var (entries, count) = await audit.PageAsync(0, 1, CancellationToken.None);
        var (older, _) = await audit.PageAsync(1, 1, CancellationToken.None);

        Assert.Equal(2, count);
        Assert.Equal(("rollback", "a", AuditOutcome.GivenUp, hostile), (entries[0].What, entries[0].Target, entries[0].Outcome, entries[0].Reason));
        Assert.Equal(begun with { Id = id, Target = "b", Outcome = AuditOutcome.Done, Reason = "because" }, Assert.Single(older));
    }

    [Fact]
    public async Task When_what_went_live()
    {
        var history = new LiveHistory(_store);
        Assert.Null(await history.NewestAsync(CancellationToken.None));
        var first = new WentLive(Noon, "a", WentLiveHow.Reload, Ada) { Passed = 3, Failed = 1 };
        var back = new WentLive(Noon, "a", WentLiveHow.Rollback, Mara, "wrong day") { Before = "b" };
        await history.AddAsync(first, CancellationToken.None);
        await history.AddAsync(new WentLive(Noon, "b", WentLiveHow.Start), CancellationToken.None);
        await history.AddAsync(back, CancellationToken.None);

        Assert.Equal(back, await history.NewestAsync(CancellationToken.None));
        var known = await history.BySnapshotAsync(CancellationToken.None);
        Assert.Equal((back, WentLiveHow.Start), (known["a"], known["b"].How));
    }

    [Fact]
    public async Task Why_a_snapshot_is_kept_aside()
    {
        var candidates = new CandidateList(_store);
        var approvals = new ApprovalList(_store);
        Concern[] concerns =
        [
            new(ConcernKind.Question, "When?", "3 August 2031", "not known", ["lanternfall/\"a\".md", "b.md"]),
            new(ConcernKind.ShowGone, "Tin Harbour", null, null, []),
        ];
        await candidates.KeepAsync(new Candidate(Noon, "a", null, null, []), CancellationToken.None);
        await candidates.KeepAsync(new Candidate(Noon, "a", Ada, "live", concerns) { Passed = 4, Failed = 1 }, CancellationToken.None);
        await approvals.AddAsync(new Approval(Noon, "a", Ada, "sure"), CancellationToken.None);
        await candidates.KeepAsync(new Candidate(Noon, "b", Ada, "live", []), CancellationToken.None);

        var found = (await candidates.FindAsync("a", CancellationToken.None))!;
        Assert.Equal((Ada, "live", 4, 1), (found.Moderator!.Value, found.Live, found.Passed, found.Failed));
        Assert.Equal(concerns.Select(c => (c.Kind, c.Subject, c.Was, c.Becomes, string.Join('|', c.Articles))),
            found.Concerns.Select(c => (c.Kind, c.Subject, c.Was, c.Becomes, string.Join('|', c.Articles))));

        await candidates.ForgetOthersAsync(["b"], CancellationToken.None);
        Assert.Null(await candidates.FindAsync("a", CancellationToken.None));
        Assert.NotNull(await candidates.FindAsync("b", CancellationToken.None));
        Assert.Empty(await approvals.OfAsync("a", CancellationToken.None));
        Assert.Equal(0L, _folder.Scalar("SELECT count(*) FROM concern"));
    }

    [Fact]
    public async Task A_moderator_agrees_once()
    {
        var approvals = new ApprovalList(_store);
        await approvals.AddAsync(new Approval(Noon, "a", Ada, "sure"), CancellationToken.None);
        await approvals.AddAsync(new Approval(Noon.AddMinutes(1), "a", Ada, "still"), CancellationToken.None);

        var all = await approvals.AddAsync(new Approval(Noon.AddMinutes(2), "a", Mara, null), CancellationToken.None);

        Assert.Equal([new Approval(Noon, "a", Ada, "sure"), new Approval(Noon.AddMinutes(2), "a", Mara, null)], all);
    }

    [Fact]
    public async Task An_article_that_was_taken_away_can_be_brought_back_once()
    {
        var removed = new RemovedArticles(_store);
        var id = await removed.KeepAsync(new RemovedArticle(Noon, "a/b.md", [1, 2, 3], Ada, "old"), CancellationToken.None);

        var found = (await removed.FindAsync(id, CancellationToken.None))!;
        Assert.Equal(("a/b.md", Ada, "old", 3), (found.Path, found.Moderator, found.Reason, found.Content.Length));
        await removed.BroughtBackAsync(id, Noon, CancellationToken.None);

        Assert.Empty(await removed.AllAsync(CancellationToken.None));
        Assert.Null(await removed.FindAsync(id, CancellationToken.None));
    }

    [Fact]
    public async Task An_addition_waits_until_it_is_taken_away_by_one()
    {
        var pending = new PendingAdditions(_store);
        await pending.KeepAsync(new PendingAddition("x", Noon, Ada, Mara, "a/b.md", [1, 2], "{}"), CancellationToken.None);
        await pending.KeepAsync(new PendingAddition("x", Noon, Ada, Mara, "a/c.md", [7], "{}"), CancellationToken.None);

        var found = (await pending.FindAsync("x", CancellationToken.None))!;
        Assert.Equal(("a/c.md", 7), (found.FileName, found.Content[0]));
        Assert.True(await pending.RemoveAsync("x", CancellationToken.None));
        Assert.False(await pending.RemoveAsync("x", CancellationToken.None));
        await pending.KeepAsync(new PendingAddition("y", Noon, Ada, Mara, "a/c.md", [7], "{}"), CancellationToken.None);
        Assert.Equal(0, await pending.RemoveOlderAsync(Noon, CancellationToken.None));
        Assert.Equal(1, await pending.RemoveOlderAsync(Noon.AddMinutes(1), CancellationToken.None));
    }

    [Fact]
    public async Task A_gap_counts_members_and_keeps_some_texts()
    {
        var gaps = new GapBoard(_store);
        var asked = new AskedInVain("lanternfall", new AskedFor("release", "", null, 2), Day, "m1");
        var other = asked with { Asked = asked.Asked with { Season = 3 } };
        for (var i = 0; i < GapBoard.MostTexts + 2; i++)
        {
            await gaps.AddAsync(asked with { Text = $"When {i}?", Day = Day.AddDays(i) }, CancellationToken.None);
        }

        await gaps.AddAsync(other, CancellationToken.None);
        await gaps.AddAsync(other with { Member = "m2" }, CancellationToken.None);

        var (found, count) = await gaps.PageAsync(null, 0, 10, CancellationToken.None);
        Assert.Equal(2, count);
        Assert.Equal([(3, 2, 0), (2, 1, GapBoard.MostTexts)], found.Select(g => (g.Asked.Season!.Value, g.Members, g.Texts.Count)));
        Assert.Equal((asked.Asked, Day, Day.AddDays(6), "When 6?"), (found[1].Asked, found[1].FirstDay, found[1].LastDay, found[1].Texts[0]));
        Assert.Equal(2, (await gaps.PageAsync("lanternfall", 1, 1, CancellationToken.None)).Count);
        Assert.Equal(0, (await gaps.PageAsync("copper tide", 0, 10, CancellationToken.None)).Count);

        Assert.True(await gaps.CloseAsync(other.Key, "snapshot", Noon, CancellationToken.None));
        Assert.False(await gaps.CloseAsync(other.Key, "snapshot", Noon, CancellationToken.None));
        Assert.Null(await gaps.FindAsync(other.Key, CancellationToken.None));
        Assert.Equal(asked.Key, Assert.Single((await gaps.PageAsync(null, 0, 10, CancellationToken.None)).Gaps).Key);
        await gaps.AddAsync(other, CancellationToken.None);
        Assert.Equal(2, (await gaps.PageAsync(null, 0, 10, CancellationToken.None)).Count);
    }

    [Fact]
    public async Task What_is_older_than_a_day_is_forgotten_with_all_that_hangs_on_it()
    {
        var (gaps, feedback) = (new GapBoard(_store), new FeedbackBook(_store));
        var old = new AskedInVain("lanternfall", new AskedFor("release", "", null, 2), Day, "m1") { Text = "When?" };
        var newer = old with { Asked = old.Asked with { Season = 3 } };
        await gaps.AddAsync(old, CancellationToken.None);
        await gaps.AddAsync(newer, CancellationToken.None);
        await gaps.AddAsync(newer with { Member = "m2", Day = Day.AddDays(5), Text = "And when?" }, CancellationToken.None);
        await gaps.CloseAsync(old.Key, "snapshot", Noon, CancellationToken.None);
        await feedback.AddAsync(new Feedback("a", "m1", Helpful: false, "old", Day), CancellationToken.None);
        await feedback.AddAsync(new Feedback("a", "m2", Helpful: false, "new", Day.AddDays(5)), CancellationToken.None);

        Assert.Equal(0, await gaps.ForgetBeforeAsync(Day, CancellationToken.None));
        Assert.Equal(1, await gaps.ForgetBeforeAsync(Day.AddDays(5), CancellationToken.None));

        var left = Assert.Single((await gaps.PageAsync(null, 0, 10, CancellationToken.None)).Gaps);
        Assert.Equal((3, 1, "And when?"), (left.Asked.Season!.Value, left.Members, Assert.Single(left.Texts)));
        Assert.Equal(1L, _folder.Scalar("SELECT count(*) FROM gap"));
        Assert.Equal("new", Assert.Single(await feedback.OfAsync("a", CancellationToken.None)).Reason);
    }

    [Theory]
    [InlineData("keeper lighthous trombon", 1)]
    [InlineData("keeper lighthouse trombon", 1)]
    [InlineData("keper lighthous trombon", 1)]
    [InlineData("keeper lighthous violin", 2)]
    [InlineData("?", 2)]
    [InlineData("", 2)]
    public async Task Questions_of_no_kind_are_one_where_their_words_are_nearly_the_same(string words, int count)
    {
        var gaps = new GapBoard(_store);
        var asked = new AskedInVain("lanternfall", new AskedFor(AskedFor.Other, "", null, null) { Words = "keeper lighthous trombon" }, Day, "m1");

        await gaps.AddAsync(asked, CancellationToken.None);
        await gaps.AddAsync(asked with { Asked = asked.Asked with { Words = words } }, CancellationToken.None);

        Assert.Equal(count, (await gaps.PageAsync(null, 0, 10, CancellationToken.None)).Count);
    }

    [Fact]
    public async Task A_member_judges_an_answer_once()
    {
        var feedback = new FeedbackBook(_store);

        Assert.True(await feedback.AddAsync(new Feedback("a", "m1", Helpful: false, "old", Day), CancellationToken.None));
        Assert.False(await feedback.AddAsync(new Feedback("a", "m1", Helpful: true, null, Day), CancellationToken.None));
        Assert.True(await feedback.AddAsync(new Feedback("a", "m2", Helpful: true, null, Day), CancellationToken.None));

        Assert.Equal([("m1", false), ("m2", true)], (await feedback.OfAsync("a", CancellationToken.None)).Select(f => (f.Member, f.Helpful)));
        Assert.False(await feedback.ExplainAsync("a", "m1", "newer", CancellationToken.None));
        Assert.False(await feedback.ExplainAsync("a", "m2", "newer", CancellationToken.None));
        Assert.True(await feedback.AddAsync(new Feedback("a", "m3", Helpful: false, null, Day), CancellationToken.None));
        Assert.True(await feedback.ExplainAsync("a", "m3", "newer", CancellationToken.None));
        Assert.Equal("newer", (await feedback.FindAsync("a", "m3", CancellationToken.None))?.Reason);
        Assert.Null(await feedback.FindAsync("b", "m3", CancellationToken.None));
    }

    [Fact]
    public async Task Members_are_told_apart_and_not_told()
    {
        var hash = new MemberHash(_store);
        var ada = await hash.OfAsync("gap", Ada, CancellationToken.None);

        Assert.Equal(ada, await new MemberHash(_folder.Open()).OfAsync("gap", Ada, CancellationToken.None));
        Assert.NotEqual(ada, await hash.OfAsync("gap", Mara, CancellationToken.None));
        Assert.NotEqual(ada, await hash.OfAsync("feedback", Ada, CancellationToken.None));
        using var elsewhere = new StateFolder();
        Assert.NotEqual(ada, await new MemberHash(elsewhere.Open()).OfAsync("gap", Ada, CancellationToken.None));
        Assert.DoesNotContain(Ada.ToString(), ada, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
