using FanBot.Knowledge.Answering.Passages.Candidates;
using FanBot.Knowledge.Lexicon;

namespace FanBot.Knowledge.Answering.Passages.Scoring;

/// <summary>Parts in other films and shows, which answer no question about a part in this one; the wordings stand in <c>elsewhere.phrases</c>.</summary>
internal static class PartsElsewhere
{
    private const string Hosted = "hosted";
    private const string Unnamed = "unnamed";

    private static readonly PhraseBook Phrases = PhraseBook.Read("Answering.Passages.Scoring.elsewhere.phrases");

    /// <summary>What the sentence is worth by whether it tells of a part elsewhere, where the question is about a part.</summary>
    public static double Weigh(PassageQuestion asked, SentenceWords own) =>
        asked.Wanted == Wanted.Performer && !asked.IsOfFilm && own.Says("film") ? PassageWeights.OtherWork
        : asked.IsOfHost && IsNamed(asked, own, ofHost: true) ? PassageWeights.OtherWork
        : !asked.IsOfPart || !IsNamed(asked, own, ofHost: false) ? 1
        : asked.Wanted == Wanted.Performer ? PassageWeights.OtherWork * PassageWeights.OtherWork
        : PassageWeights.OtherWork;

    /// <summary>Whether the sentence tells of another film or show, which the question does not name.</summary>
    private static bool IsNamed(PassageQuestion asked, SentenceWords own, bool ofHost) => Phrases.Matches(own.Named)
        .Where(m => (m.Value == Hosted) == ofHost)
        .Any(m => m.Value == Unnamed || IsOther(asked, PhraseCandidates.Value(m).Cut(own.Text)));

    private static bool IsOther(PassageQuestion asked, string work) => !asked.IsShow(work) && !asked.Holds(work) && !asked.IsPerson(work);
}
