using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Tests.Claims;
using FanBot.Knowledge.Topics.Release;

namespace FanBot.Knowledge.Tests.Topics.Release;

public sealed class DateReconcilerTests
{
    [Fact]
    public void The_announcement_beats_a_newer_guess_and_the_guess_stays_a_rival()
    {
        var (best, rivals, conflicting) = DateReconciler.Reconcile(
        [
            CitedClaims.Dated("2031-11", Standing.Speculation, "2031-05-20", "guess"),
            CitedClaims.Dated("2031-08-08", Standing.Official, "2031-04-29", "news"),
        ]);
        Assert.Equal("2031-08-08", best.Value);
        Assert.Equal("2031-11", Assert.Single(rivals).Value);
        Assert.False(conflicting);
    }

    [Theory]
    [InlineData("2031-22")]
    [InlineData("2031-08")]
    [InlineData("2031")]
    [InlineData("2031-07/2031-09")]
    public void A_date_that_contains_the_better_one_supports_it(string wide)
    {
        var (best, rivals, _) = DateReconciler.Reconcile(
        [
            CitedClaims.Dated(wide, Standing.Official, "2031-01-11", "early"),
            CitedClaims.Dated("2031-08-08", Standing.Official, "2031-04-29", "news"),
        ]);
        Assert.Equal("2031-08-08", best.Value);
        Assert.Equal(2, best.Support);
        Assert.Empty(rivals);
    }

    [Fact]
    public void A_vague_announcement_is_not_refined_by_a_guess()
    {
        var (best, rivals, _) = DateReconciler.Reconcile(
        [
            CitedClaims.Dated("2031", Standing.Official, "2030-05-03", "news"),
            CitedClaims.Dated("2031-21", Standing.Speculation, "2030-06-01", "guess"),
        ]);
        Assert.Equal("2031", best.Value);
        Assert.Equal("2031-21", Assert.Single(rivals).Value);
    }

    [Fact]
    public void The_later_of_two_official_dates_decides()
    {
        var (best, rivals, conflicting) = DateReconciler.Reconcile(
        [
            CitedClaims.Dated("2031-06-06", Standing.Official, "2031-02-01", "first"),
            CitedClaims.Dated("2031-08-08", Standing.Official, "2031-04-29", "second"),
        ]);
        Assert.Equal("2031-08-08", best.Value);
        Assert.Equal("2031-06-06", Assert.Single(rivals).Value);
        Assert.False(conflicting);
    }

    [Theory]
    [InlineData("2031-04-29", "2031-04-29")]
    [InlineData(null, null)]
    public void Equal_standing_and_no_later_date_is_a_conflict(string? first, string? second)
    {
        var (_, rivals, conflicting) = DateReconciler.Reconcile(
        [
            CitedClaims.Dated("2031-06-06", Standing.Reported, first, "first"),
            CitedClaims.Dated("2031-08-08", Standing.Reported, second, "second"),
        ]);
        Assert.Single(rivals);
        Assert.True(conflicting);
    }

    [Fact]
    public void Guesses_do_not_conflict()
    {
        var (_, _, conflicting) = DateReconciler.Reconcile(
        [
            CitedClaims.Dated("2031-06", Standing.Speculation, "2031-01-01", "first"),
            CitedClaims.Dated("2031-08", Standing.Speculation, "2031-01-01", "second"),
        ]);
        Assert.False(conflicting);
    }

    [Fact]
    public void A_denied_date_is_never_the_value_of_another()
    {
        var (best, _, _) = DateReconciler.Reconcile(
        [
            CitedClaims.Dated("2031-06", Standing.Denied, "2031-05-20", "denial"),
            CitedClaims.Dated("2031-08", Standing.Speculation, "2031-01-01", "guess"),
        ]);
        Assert.Equal("2031-08", best.Value);
    }

    [Fact]
    public void Copies_of_one_origin_count_once()
    {
        var (best, _, _) = DateReconciler.Reconcile(
        [
            CitedClaims.Dated("2031-09", Standing.Speculation, "2030-11-04", "copy one", "TVGrid"),
            CitedClaims.Dated("2031-09", Standing.Speculation, "2030-11-07", "copy two", "TV Grid"),
            CitedClaims.Dated("2031-09", Standing.Speculation, "2030-11-09", "own words"),
        ]);
        Assert.Equal(2, best.Support);
    }

    [Fact]
    public void A_day_that_a_later_article_gives_up_counts_no_more_even_if_it_was_official()
    {
        var (best, rivals, conflicting) = DateReconciler.Reconcile(
        [
            CitedClaims.Dated("2031-01-12", Standing.Official, "2030-12-20", "guide"),
            CitedClaims.Dated("2031-01-12", Standing.Denied, "2031-01-08", "delay"),
            CitedClaims.Dated("2031-01-19", Standing.Reported, "2031-01-08", "delay"),
        ]);
        Assert.Equal("2031-01-19", best.Value);
        Assert.Equal(Standing.Denied, Assert.Single(rivals).Standing);
        Assert.False(conflicting);
    }

    [Fact]
    public void A_day_that_was_denied_before_it_was_announced_stands()
    {
        var (best, _, _) = DateReconciler.Reconcile(
        [
            CitedClaims.Dated("2031-01-12", Standing.Denied, "2030-11-01", "interview"),
            CitedClaims.Dated("2031-01-12", Standing.Official, "2030-12-20", "news"),
        ]);
        Assert.Equal("2031-01-12", best.Value);
        Assert.Equal(Standing.Official, best.Standing);
    }

    [Fact]
    public void One_article_does_not_disagree_with_itself()
    {
        var (_, rivals, conflicting) = DateReconciler.Reconcile(
        [
            CitedClaims.Dated("2031-10-08", Standing.Reported, "2031-12-12", "article"),
            CitedClaims.Dated("2031-10-17", Standing.Reported, "2031-12-12", "article"),
        ]);
        Assert.Single(rivals);
        Assert.False(conflicting);
    }
}
