using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Annotation.Mentions;

/// <summary>A title by its form: in quotation marks, or with capitals ("What the Harbor Gave Back").</summary>
internal static class TitleForms
{
    private const int Longest = 70;

    /// <summary>The title that words with plain quotation marks begin with; null where they begin with none.</summary>
    public static string? At(string words) => words.TrimStart() switch
    {
        ['"' or '\'', ..] quoted => Quoted(quoted),
        [var first, ..] capitals when char.IsUpper(first) => Capitals(capitals),
        _ => null,
    };

    // An apostrophe before a letter ends no title.
    private static string? Quoted(string text)
    {
        var end = text.IndexOf(text[0], 1);
        while (text[0] == '\'' && end > 0 && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))
        {
            end = text.IndexOf(text[0], end + 1);
        }

        var title = end < 0 ? "" : text[1..end].TrimEnd(',', '.');
        return title.Length is > 1 and <= Longest && !title.Contains('"', StringComparison.Ordinal) ? title : null;
    }

    private static string Capitals(string text)
    {
        var title = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '\'' or '-'))
            {
                end++;
            }

            var isCapital = end > start && char.IsUpper(text[start]);
            if (!isCapital && !NameShape.Joints.Contains(text[start..end]))
            {
                break;
            }

            title = isCapital ? end : title;
            if (end == text.Length || text[end] != ' ')
            {
                break;
            }

            start = end + 1;
        }

        return text[..title];
    }
}
