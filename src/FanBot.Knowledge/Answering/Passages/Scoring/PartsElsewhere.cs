using System.Text.RegularExpressions;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages.Scoring;

/// <summary>Parts in other films and shows, which answer no question about a part in this one.</summary>
internal static class PartsElsewhere
{
    /// <summary>What the sentence is worth by whether it tells of a part elsewhere, where the question is about a part.</summary>
    public static double Weigh(PassageQuestion asked, PassageHit hit) =>
        asked.Wanted == Wanted.Performer && FilmPattern.IsMatch(hit.Text) && !AskedFilmPattern.IsMatch(asked.Question.Words) ? PassageWeights.OtherWork :
        HostPattern.IsMatch(asked.Question.Words) && IsNamed(OtherHostPattern, asked, hit) ? PassageWeights.OtherWork :
        RolePattern.IsMatch(asked.Question.Words) && IsNamed(OtherWorkPattern, asked, hit) ? asked.Wanted == Wanted.Performer
            ? PassageWeights.OtherWork * PassageWeights.OtherWork : PassageWeights.OtherWork : 1;

    /// <summary>Whether the sentence tells of a part in another film or show, which the question does not name.</summary>
    private static bool IsNamed(Pattern other, PassageQuestion asked, PassageHit hit)
    {
        foreach (Match match in other.Matches(Folding.Plain(hit.Text)))
        {
            var work = match.Groups["w"].Value.Trim();
            if (work.Length == 0 || !(asked.IsShow(work) || asked.Holds(work) || asked.IsPerson(work)))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly Pattern RolePattern = new(
        @"\b(?:play\w*|role|part|portray\w*|character)\b(?!.*\b(?:else|before|other|another)\b)", RegexOptions.IgnoreCase);

    private static readonly Pattern HostPattern = new(
        @"\b(?:host|present|front)(?:s|ed|er|ers)?\b(?!.*\b(?:before|else|other|another)\b)", RegexOptions.IgnoreCase);

    // "a new dance contest by the name of Floorboards, to be hosted by": the host of that.
    private static readonly Pattern OtherHostPattern = new(
        @"\b(?:called|named|titled|entitled|by the name of) ""?(?<w>\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*)""?,? (?:\w+ ){0,4}(?:hosted"
        + @"|presented|fronted) by\b");

    private static readonly Pattern FilmPattern = new(@"\bin the (?:\w+ )?(?:film|movie|novel|musical)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern AskedFilmPattern = new(@"\b(?:film|movie|novel|musical|book)s?\b", RegexOptions.IgnoreCase);

    private static readonly Pattern OtherWorkPattern = new(
        @"\b(?<w>\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*) [Ss](?:eason|eries) \d|\b(?:plays?|played|playing|starr?(?:ed|s|ing)|role|part"
        + @"|appear\w*)\b[^.;:]*? in (?:the )?(?:\d{4} )?(?:[a-z-]+ ){0,2}""?(?<w>\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*)|\b(?:film|movie|drama"
        + @"|sitcom|comedy|miniseries|thriller|musical) ""?(?<w>\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*)""?, in which\b"
        + @"|\p{Lu}[\p{L}'-]+, (?<w>)in which (?:he|she|they|the (?:young )?\p{Lu})");
}
