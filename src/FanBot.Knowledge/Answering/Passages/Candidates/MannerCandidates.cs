using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages.Candidates;

/// <summary>Words that tell how something is done or comes about.</summary>
internal static class MannerCandidates
{
    /// <summary>The ways and occasions of the sentence.</summary>
    public static IReadOnlyList<Candidate> Find(SentenceWords sentence) => PatternCandidates.Find(MannerPattern, sentence, 1);

    private static readonly Pattern MannerPattern = new(
        @"\bby (?:\p{Ll}+ ){0,2}\p{Ll}+ing\b|\b(?:after|when|through|thanks to|due to|because|following|from|using|with (?:a|an|the|his|her|their))\b");
}
