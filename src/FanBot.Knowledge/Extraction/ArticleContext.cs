using FanBot.Knowledge.Extraction.Wording;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Extraction;

/// <summary>What is known of an article before its sentences are read.</summary>
/// <param name="AsOf">The day from which it speaks, or null.</param>
/// <param name="Dates">What fills in dates that leave out their year.</param>
/// <param name="Season">The season it is about, or null.</param>
/// <param name="ShowName">The show's name.</param>
internal sealed record ArticleContext(EdtfDate? AsOf, DateContext Dates, int? Season, string ShowName)
{
    /// <summary>What the article as a whole says of the dates in it.</summary>
    public ArticleScope Scope { get; init; } = ArticleScope.None;
}
