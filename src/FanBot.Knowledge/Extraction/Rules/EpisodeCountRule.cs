using System.Globalization;
using System.Text.RegularExpressions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Extraction.Wording;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>"Eight episodes", "the ten-episode second season", "we anticipate the same for season 2".</summary>
internal sealed partial class EpisodeCountRule : IClaimRule
{
    private const int MostEpisodes = 400;

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        Claim? last = null;
        foreach (Match match in CountPattern().Matches(sentence.Mask))
        {
            if (NumberWords.Read(match.Groups["n"].Value) is not (> 0 and <= MostEpisodes) || !OtherWorks.Own(sentence, match.Index) || PartialPattern().IsMatch(sentence.Mask[..match.Groups["n"].Index]))
            {
                continue;
            }

            var count = NumberWords.Read(match.Groups["n"].Value)!.Value.ToString(CultureInfo.InvariantCulture);
            last = Claim(sentence, match.Index, count);
            yield return last;
        }

        // "How many episodes are there?" – "Eight, the same as last year."
        if (last is null && HeadingPattern().IsMatch(sentence.Heading) && OpeningNumberPattern().Match(sentence.Mask) is { Success: true } opening && NumberWords.Read(opening.Groups["n"].Value) is > 0 and var number)
        {
            yield return Claim(sentence, 0, number.ToString(CultureInfo.InvariantCulture));
        }

        // "Season 1 has eight episodes, so we anticipate the same for season 2."
        if (last is not null && SamePattern().Match(sentence.Mask) is { Success: true } same && sentence.SeasonAt(same.Index + same.Length - 1) is { } other && other != last.Season)
        {
            yield return Claim(sentence, same.Index + same.Length - 1, last.Value!);
        }
    }

    private static Claim Claim(Sentence sentence, int index, string count) =>
        sentence.Draft(ClaimKind.EpisodeCount, count, count + " episodes", sentence.StandingAt(index), "episode-count") with
        {
            Season = SeasonOf(sentence, index),
        };

    // "the eight-episode first season" carries its season in the same mention.
    private static int? SeasonOf(Sentence sentence, int index) =>
        Masks.IsSeason(sentence.Mask[index]) && sentence.At(index).Seasons is { Count: 1 } own ? own[0] : sentence.SeasonAt(index);

    [GeneratedRegex(@"(?<![\w.,-])(?<n>" + NumberWords.Cardinal + @")(?:[ -](?:(?:half-hour|hour-long|one-hour|new|brand-new|all-new|total|thrilling|action-packed|\d+-minute)[ -])?)(?:episodes?|parter|part (?:season|series))\b(?! (?:deal|a (?:week|night)|per|each|left|remaining|into|ago|later|early|arc|at a time|every))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CountPattern();

    [GeneratedRegex(@"\bhow many episodes\b|\bepisode count\b|\bnumber of episodes\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeadingPattern();

    [GeneratedRegex("^(?:there (?:are|will be) |it (?:has|will have) |just |only )?(?<n>" + NumberWords.Cardinal + @")(?=[.,;!]|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OpeningNumberPattern();

    // "the first two episodes", "in three episodes", "with six episodes left".
    [GeneratedRegex(@"\b(?:first|last|final|next|opening|remaining|other|another|additional|more|those|these|directed|wrote|penned|in (?:only |just )?|appeared in|after|every|previous|all of the|of the|only|past)\s$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PartialPattern();

    [GeneratedRegex(@"\bthe same(?: (?:number|amount|count|length))?(?: of episodes)? (?:for|in|from|with) (?:" + Masks.Show + " )?" + Masks.Season, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SamePattern();
}
