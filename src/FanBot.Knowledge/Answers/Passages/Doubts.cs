using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answers.Passages;

/// <summary>Words that take something back or leave it open; they stand in three lists beside.</summary>
internal static class Doubts
{
    /// <summary>The lists.</summary>
    public static readonly IReadOnlyList<string> Lists =
        ["Answers.Passages.denials.txt", "Answers.Passages.retractions.txt", "Answers.Passages.doubts.txt"];

    private static readonly PhraseList Denials = PhraseList.Read(Lists[0]);

    private static readonly PhraseList Retractions = PhraseList.Read(Lists[1]);

    private static readonly PhraseList Open = PhraseList.Read(Lists[2]);

    /// <summary>Whether folded words of a clause say that something is not so.</summary>
    public static bool Deny(string plain) => Denials.IsIn(plain) || TakeBack(plain);

    /// <summary>Whether folded words take back what their sentence tells, in whichever clause they stand.</summary>
    public static bool TakeBack(string plain) => Retractions.IsIn(plain);

    /// <summary>Whether folded words report nothing: nobody stands up for them, or they are a claim, a joke, a dream or a condition.</summary>
    public static bool LeaveOpen(string plain) => Open.IsIn(plain);
}
