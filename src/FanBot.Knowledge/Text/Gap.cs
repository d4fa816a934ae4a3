using System.Buffers;

namespace FanBot.Knowledge.Text;

/// <summary>What stands between two things of a text.</summary>
internal static class Gap
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(" -,;:\u2013\u2014");

    /// <summary>Whether one thing stands in front of another with no more than some characters between them, and none of some marks.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where the first ends.</param>
    /// <param name="start">Where the second begins.</param>
    /// <param name="most">The most characters between them.</param>
    /// <param name="marks">What must not stand there.</param>
    public static bool IsShort(string text, int end, int start, int most, string marks = ",;.") =>
        end <= start && start - end <= most && !text.AsSpan(end, start - end).ContainsAny(marks);

    /// <summary>Whether two things stand side by side: nothing but blanks, hyphens and marks is between them.</summary>
    public static bool IsNone(string text, int end, int start) => end <= start && !text.AsSpan(end, start - end).ContainsAnyExcept(Marks);
}
