using FanBot.Knowledge.Storage;

namespace FanBot.Knowledge.Tests.Storage;

/// <summary>How passages of one show are ranked; 100 passages of 10 terms.</summary>
public sealed class PassageRankingTests
{
    [Fact]
    public void Rare_terms_weigh_more_than_common_ones()
    {
        var ranking = Ranking(("ferri", 2), ("season", 60));

        Assert.True(ranking.Score("The ferry sank.", "") > ranking.Score("The season sank.", ""));
    }

    [Fact]
    public void Terms_side_by_side_weigh_more_than_terms_far_apart()
    {
        var ranking = Ranking(("old", 10), ("ferri", 10));

        Assert.True(ranking.Score("They saved the old ferry from a bad storm.", "") > ranking.Score("The old storm was bad and it took their ferry.", ""));
    }

    [Fact]
    public void A_heading_counts_less_than_the_passage()
    {
        var ranking = Ranking(("ferri", 5));

        var (below, own, none) = (ranking.Score("It sank at night.", "The ferry"), ranking.Score("The ferry sank.", ""), ranking.Score("It sank.", ""));

        Assert.Equal(0, none);
        Assert.InRange(below, 0.01, own);
    }

    [Fact]
    public void Stop_words_count_only_where_there_is_nothing_else()
    {
        Assert.Equal(0, Ranking(("the", 90), ("ferri", 5)).Score("The end.", ""));
        Assert.True(Ranking(("the", 90)).Score("The end.", "") > 0);
    }

    private static PassageRanking Ranking(params (string Term, int Frequency)[] frequencies) =>
        new(frequencies.ToDictionary(f => f.Term, f => f.Frequency), passages: 100, averageLength: 10);
}
