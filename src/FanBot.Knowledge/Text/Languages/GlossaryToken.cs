namespace FanBot.Knowledge.Text.Languages;

/// <summary>A word, a number or a single mark.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsNumber">Whether it is a number in digits.</param>
internal readonly record struct GlossaryToken(int Start, int End, bool IsNumber)
{
    public int Length => End - Start;

    /// <summary>The tokens of a text.</summary>
    public static IReadOnlyList<GlossaryToken> Of(string text)
    {
        var tokens = new List<GlossaryToken>();
        for (var i = 0; i < text.Length;)
        {
            var start = i++;
            var isNumber = char.IsAsciiDigit(text[start]);
            if (char.IsWhiteSpace(text[start]))
            {
                continue;
            }

            if (isNumber || IsLetter(text[start]))
            {
                while (i < text.Length && (isNumber ? char.IsAsciiDigit(text[i]) : IsLetter(text[i])))
                {
                    i++;
                }
            }

            tokens.Add(new GlossaryToken(start, i, isNumber));
        }

        return tokens;
    }

    // The raised letters behind numbers are marks of their own.
    private static bool IsLetter(char c) => (char.IsLetter(c) && c is not ('\u00AA' or '\u00BA')) || Folding.IsCombiningMark(c);
}
