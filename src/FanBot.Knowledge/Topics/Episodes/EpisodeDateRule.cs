using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text.Dates;
using FanBot.Knowledge.Topics.Release;

namespace FanBot.Knowledge.Topics.Episodes;

/// <summary>Rows of a list of episodes: "2 | Title | 15 November | 40 min", "Episode 2: Friday, November 15", "Chapter Two – Nov. 15".</summary>
internal sealed class EpisodeDateRule : IClaimRule
{
    private const int LongestRow = 140;

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        var dates = sentence.Text.Length > LongestRow ? [] : Enumerable.Range(0, sentence.Mask.Length).Where(i => Masks.IsDate(sentence.Mask[i])).ToList();
        if (dates.Count != 1 || Number(sentence) is not (> 0 and var number) || EpisodeWording.IsTold(sentence)
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

    // A number alone is an episode's where a cell holds it.
    private static int? Number(Sentence sentence) =>
        (EpisodeWording.NumberAt(sentence) ?? (sentence.Mask.IndexOf('|') is > 0 and var bar ? EpisodeWording.NumberAt(sentence.Mask[..bar]) : null))?.Number;
}
