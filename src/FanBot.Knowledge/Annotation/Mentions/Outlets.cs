using System.Buffers;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Annotation.Mentions;

/// <summary>Press outlets whose names hold that of a platform: "What's on Netflix"; they stand in <c>outlets.txt</c>, the longer first.</summary>
internal static class Outlets
{
    private static readonly string[] Names = [.. EmbeddedList.Read("Annotation.Mentions.outlets.txt")];

    private static readonly SearchValues<string> Any = SearchValues.Create(Names, StringComparison.OrdinalIgnoreCase);

    /// <summary>Where they stand in a text with plain quotation marks, from left to right.</summary>
    public static IReadOnlyList<TextSpan> Find(string text)
    {
        List<TextSpan> found = [];
        for (var at = text.AsSpan().IndexOfAny(Any); at >= 0;)
        {
            var start = at;
            var name = Array.Find(Names, n => string.Compare(text, start, n, 0, n.Length, StringComparison.OrdinalIgnoreCase) == 0)!;
            found.Add(new TextSpan(at, at + name.Length));
            at = text.AsSpan(at + name.Length).IndexOfAny(Any) is >= 0 and var next ? at + name.Length + next : -1;
        }

        return found;
    }
}
