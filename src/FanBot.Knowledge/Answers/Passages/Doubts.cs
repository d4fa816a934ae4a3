using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answers.Passages;

/// <summary>Words that take something back or leave it open; they stand in <c>denials.txt</c> and <c>doubts.txt</c>.</summary>
internal static class Doubts
{
    /// <summary>The list of words that say that something is not so.</summary>
    public const string DenialList = "Answers.Passages.denials.txt";

    /// <summary>The list of words by which a sentence is no report.</summary>
    public const string DoubtList = "Answers.Passages.doubts.txt";

    /// <summary>Whether folded words say that something is not so.</summary>
    public static bool Deny(string plain) => DenialPattern.IsMatch(plain);

    /// <summary>Whether folded words report nothing: nobody stands up for them, or they are a claim, a joke, a dream or a condition.</summary>
    public static bool LeaveOpen(string plain) => DoubtPattern.IsMatch(plain);

    private static readonly Pattern DenialPattern = PhraseList.Read(DenialList);

    private static readonly Pattern DoubtPattern = PhraseList.Read(DoubtList);
}
