using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>What is known of an article before its sentences are read.</summary>
/// <param name="AsOf">The day from which it speaks, or null.</param>
/// <param name="Dates">What fills in dates that leave out their year.</param>
/// <param name="Season">The season it is about, or null.</param>
/// <param name="ShowName">The show's name.</param>
/// <param name="IsTieIn">Whether the article calls the show itself a spin-off or prequel of another.</param>
/// <param name="IsContest">Whether the article speaks of hosts, judges and contestants, as one on a show without roles does.</param>
internal sealed record ArticleContext(EdtfDate? AsOf, DateContext Dates, int? Season, string ShowName, bool IsTieIn = false, bool IsContest = false)
{
    /// <summary>Whether the article speaks of a new version of an older show: what lies years back is then the older one's.</summary>
    public bool IsReboot { get; init; }

    /// <summary>The number of the season that the article calls the last, or null.</summary>
    public int? FinalSeason { get; init; }

    /// <summary>What the article as a whole says of the dates in it.</summary>
    public ArticleScope Scope { get; init; } = ArticleScope.None;
}
