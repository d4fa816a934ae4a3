using FanBot.Knowledge.Annotation.Mentions;

namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>How far what is told of somebody reaches in a mask: "Ada Quill, a diver from Jonah's village, …", "Ada (a diver)".</summary>
internal static class Appositions
{
    private const string Marks = ",.;:()";

    /// <summary>The first of some marks from a place on, or the end of the mask.</summary>
    public static int Mark(string mask, int start, string marks) =>
        mask.AsSpan(start).IndexOfAny(marks) is >= 0 and var mark ? start + mark : mask.Length;

    /// <summary>
    /// Where the apposition ends of which the first word stands at a place; null where it names somebody or something but as whose it is, or
    /// a bracket or a colon follows.
    /// </summary>
    public static int? End(string mask, int start)
    {
        var end = Mark(mask, start, Marks);
        for (var i = start; i < end; i++)
        {
            if (Masks.IsMention(mask[i]) && !(Masks.IsName(mask[i]) && mask.AsSpan(i + 1).StartsWith("'s")))
            {
                return null;
            }
        }

        return end < mask.Length && mask[end] is '(' or ':' ? null : end;
    }

    /// <summary>What stands in brackets right behind a place; null where nothing does.</summary>
    public static (int Start, int End)? Bracket(string mask, int index) =>
        mask.AsSpan(index).StartsWith(" (") && mask.IndexOfAny(['(', ')'], index + 2) is > 0 and var close && mask[close] == ')' ? (index + 2, close) : null;
}
