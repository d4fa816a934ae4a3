using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages.Candidates;

/// <summary>Candidates that are known by how they are written.</summary>
internal static class PatternCandidates
{
    /// <summary>What a pattern finds in the sentence, or its group "v" where it has one, each of the same fit.</summary>
    public static List<Candidate> Find(Pattern pattern, SentenceWords sentence, double fit) =>
        [.. pattern.Matches(sentence.Text).Select(m => m.Groups["v"] is { Success: true } value ? value : m)
            .Select(m => new Candidate(new TextSpan(m.Index, m.Index + m.Length), fit))];
}
