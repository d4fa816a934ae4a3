using System.Text.RegularExpressions;
using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;
using FanBot.Knowledge.Topics.Release;

namespace FanBot.Knowledge.Topics.Episodes;

/// <summary>Rows of a list of episodes: "2 | Title | 15 November | 40 min", "Episode 2: Friday, November 15", "Chapter Two – Nov. 15".</summary>
internal sealed class EpisodeDateRule : IClaimRule
{
    private const int LongestRow = 140;

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        if (sentence.Text.Length > LongestRow || RowPattern.Match(sentence.Mask) is not { Success: true } row || VerbPattern.IsMatch(sentence.Mask))
        {
            yield break;
        }

        var dates = Enumerable.Range(0, sentence.Mask.Length).Where(i => Masks.IsDate(sentence.Mask[i])).ToList();
        if (dates.Count != 1 || NumberWords.Read(row.Groups["n"].Value) is not (> 0 and var number)
            || sentence.Date(dates[0], DateDirection.Unknown) is not { IsDay: true } date)
        {
            yield break;
        }

        var standing = sentence.StandingAt(dates[0]);
        yield return sentence.Draft(ClaimKind.Release, date.ToString(), date.ToText(), standing, "release-episode") with
        {
            Season = sentence.SeasonAt(dates[0]),
            // The day of the first episode is the season's.
            Aspect = number == 1 ? Aspect.None : new Aspect(ReleaseSubject.Episode, number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        };
    }

    private static readonly Pattern RowPattern =
        new(@"^\W*(?:" + Masks.Season + @",? ?)?(?:#?(?<n>\d{1,2}) ?\||(?:episode|ep\.?|chapter|s\d{1,2} ?e|\d{1,2}x) ?#?(?<n>\d{1,2}|"
        + NumberWords.Cardinal + @")(?=\W))", RegexOptions.IgnoreCase);

    private static readonly Pattern VerbPattern =
        new(@"\b(?:is|are|was|were|will|has|have|had|airs?|aired|premier\w+|arriv\w+|drops?|land\w*|lands|watched|viewers|returns?|million"
        + @"|film\w*)\b", RegexOptions.IgnoreCase);
}
