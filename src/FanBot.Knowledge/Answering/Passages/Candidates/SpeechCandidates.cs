using System.Text.RegularExpressions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages.Candidates;

/// <summary>What someone says: words in quotation marks, or behind a verb of saying.</summary>
internal static class SpeechCandidates
{
    /// <summary>The words in quotation marks, best where a verb of saying stands by, and the verbs.</summary>
    public static IReadOnlyList<Candidate> Find(SentenceWords sentence) =>
        [.. PatternCandidates.Find(QuotedPattern, sentence, SayingPattern.IsMatch(sentence.Text) ? 1 : 0.9),
            .. PatternCandidates.Find(SayingPattern, sentence, 0.9)];

    private static readonly Pattern QuotedPattern = new(@"(?<![\p{L}\d])[""'](?<v>\p{L}[^""]{15,}?)(?:[""']|$)");

    private static readonly Pattern SayingPattern = new(
        @"\b(?:sa(?:ys?|id|ying)|told|tells|admit\w*|reveal\w*|explain\w*|add(?:s|ed)|call(?:s|ed)|describ\w*|insist\w*|claim\w*|jok(?:es|ed)"
        + @"|gush\w*|confess\w*|declar\w*|wrote|writes|tweet\w*|prais\w*|critici\w*|slam\w*|feels?|felt|thinks?|thought|believes?|believed"
        + @"|hopes?|lov(?:es|ed)|hat(?:es|ed))\b", RegexOptions.IgnoreCase);
}
