using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Reconciling;
using FanBot.Knowledge.Tests.Claims;
using FanBot.Knowledge.Tests.Properties;

namespace FanBot.Knowledge.Tests.Reconciling;

public sealed class ShowReconcilerTests
{
    [Fact]
    public void A_wrap_before_the_start_is_doubted_and_loses()
    {
        var facts = CitedClaims.Reconcile(
            CitedClaims.Dated("2030-10-14", Standing.Official, "2030-11-04", "start", kind: ClaimKind.Production, aspect: "start"),
            CitedClaims.Dated("2030-03", Standing.Official, "2031-05-01", "impossible", kind: ClaimKind.Production, aspect: "wrap"),
            CitedClaims.Dated("2031-02", Standing.Reported, "2031-04-29", "wrap", kind: ClaimKind.Production, aspect: "wrap")).Facts;
        var wrap = Assert.Single(facts, f => f.Aspect == "wrap");
        Assert.Equal("2031-02", wrap.Best.Value);
        Assert.NotNull(Assert.Single(wrap.Rivals).Doubt);
    }

    [Fact]
    public void The_later_official_count_wins_and_the_other_stays()
    {
        var fact = Assert.Single(CitedClaims.Reconcile(
            CitedClaims.Value(ClaimKind.EpisodeCount, "8", Standing.Official, "2030-05-03", "first"),
            CitedClaims.Value(ClaimKind.EpisodeCount, "10", Standing.Official, "2031-04-29", "second")).Facts);
        Assert.Equal("10", fact.Best.Value);
        Assert.Equal("8", Assert.Single(fact.Rivals).Value);
        Assert.False(fact.Conflicting);
    }

    [Fact]
    public void An_uncertain_pair_is_turned_by_those_that_are_certain()
    {
        var cast = Cast(
            CitedClaims.Cast("Ada Quill", "Mara Voss", "a", uncertain: true),
            CitedClaims.Cast("Mara Voss", "Ada Quill", "b"));
        Assert.Equal(["Mara Voss as Ada Quill"], cast);
    }

    [Fact]
    public void Slips_and_short_names_find_the_full_name()
    {
        var cast = Cast(
            CitedClaims.Cast("Bettina Okonjo-Hale", "Dr. Ruth Finch", "a"),
            CitedClaims.Cast("Bettina Okonjo-Hale", "Ruth Finch", "b"),
            CitedClaims.Cast("Betina Okonjo-Hale", "Dr Ruth Finch", "c"),
            CitedClaims.Cast("Bettina Okonjo-Hale", "Ruth", "d"));
        Assert.Single(cast);
    }

    [Fact]
    public void A_short_name_that_two_share_is_left_alone()
    {
        var cast = Cast(
            CitedClaims.Cast("Mara Voss", "Ada Quill", "a"),
            CitedClaims.Cast("Casper Lindqvarn", "Silas Quill", "a"),
            CitedClaims.Cast("Nia Solbakken", "Quill", "b"));
        Assert.Contains("Nia Solbakken as Quill", cast);
    }

    [Fact]
    public void An_actor_without_a_role_joins_the_pair_of_another_article()
    {
        var cast = Cast(CitedClaims.Cast("Mara Voss", null, "a", uncertain: true), CitedClaims.Cast("Mara Voss", "Ada Quill", "b"));
        Assert.Equal(["Mara Voss as Ada Quill"], cast);
    }

    [Fact]
    public void A_recast_keeps_both_actors()
    {
        var facts = CitedClaims.Reconcile(
            CitedClaims.Cast("Tobias Renwick", "Silas Quill", "old", season: 1, asOf: "2030-05-03"),
            CitedClaims.Cast("Tobias Renwick", "Silas Quill", "new", CastStatus.Leaving),
            CitedClaims.Cast("Casper Lindqvarn", "Silas Quill", "new", CastStatus.New)).Facts.Where(f => f.Kind == ClaimKind.Cast && f.Season == 2).ToList();
        Assert.Equal(CastStatus.New, Assert.Single(facts, f => f.Person == "Casper Lindqvarn").Status);
        Assert.Equal(CastStatus.Leaving, Assert.Single(facts, f => f.Person == "Tobias Renwick").Status);
    }

    [Fact]
    public void Who_is_said_to_leave_and_to_stay_is_told_in_different_words()
    {
        var fact = CitedClaims.Reconcile(
            CitedClaims.Cast("Mara Voss", "Ada Quill", "old", asOf: "2031-04-01"),
            CitedClaims.Cast("Mara Voss", "Ada Quill", "new", CastStatus.Leaving)).Facts.Single(f => f.Kind == ClaimKind.Cast);

        Assert.Equal(("Mara Voss leaves as Ada Quill", "Mara Voss as Ada Quill"), (fact.Best.Text, Assert.Single(fact.Rivals).Text));
    }

