namespace FanBot.Knowledge.Text;

/// <summary>Cuts text into words as a reader sees them, for looking up names.</summary>
internal static class WordSpans
{
    /// <summary>Words with inner apostrophes and hyphens, without a possessive ending.</summary>
    public static IReadOnlyList<TextSpan> Of(string text)
    {
        var spans = new List<TextSpan>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && (char.IsLetterOrDigit(text[i]) || Folding.IsCombiningMark(text[i]) || (start >= 0 && IsInner(text, i)));
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                spans.Add(new TextSpan(start, i));
                start = -1;
            }
        }

        return spans;
    }

    private static bool IsInner(string text, int i) =>
        text[i] is '\'' or '-' or '.' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1])
        && !(text[i] == '\'' && text[i + 1] is 's' or 'S' && (i + 2 >= text.Length || !char.IsLetterOrDigit(text[i + 2])));
}
