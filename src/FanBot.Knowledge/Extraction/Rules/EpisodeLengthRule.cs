using System.Text.RegularExpressions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>"Each episode runs 20 to 30 minutes", "half-hour episodes", "hour-long".</summary>
internal sealed partial class EpisodeLengthRule : IClaimRule
{
    public IEnumerable<Claim> Read(Sentence sentence)
    {
        if (!EpisodePattern().IsMatch(sentence.Mask))
        {
            yield break;
        }

        foreach (Match match in LengthPattern().Matches(sentence.Mask))
        {
            var (value, text) = Value(match);
            if (value.Length > 0)
            {
                yield return sentence.Draft(ClaimKind.EpisodeLength, value, text, sentence.StandingAt(match.Index), "episode-length") with
                {
                    Season = sentence.SeasonAt(match.Index),
                };
            }
        }
    }

    private static (string Value, string Text) Value(Match match)
    {
        if (match.Groups["half"].Success)
        {
            return ("30", "30 minutes");
        }

        if (match.Groups["hour"].Success)
        {
            return ("60", "60 minutes");
        }

        var (from, to) = (match.Groups["from"].Value, match.Groups["to"].Value);
        return to.Length > 0 ? ($"{from}/{to}", $"{from} to {to} minutes") : (from, from + " minutes");
    }

    [GeneratedRegex(@"\bepisodes?\b|\brun(?:ning)? ?times?\b|\binstal?lments?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EpisodePattern();

    [GeneratedRegex(@"(?<![\d.])(?<from>\d{1,3})(?:[- ]?(?:minutes?|mins?))?(?:\s?(?:-|–|to|and)[ -]?(?<to>\d{1,3}))?[ -]?(?:minutes?|mins?)\b(?! (?:trailer|teaser|clip|video|featurette|later|ago|into))|(?<half>\bhalf[- ](?:an )?hour\b)|(?<hour>\b(?:hour-long|one-hour|an hour)\b(?! (?:later|before|after|ago)))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LengthPattern();
}