    [Theory]
    [InlineData(CastStatus.Unknown, CastStatus.Leaving)]
    [InlineData(CastStatus.New, CastStatus.New)]
    [InlineData(CastStatus.Returning, CastStatus.Returning)]
    public void Of_a_part_and_an_exit_in_one_article_the_exit_counts_unless_the_part_is_news_too(CastStatus told, CastStatus expected) =>
        Assert.Equal(expected, CitedClaims.Reconcile(
            CitedClaims.Cast("Mara Voss", "Ada Quill", "a", told),
            CitedClaims.Cast("Mara Voss", "Ada Quill", "a", CastStatus.Leaving)).Facts.Single(f => f.Kind == ClaimKind.Cast).Status);

    [Fact]
    public void A_relation_names_the_role()
    {
        var cast = Cast(
            CitedClaims.Cast("Jory Barnstable", "Silas Quill", "a", description: "Ada's older brother"),
            CitedClaims.Cast("Jory Barnstable", null, "b", description: "Ada's big brother"),
            CitedClaims.Cast("Mara Voss", "Ada Quill", "a"));
        Assert.Equal(["Jory Barnstable as Silas Quill", "Mara Voss as Ada Quill"], cast);
    }

    [Fact]
    public void A_moderators_spelling_wins()
    {
        var show = new ShowFile { Names = new Dictionary<string, string> { ["Mara Foss"] = "Mara Vosse" } };
        var facts = ShowReconciler.Reconcile(
            "harborlights", "Harbor Lights", [CitedClaims.Cast("Mara Foss", "Ada Quill", "a"), CitedClaims.Cast("Mara Foss", "Ada Quill", "b")], show).Facts;
        Assert.Equal("Mara Vosse", Assert.Single(facts).Person);
    }

    [Fact]
    public void The_order_of_the_claims_does_not_matter()
    {
        CitedClaim[] claims =
        [
            CitedClaims.Cast("Mara Voss", "Ada Quill", "a"), CitedClaims.Cast("Ada Quill", "Mara Voss", "b", uncertain: true),
                CitedClaims.Cast("Mara Vos", "Ada", "c"), CitedClaims.Cast("Betina Okonjo-Hale", "Ruth Finch", "a"),
            CitedClaims.Cast("Bettina Okonjo-Hale", "Dr. Ruth Finch", "b"), CitedClaims.Dated("2031-09", Standing.Speculation, null, "a", "TVGrid"),
                CitedClaims.Dated("2031-08-08", Standing.Official, "2031-04-29", "b"),
            CitedClaims.Dated("2031-08-10", Standing.Official, "2031-04-29", "c"),
                CitedClaims.Value(ClaimKind.EpisodeCount, "8", Standing.Reported, "2031", "a"),
                CitedClaims.Value(ClaimKind.EpisodeCount, "10", Standing.Reported, "2031", "b"),
        ];
        var expected = Describe(CitedClaims.Reconcile(claims));
        for (var seed = 1; seed <= 30; seed++)
        {
            new Junk(seed).Shuffle(claims);
            Assert.Equal(expected, Describe(CitedClaims.Reconcile(claims)));
        }
    }

    private static List<string> Cast(params CitedClaim[] claims) =>
        [.. CitedClaims.Reconcile(claims).Facts.Where(f => f.Kind == ClaimKind.Cast).Select(f => $"{f.Person} as {f.Character}").Order(StringComparer.Ordinal)];

    private static string Describe(ShowKnowledge show) =>
        string.Join('\n', show.Facts
            .Select(f =>
            $"{f.Kind} {f.Season} {f.Person} {f.Character} {f.Best.Value} {f.Best.Support} {f.Conflicting} "
                + $"{string.Join(',', f.Rivals.Select(r => r.Value))} {string.Join(',', f.Best.Claims.Select(c => c.Source.Path))}"));

    [Fact]
    public void A_date_without_a_season_is_of_the_one_that_others_date_about_then()
    {
        var unnumbered = CitedClaims.Dated("2031-10-10", Standing.Official, "2031-09-27", "schedule");
        var show = CitedClaims.Reconcile(
            unnumbered with { Claim = unnumbered.Claim with { Season = null } },
            CitedClaims.Dated("2031-10-03", Standing.Reported, "2031-09-12", "listing"));
        var fact = Assert.Single(show.Facts, f => f.Kind == ClaimKind.Release);
        Assert.Equal("2031-10-10", fact.Best.Value);
    }

    [Fact]
    public void A_day_abroad_is_the_seasons_only_where_no_other_is_told()
    {
        var abroad = CitedClaims.Dated("2032-01-07", Standing.Reported, "2032-01-03", "guide", aspect: new Aspect("abroad", "US"));
        Assert.Equal("2032-01-07", Assert.Single(CitedClaims.Reconcile(abroad).Facts, f => f.Aspect.IsNone).Best.Value);
        var both = CitedClaims.Reconcile(abroad, CitedClaims.Dated("2031-10-10", Standing.Reported, "2031-09-12", "listing"));
        Assert.Equal("2031-10-10", Assert.Single(both.Facts, f => f.Aspect.IsNone).Best.Value);
    }
}
