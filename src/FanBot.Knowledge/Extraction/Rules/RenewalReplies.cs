using System.Text.RegularExpressions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>"Will there be a fourth season?" – "We don't know yet.", "The network hasn't said.", "Yes.": short replies whose subject stands in the question.</summary>
internal static class RenewalReplies
{
    public static IEnumerable<Claim> Read(Sentence sentence)
    {
        if (Asked(sentence) is not { } asked || ReplyPattern.Match(sentence.Text) is not { Success: true } reply)
        {
            yield break;
        }

        // "Has it been renewed?" – "No." leaves it open; "Will there be a fourth?" – "No." does not.
        var value = reply.Groups["yes"].Success ? RenewalRule.Renewed
            : reply.Groups["no"].Success && !DecidedPattern.IsMatch(Question(sentence)) ? RenewalRule.Cancelled
            : RenewalRule.Undecided;
        yield return sentence.Draft(ClaimKind.Renewal, value, value, Standing.Reported, "renewal-reply") with { Season = asked };
    }

    /// <summary>The season after which the words above or before the sentence ask, or null.</summary>
    private static int? Asked(Sentence sentence)
    {
        var question = Question(sentence);
        return question.Length > 0 && AskPattern.IsMatch(question) && SeasonFinder.Find(question).FirstOrDefault(m => m.Seasons.Count == 1) is { Seasons: [var season] } ? season : null;
    }

    private static string Question(Sentence sentence) =>
        sentence.Previous is { IsQuestion: true } previous ? previous.Text
        : sentence.Previous is null && sentence.Heading.EndsWith('?') ? sentence.Heading
        : "";

    private static readonly Pattern DecidedPattern = new(@"\b(?:been|be|is|was) (?:\w+ )?(?:renewed|picked up|confirmed|ordered|announced|greenlit|commissioned)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern AskPattern = new(@"\bwill there (?:also )?be\b|\bis there (?:going to be|a)\b|\b(?:been|be|is|was) (?:renewed|picked up|confirmed|happening)\b|\b(?:getting|get) (?:a|an|another)\b|\b(?:return|come back|coming back|returning|back) for\b", RegexOptions.IgnoreCase);

    private static readonly Pattern ReplyPattern = new(@"^(?:(?<yes>y(?:es|ep|up|eah)\b|correct\b|it's official\b|absolutely\b|definitely\b|it (?:has|will|is)(?=[.,!]|$)|there (?:is|will)(?=[.,!]|$))|(?<no>(?:no|nope|nah|(?:sadly|alas|unfortunately|regrettably|i'm afraid|afraid),? (?:no|not))(?=[.;!]|$))|not (?:yet|so far)(?=[.,;!]|$)|nothing(?:'s| is| has been)? (?:official|confirmed|announced)\b|(?:(?:well|sadly|unfortunately|as of now|right now|so far|for now),? )*(?:(?:we|nobody|no one|no-one)(?: still| simply| just)? (?:don't|doesn't|do not|does not|knows?|can't)(?: (?:yet|know|say))*|it(?:'s| is| remains) (?:still )?(?:too early|unclear|unknown|undecided|not (?:yet )?(?:clear|known|decided))|[^.,;?!]{2,30}? (?:has not|hasn't|have not|haven't|has yet to|would not|wouldn't|won't|declined to) (?:yet )?(?:say|said|sa(?:y|id) (?:yet|so)|decided?|announced?|confirm(?:ed)?|comment)))(?=[\s.,;!]|$)", RegexOptions.IgnoreCase);
}
