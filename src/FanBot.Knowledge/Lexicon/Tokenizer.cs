namespace FanBot.Knowledge.Lexicon;

/// <summary>
/// Cuts a text into what phrases are made of. Hyphens part words ("green-lit" is "green lit"), and what is drawn together is taken apart:
/// "won't" is "will not", "they've" is "they have"; <c>'s</c> is a word of its own, since it may be "is", "has" or a genitive.
/// </summary>
internal static class Tokenizer
{
    private static readonly Dictionary<string, string> Endings = new(StringComparer.Ordinal)
    {
        ["ll"] = "will",
        ["ve"] = "have",
        ["re"] = "are",
        ["m"] = "am",
        ["s"] = "'s",
        ["d"] = "'d",
    };

    private static readonly Dictionary<string, string> Negated = new(StringComparer.Ordinal)
    {
        ["wo"] = "will",
        ["ca"] = "can",
        ["sha"] = "shall",
        ["can"] = "can",
        ["ai"] = "is",
    };

    // As hurried people write them.
    private static readonly HashSet<string> Bare =
        ["isnt", "arent", "wasnt", "werent", "hasnt", "havent", "hadnt", "doesnt", "didnt", "wont", "wouldnt", "couldnt", "shouldnt", "cant"];

    /// <summary>Reads a text in which nothing is masked.</summary>
    public static IReadOnlyList<Token> Read(string text) => Read(text, _ => null);

    /// <summary>The tokens of a text, in order.</summary>
    /// <param name="text">The text; quotation marks and apostrophes as plain ones.</param>
    /// <param name="mention">The kind of mention that a character stands for, as phrases write it (<c>&lt;show&gt;</c>); null for any other character.</param>
    public static IReadOnlyList<Token> Read(string text, Func<char, string?> mention)
    {
        var tokens = new List<Token>();
        for (var i = 0; i < text.Length;)
        {
            if (mention(text[i]) is { } kind)
            {
                tokens.Add(new Token(kind, i, ++i));
            }
            else if (char.IsLetterOrDigit(text[i]))
            {
                var end = WordEnd(text, i);
                Add(tokens, text[i..end].ToLowerInvariant(), i);
                i = end;
            }
            else if (text[i] == '\'' && EndingAt(text, i) is { } ending)
            {
                tokens.Add(new Token(Endings[ending], i, i + 1 + ending.Length));
                i += 1 + ending.Length;
            }
            else
            {
                if (!char.IsWhiteSpace(text[i]) && text[i] != '-')
                {
                    tokens.Add(new Token(text[i].ToString(), i, i + 1));
                }

                i++;
            }
        }

        return new TokenList([.. tokens]);
    }

    // A point or comma between digits belongs to the number.
    private static int WordEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsInNumber(text, end) || IsInNegation(text, end)))
        {
            end++;
        }

        return end;
    }

    private static bool IsInNumber(string text, int i) =>
        text[i] is '.' or ',' && i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]);

    // The apostrophe of "n't".
    private static bool IsInNegation(string text, int i) =>
        text[i] == '\'' && i > 0 && text[i - 1] is 'n' or 'N' && i + 1 < text.Length && text[i + 1] is 't' or 'T' && EndsWord(text, i + 2);

    private static bool EndsWord(string text, int i) => i == text.Length || !char.IsLetterOrDigit(text[i]);

    private static string? EndingAt(string text, int apostrophe)
    {
        var end = apostrophe + 1;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        var ending = text[(apostrophe + 1)..end].ToLowerInvariant();
        return apostrophe > 0 && !char.IsWhiteSpace(text[apostrophe - 1]) && Endings.ContainsKey(ending) ? ending : null;
    }

    private static void Add(List<Token> tokens, string word, int start)
    {
        var end = start + word.Length;
        if (word[^1] != 't')
        {
            // As nearly every word: only "cannot" and what ends in "n't" are taken apart.
            tokens.Add(new Token(word, start, end));
            return;
        }

        var (stem, behind) = word switch
        {
            "cannot" => ("can", 3),
            _ when word.EndsWith("n't", StringComparison.Ordinal) => (Negated.GetValueOrDefault(word[..^3], word[..^3]), word.Length - 3),
            _ when Bare.Contains(word) => (Negated.GetValueOrDefault(word[..^2], word[..^2]), word.Length - 2),
            _ => (word, 0),
        };
        if (behind == 0)
        {
            tokens.Add(new Token(word, start, end));
            return;
        }

        tokens.Add(new Token(stem, start, start + behind));
        tokens.Add(new Token("not", start + behind, end));
    }
}
