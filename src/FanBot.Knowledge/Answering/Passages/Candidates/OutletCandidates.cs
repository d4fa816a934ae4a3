using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages.Candidates;

/// <summary>Channels and services that something can be watched on: those that the genre knows, and names that a sentence calls one.</summary>
internal static class OutletCandidates
{
    // Named somewhere in a sentence that does not say that it shows anything.
    private const double NamedFit = 0.6;
    private const double CalledFit = 0.9;
    private const double UnknownFit = 0.5;

    private static readonly PhraseBook Showing = PhraseBook.Read("Answering.Passages.Candidates.outlets.phrases");

    private static readonly PhraseBook Places = PhraseBook.Read("Answering.Passages.Candidates.outlet-places.phrases");

    private static readonly PhraseBook Names = PhraseBook.Read("Answering.Passages.Candidates.outlet-names.phrases");

    private static readonly PhraseBook OwnWords = PhraseBook.Read("Answering.Passages.Candidates.outlet-words.phrases");

    /// <summary>The channels and services of the sentence that are not in the question already.</summary>
    public static IReadOnlyList<Candidate> Find(SentenceWords sentence, PassageQuestion asked)
    {
        var known = Channels.Find(sentence.Text).ToList();
        var shows = Showing.Says(sentence.Tokens, "shows");
        List<Candidate> found =
        [
            .. known.Select(s => new Candidate(s, Fit(sentence, s, shows))),
            .. PhraseCandidates.Find(Names, sentence.Named, "called", CalledFit).Concat(NamedSo(sentence)).Where(c => !known.Exists(k => k.Overlaps(c.Span))),
            .. known.Count > 0 || !shows ? []
                : PhraseCandidates.Find(Names, sentence.Named, "on", UnknownFit).Where(c => !OwnWords.Says(sentence.TokensIn(c.Span), "none")),
        ];
        found.RemoveAll(c => asked.Holds(c.Span.Cut(sentence.Text)) || asked.IsShow(c.Span.Cut(sentence.Text)));
        return found;
    }

    // "The Toto Channel"
    private static IEnumerable<Candidate> NamedSo(SentenceWords sentence) =>
        sentence.Names.Where(n => OwnWords.Says(sentence.TokensIn(n), "channel")).Select(n => new Candidate(n, CalledFit));

    private static double Fit(SentenceWords sentence, TextSpan span, bool shows) =>
        Places.Says(sentence.TokensIn(new TextSpan(0, span.Start)), "in-front")
            || Places.Says(sentence.TokensIn(new TextSpan(span.End, sentence.Text.Length)), "behind") ? 1
        : shows ? CalledFit
        : NamedFit;
}
