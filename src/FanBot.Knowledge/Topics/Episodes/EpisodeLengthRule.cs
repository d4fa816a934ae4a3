using System.Text.RegularExpressions;
using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Episodes;

/// <summary>"Each episode runs 20 to 30 minutes", "half-hour episodes", "hour-long".</summary>
internal sealed class EpisodeLengthRule : IClaimRule
{
    public IEnumerable<Claim> Read(Sentence sentence)
    {
        if (!IsAsked(sentence) && !EpisodePattern.IsMatch(sentence.Mask) && !IsOfEach(sentence))
        {
            yield break;
        }

        foreach (Match match in LengthPattern.Matches(sentence.Mask))
        {
            var (value, text) = Value(match);
            if (value.Length > 0 && IsOfEpisodes(sentence, match.Index, match.Index + match.Length))
            {
                yield return sentence.Draft(ClaimKind.EpisodeLength, value, text, sentence.StandingAt(match.Index), "episode-length") with
                {
                    Season = NewOnesPattern.IsMatch(sentence.ClauseMask(match.Index))
                        ? sentence.DefaultSeason ?? sentence.Article.Season
                        : sentence.SeasonAt(match.Index),
                };
            }
        }
    }

    // "How long is each episode? 25 minutes."
    private static bool IsAsked(Sentence sentence) =>
        HowLongPattern.IsMatch(sentence.Previous is { IsQuestion: true } asked ? asked.Mask : sentence.Heading)
        && LengthPattern.Match(sentence.Mask) is { Success: true, Index: < 25 };

    // "It has six episodes. Each lasts 50 minutes."
    private static bool IsOfEach(Sentence sentence) =>
        EachPattern.IsMatch(sentence.Mask) && (EpisodePattern.IsMatch(sentence.Previous?.Mask ?? "") || EpisodePattern.IsMatch(sentence.Heading));

    private static bool IsOfEpisodes(Sentence sentence, int start, int end)
    {
        var before = sentence.Mask[..start];
        return !DelayPattern.IsMatch(before) && !(OnePattern.IsMatch(before) && SinglePattern.IsMatch(sentence.Mask, end))
            && !EpisodeRule.IsOfOne(sentence, start, end)
            && sentence.StatementAt(start).IsOfShowAlone;
    }

    private static (string Value, string Text) Value(Match match)
    {
        if (match.Groups["half"].Success)
        {
            return ("30", "30 minutes");
        }

        if (match.Groups["quarters"].Success)
        {
            return ("45", "45 minutes");
        }

        if (match.Groups["more"].Success)
        {
            return ("90", "90 minutes");
        }

        if (match.Groups["hour"].Success)
        {
            return ("60", "60 minutes");
        }

        var (from, to) = (match.Groups["from"].Value, match.Groups["to"].Value);
        return to.Length > 0 ? ($"{from}/{to}", $"{from} to {to} minutes") : (from, from + " minutes");
    }

    private static readonly Pattern EachPattern = new(@"\b(?:each|all|both|every one|they)\b[^.;,]{0,20}\b(?:last|run|is|are|clock)", RegexOptions.IgnoreCase);

    private static readonly Pattern HowLongPattern = new(
        @"\bhow long (?:is|are|will|does|do) (?:each|the|an|one|every) (?:new )?(?:part|episode|ep|instal?lment|chapter)s?\b",
        RegexOptions.IgnoreCase);

    // "…; the new ones are half-hour episodes" speaks of the season that the article is about.
    private static readonly Pattern NewOnesPattern = new(@"\b(?:the|these) (?:new|next|coming|upcoming) (?:ones|episodes)\b", RegexOptions.IgnoreCase);

    // "the start of the episode was delayed by 15 minutes"
    private static readonly Pattern DelayPattern = new(
        @"\b(?:delay(?:ed|s)?|late(?:r)?|postponed|pushed back|put back|overr[au]n|earlier|waited) (?:by |for )?(?:\w+ )?$",
        RegexOptions.IgnoreCase);

    // "a feature-length, 80-minute episode": one episode's length is not that of all.
    private static readonly Pattern OnePattern = new(
        @"\b(?:an?|the|its|first|final|opening|special|premiere|closing|last)(?: [\w-]+,?){0,2} $",
        RegexOptions.IgnoreCase);

    private static readonly Pattern SinglePattern = new(@"\G,? (?:[\w-]+ )?(?:episode|finale|premiere|opener|special)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern EpisodePattern = new(
        @"\bepisodes?\b|\beps?\b|\beach (?:part|one|chapter)\b|\brun(?:ning)? ?times?\b|\binstal?lments?\b"
        + @"|(?<![\w.,])\d{1,3} ?[x\u00D7] ?\d{2,3} ?(?:'|\u2032|mins?\b|minutes\b|-minute|m\b)",
        RegexOptions.IgnoreCase);

    private static readonly Pattern LengthPattern = new(
        @"(?<![\d.])(?<from>\d{1,3})(?:[- ]?(?:minutes?|mins?))?(?:\s?(?:-|–|to|and)[ -]?(?<to>\d{1,3}))?[ -]?(?:minutes?|mins?)\b"
        + "(?! (?:trailer|teaser|clip|video|featurette|later|ago|into))"
        + @"|(?<=(?<![\w.,])\d{1,3} ?[x\u00D7] ?)(?<from>\d{2,3})(?= ?(?:'|\u2032|m\b))"
        + @"|(?<quarters>\bthree[- ]quarters of an hour\b)|(?<more>\b(?:an hour and a half|ninety[- ]minutes?)\b)"
        + @"|(?<half>\bhalf[- ](?:an )?hour\b)|(?<hour>\b(?:hour-long|one-hour|an hour)\b(?! (?:later|before|after|ago)))",
        RegexOptions.IgnoreCase);
}
