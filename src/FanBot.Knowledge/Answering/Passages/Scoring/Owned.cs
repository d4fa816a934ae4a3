using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages.Scoring;

/// <summary>"Whose murder": the one to whom it is done or who owns it, "Ada's murder", "the killer of Ada".</summary>
/// <param name="Thing">The term of what is owned.</param>
internal sealed record Owned(string Thing)
{
    private static readonly PhraseBook Phrases = PhraseBook.Read("Answering.Passages.Scoring.owners.phrases");

    /// <summary>Reads it from the question; null where it does not ask whose.</summary>
    public static Owned? Read(string words) =>
        Phrases.Fits(Tokenizer.Read(words), "whose")?.Part("thing") is { } thing ? new Owned(TermAnalyzer.Terms(thing.Cut(words))[0]) : null;

    /// <summary>What a candidate is worth by whether the sentence says that they own it.</summary>
    public double Suits(PassageQuestion asked, SentenceWords own, Candidate candidate)
    {
        const int Reach = 4;
        var (first, last) = own.WordsIn(candidate.Span);
        var places = own.Places(Thing).Concat(asked.Alike(Thing).SelectMany(own.Places)).ToList();
        var owns = own.Text.AsSpan(candidate.Span.End).StartsWith("'", StringComparison.Ordinal) && places.Exists(p => p > last && p - last <= 3);
        return owns || places.Exists(p => p < first && first - p <= Reach && own.Words[p + 1].Term == "of")
            || (places.Exists(p => p < first) && Phrases.Fits(own.TokensIn(new TextSpan(0, candidate.Span.Start)), "of") is not null)
                ? 1 : PassageWeights.NotOwner;
    }
}
