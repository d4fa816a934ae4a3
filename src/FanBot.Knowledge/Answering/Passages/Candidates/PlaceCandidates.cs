using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages.Candidates;

/// <summary>Places that may be the answer: names behind a word that says where, as <c>places.phrases</c> lists them.</summary>
internal static class PlaceCandidates
{
    // Of what happens a place without a name tells as well: "in the freezer", "on the pit head".
    private const double UnnamedFit = 0.7;

    private static readonly PhraseBook Phrases = PhraseBook.Read("Answering.Passages.Candidates.places.phrases");

    private static readonly PhraseBook Others = PhraseBook.Read("Answering.Passages.Candidates.no-places.phrases");

    /// <summary>The places of the sentence that are not in the question already.</summary>
    public static IReadOnlyList<Candidate> Find(SentenceWords sentence, PassageQuestion asked)
    {
        var places = PhraseCandidates.Find(Phrases, sentence.Named, "place", 1).Select(c => c.Span).ToHashSet();
        return CapitalCandidates.Find(sentence, asked, span => places.Contains(span) && MayBePlace(sentence, asked, span) ? 1 : 0) is { Count: > 0 } named
            ? named
            : asked.IsOfStory ? PhraseCandidates.Find(Phrases, sentence.Named, "unnamed", UnnamedFit)
            : [];
    }

    private static bool MayBePlace(SentenceWords sentence, PassageQuestion asked, TextSpan span) =>
        span.Cut(sentence.Text) is var name && !asked.IsShow(name) && !asked.IsPerson(name) && !Channels.IsOne(name)
        && !Others.Says(sentence.TokensIn(span), "none");
}
