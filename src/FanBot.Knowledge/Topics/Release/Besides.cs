using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Release;

/// <summary>
/// Tells a sentence that dates a season from one that dates what comes beside it: a special, the soundtrack, a sale, tickets. The day of
/// these is no answer to a question for the season's.
/// </summary>
internal static class Besides
{
    private static readonly PhraseBook Phrases = PhraseBook.Read("Topics.Release.besides.phrases");

    /// <summary>Whether all that a sentence dates is something else than the season, and nothing that the question asks for by its name.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="question">The question's words.</param>
    public static bool AreAll(string sentence, string question)
    {
        var plain = Folding.Plain(sentence);
        var said = Phrases.Matches(Tokenizer.Read(plain)).ToList();
        var others = said.Where(m => m.Value is not ("own" or "clause")).ToList();
        return others.Count > 0 && !others.Exists(m => IsAsked(m.Span.Cut(plain), question))
            && !said.Exists(own => own.Value == "own" && !others.Exists(other => IsOfOne(other.Span, own.Span)));

        bool IsOfOne(TextSpan other, TextSpan own) => Gap.IsShort(plain, other.End, own.Start, plain.Length, ",;:")
            && !said.Exists(m => m.Value == "clause" && new TextSpan(other.End, own.Start).Contains(m.Span));
    }

    private static bool IsAsked(string thing, string question) =>
        thing.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries) is var words
        && words.Any(w => w.Length > 2 && question.Contains(w.TrimEnd('s'), StringComparison.OrdinalIgnoreCase));
}
