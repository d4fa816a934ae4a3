using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Tests.Claims;

public sealed class TrustTests
{
    [Theory]
    [InlineData(Standing.Official, SourceWeight.Rumour, Standing.Speculation)]
    [InlineData(Standing.Reported, SourceWeight.Rumour, Standing.Speculation)]
    [InlineData(Standing.Speculation, SourceWeight.Rumour, Standing.Speculation)]
    [InlineData(Standing.Denied, SourceWeight.Rumour, null)]
    [InlineData(Standing.Official, SourceWeight.Ignored, null)]
    [InlineData(Standing.Speculation, SourceWeight.Trusted, Standing.Speculation)]
    [InlineData(Standing.Denied, SourceWeight.Normal, Standing.Denied)]
    public void A_claim_is_as_sure_as_its_publisher_allows(Standing standing, SourceWeight weight, Standing? expected) =>
        Assert.Equal(expected, Of("2031-09-12", standing, "2031-03-10", "a", weight).Weigh()?.Claim.Standing);

    [Fact]
    public void Of_equal_standing_the_trusted_comes_before_the_later()
    {
        var fact = Release(
            Of("2031-09-12", Standing.Official, "2031-03-10", "trusted", SourceWeight.Trusted),
            Of("2031-06-05", Standing.Official, "2031-04-02", "normal", SourceWeight.Normal));

        Assert.Equal(("2031-09-12", false), (fact.Best.Value, fact.Conflicting));
    }

    [Fact]
    public void A_surer_standing_comes_before_trust()
    {
        var fact = Release(
            Of("2031-09-12", Standing.Reported, "2031-03-10", "trusted", SourceWeight.Trusted),
            Of("2031-06-05", Standing.Official, "2031-04-02", "normal", SourceWeight.Normal));

        Assert.Equal("2031-06-05", fact.Best.Value);
    }

    [Fact]
    public void Two_trusted_ones_of_a_day_contradict_each_other()
    {
        var fact = Release(
            Of("2031-09-12", Standing.Official, "2031-03-10", "a", SourceWeight.Trusted),
            Of("2031-06-05", Standing.Official, "2031-03-10", "b", SourceWeight.Trusted),
            Of("2031-07-01", Standing.Official, "2031-03-10", "c", SourceWeight.Normal));

        Assert.True(fact.Conflicting);
        Assert.Equal([true, false], fact.Rivals.Select(r => FactValues.AreLevel(fact.Best, r)));
    }

    [Theory]
    [InlineData(SourceWeight.Normal, "2031-09-12")]
    [InlineData(SourceWeight.Trusted, "2031-11")]
    public void A_date_is_given_up_only_by_who_weighs_no_less(SourceWeight denier, string expected)
    {
        var fact = Release(
            Of("2031-09-12", Standing.Official, "2031-03-10", "a", SourceWeight.Trusted),
            Of("2031-09-12", Standing.Denied, "2031-04-02", "b", denier),
            Of("2031-11", Standing.Reported, "2031-04-02", "b", denier));

        Assert.Equal(expected, fact.Best.Value);
    }

    [Fact]
    public void A_copy_at_a_rumour_publisher_neither_supports_nor_is_cited()
    {
        var fact = Release(
            Of("2031-09-12", Standing.Official, "2031-03-10", "trusted", SourceWeight.Trusted),
            Of("2031-09-12", Standing.Speculation, "2031-03-11", "rumour", SourceWeight.Rumour),
            Of("2031-09", Standing.Speculation, "2031-03-12", "other", SourceWeight.Rumour));

        Assert.Equal(["trusted"], fact.Best.Claims.Select(c => c.Source.Path));
        Assert.Equal((1, 0), (fact.Best.Support, fact.Rivals.Count));
    }

    [Fact]
    public void A_guess_of_others_comes_before_a_newer_rumour() =>
        Assert.Equal("2031-09-12", Release(
            Of("2031-09-12", Standing.Speculation, "2031-03-10", "normal", SourceWeight.Normal),
            Of("2031-06-05", Standing.Speculation, "2031-04-02", "rumour", SourceWeight.Rumour)).Best.Value);

    private static Fact Release(params CitedClaim[] claims) => CitedClaims.Reconcile(claims).Facts.Single(f => f.Kind == ClaimKind.Release);

    private static CitedClaim Of(string value, Standing standing, string asOf, string article, SourceWeight weight)
    {
        var cited = CitedClaims.Dated(value, standing, asOf, article);
        return cited with { Source = cited.Source with { Weight = weight } };
    }
}
