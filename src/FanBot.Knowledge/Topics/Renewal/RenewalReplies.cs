using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;

namespace FanBot.Knowledge.Topics.Renewal;

/// <summary>
/// "Will there be a fourth season?" – "We don't know yet.", "The network hasn't said.", "Yes.": short replies whose subject stands in the question.
/// </summary>
internal static class RenewalReplies
{
    private const string No = "no";

    private static readonly PhraseBook Replies = PhraseBook.Read("Topics.Renewal.renewal-replies.phrases");

    private static readonly PhraseBook Questions = PhraseBook.Read("Topics.Renewal.renewal-asked.phrases");

    public static IEnumerable<Claim> Read(Sentence sentence)
    {
        if (Asked(sentence) is not { } asked || Replies.Matches(sentence.Tokens).FirstOrDefault() is not { } reply)
        {
            yield break;
        }

        // "Has it been renewed?" – "No." leaves it open; "Will there be a fourth?" – "No." does not.
        var value = reply.Value != No ? reply.Value
            : Questions.Fits(Tokens(Question(sentence)), "decided") is not null ? RenewalRule.Undecided
            : RenewalRule.Cancelled;
        yield return sentence.Draft(ClaimKind.Renewal, value, value, Standing.Reported, "renewal-reply") with { Season = asked };
    }

    /// <summary>The season after which the words above or before the sentence ask, or null.</summary>
    private static int? Asked(Sentence sentence)
    {
        var question = Question(sentence);
        return question.Length > 0 && Questions.First(Tokens(question)) is not null
            && SeasonFinder.Find(question).FirstOrDefault(m => m.Seasons.Count == 1) is { Seasons: [var season] } ? season : null;
    }

    private static string Question(Sentence sentence) =>
        sentence.Previous is { IsQuestion: true } previous ? previous.Text
        : sentence.Previous is null && sentence.Heading.EndsWith('?') ? sentence.Heading
        : "";

    private static IReadOnlyList<Token> Tokens(string words) => Tokenizer.Read(words);
}
