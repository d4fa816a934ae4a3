using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>Makes one token of each hour in a sentence, which phrases write as <c>&lt;Hour&gt;</c>.</summary>
internal static class HourTokens
{
    /// <summary>The word of such a token.</summary>
    public const string Word = "<hour>";

    /// <summary>The tokens of a mask with its hours joined.</summary>
    public static IReadOnlyList<Token> Joined(IReadOnlyList<Token> tokens, string mask)
    {
        var hours = ClockTimes.In(mask).ToList();
        return hours.Count == 0 ? tokens
            : new TokenList([.. tokens.Where(t => !hours.Exists(h => h.Start <= t.Start && t.End <= h.End))
                .Concat(hours.Select(h => new Token(Word, h.Start, h.End))).OrderBy(t => t.Start)]);
    }
}
