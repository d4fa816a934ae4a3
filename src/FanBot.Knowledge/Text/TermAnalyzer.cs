using System.Text;

namespace FanBot.Knowledge.Text;

/// <summary>Cuts text into the terms that full-text search compares: lower case, without accents, stemmed.</summary>
public static class TermAnalyzer
{
    /// <summary>The terms of <paramref name="text"/> in order, repeated ones too; each only of <c>a-z</c> and <c>0-9</c>.</summary>
    public static IReadOnlyList<string> Terms(string text) => [.. Words(text).Select(Term)];

    /// <summary>The term of one word that <see cref="Words"/> yielded.</summary>
    internal static string Term(string word) => PorterStemmer.Stem(word);

    /// <summary>Lower-case words of ASCII letters and digits; possessive endings and thousands separators dropped.</summary>
    internal static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        var plain = Folding.Plain(text);
        for (var i = 0; i < plain.Length; i++)
        {
            var c = Folding.BaseLetter(plain[i]);
            if (char.IsAsciiLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (Folding.IsCombiningMark(c) || IsWithinNumber(plain, i))
            {
                continue;
            }
            else if (c == '\'' && word.Length > 0)
            {
                // "don't" is one word, "Nick's" is Nick.
                var possessive = i + 1 < plain.Length && plain[i + 1] is 's' or 'S'
                    && (i + 2 >= plain.Length || !char.IsLetterOrDigit(plain[i + 2]));
                if (possessive)
                {
                    yield return Take(word);
                    i++;
                }
            }
            else if (word.Length > 0)
            {
                yield return Take(word);
            }
        }

        if (word.Length > 0)
        {
            yield return Take(word);
        }
    }

    private static bool IsWithinNumber(string text, int i) =>
        text[i] == ',' && i > 0 && char.IsAsciiDigit(text[i - 1])
        && i + 3 < text.Length && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2]) && char.IsAsciiDigit(text[i + 3]);

    private static string Take(StringBuilder word)
    {
        var taken = word.ToString();
        word.Clear();
        return taken;
    }
}
