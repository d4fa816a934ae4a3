using FanBot.Knowledge.Storage;

namespace FanBot.Knowledge.Answering.Passages.Scoring;

/// <summary>How much a word in the heading or in the title tells of a passage.</summary>
internal static class HeadingWeights
{
    /// <summary>A word in the heading.</summary>
    public static double Heading(PassageHit hit) =>
        IsBelowQuestion(hit) ? PassageWeights.QuestionAbove : hit.Passage.Heading < 0 ? 0 : PassageWeights.Heading;

    /// <summary>A word in the title.</summary>
    public static double Title(PassageHit hit) =>
        OpensBelowQuestion(hit) ? PassageWeights.QuestionAbove * 0.9 : PassageWeights.Title;

    /// <summary>Whether the heading or the title asks what the passage may answer.</summary>
    public static bool Ask(PassageHit hit) => IsBelowQuestion(hit) || OpensBelowQuestion(hit);

    // Right below a question its heading belongs to the answer: "How many episodes?" – "Eight."
    private static bool IsBelowQuestion(PassageHit hit) =>
        hit.Heading.EndsWith('?') && hit.Passage.Heading == hit.Passage.Index - 1;

    // A headline that asks is answered by the first sentences.
    private static bool OpensBelowQuestion(PassageHit hit) =>
        hit.Passage.Index < PassageWeights.Opening && hit.Source.Title.Contains('?', StringComparison.Ordinal);
}
