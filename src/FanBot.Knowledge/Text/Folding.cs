using System.Text;

namespace FanBot.Knowledge.Text;

/// <summary>Reduces spellings to what readers hear as the same: no case, accents or punctuation.</summary>
public static class Folding
{
    /// <summary>Letters and digits only, lower case, accents dropped: "Mr. O’Neil-Sánchez" becomes "mroneilsanchez".</summary>
    public static string Key(string text) => Fold(text, keepWords: false);

    /// <summary>The same with one space between words; hyphens separate words, apostrophes do not: "mr oneil sanchez".</summary>
    public static string Words(string text) => Fold(text, keepWords: true);

    /// <summary>Curly quotes and typographic dashes as their plain ASCII forms; same length as the input.</summary>
    public static string Plain(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            target[i] = source[i] switch
            {
                '\u2018' or '\u2019' or '\u02BC' or '\u0060' or '\u00B4' => '\'',
                '\u201C' or '\u201D' or '\u00AB' or '\u00BB' => '"',
                '\u00A0' or '\u2009' or '\u202F' or '\t' or '\r' or '\n' => ' ',
                '\u2010' or '\u2011' => '-',
                var c => c,
            };
        }
    });

    // Base letters of U+00C0 to U+017F. The framework's normalisation needs ICU, which not every host has, and whose
    // tables differ from version to version; names of people need no more than the Latin letters.
    private const string BaseLetters =
        "AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTsaaaaaaaceeeeiiiidnooooo*ouuuuyty" +
        "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlL" +
        "lLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";

    /// <summary>The letter without its accent; any other character as it is.</summary>
    internal static char BaseLetter(char c) =>
        c is >= '\u00C0' and <= '\u017F' && BaseLetters[c - '\u00C0'] is var letter and not '*' ? letter : c;

    /// <summary>Whether the character is an accent that stands behind its letter.</summary>
    internal static bool IsCombiningMark(char c) => c is >= '\u0300' and <= '\u036F';

    private static string Fold(string text, bool keepWords)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var c = BaseLetter(letter);
            if (char.IsLetterOrDigit(c))
            {
                folded.Append(char.ToLowerInvariant(c));
            }
            else if (keepWords && folded.Length > 0 && folded[^1] != ' ' && !IsInsideWord(c))
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }

    private static bool IsInsideWord(char c) =>
        c is '\'' or '\u2018' or '\u2019' or '.' || IsCombiningMark(c);
}
