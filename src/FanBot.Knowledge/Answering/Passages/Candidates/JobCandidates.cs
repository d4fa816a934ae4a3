using FanBot.Knowledge.Lexicon;

namespace FanBot.Knowledge.Answering.Passages.Candidates;

/// <summary>What someone does for a living: "the potter Ada", "Ada, a sixth-grade teacher", "works as a nurse". See <c>jobs.phrases</c>.</summary>
internal static class JobCandidates
{
    private const string None = "none";

    private static readonly PhraseBook Phrases = PhraseBook.Read("Answering.Passages.Candidates.jobs.phrases");

    /// <summary>The jobs that the sentence gives.</summary>
    public static IReadOnlyList<Candidate> Find(SentenceWords sentence, PassageQuestion asked)
    {
        var places = asked.Names.SelectMany(n => n).SelectMany(sentence.Places).Where(p => sentence.Words[p].IsCapital);
        return
        [
            .. Phrases.Matches(AskedTokens.Of(sentence, places, marksJobs: true))
                .Where(m => m.Value != None)
                .Select(m => new Candidate(PhraseCandidates.Value(m), m.Value is "front" or "behind" ? 1 : 0.9)),
        ];
    }
}
