using System.Globalization;

namespace FanBot.Knowledge.Text;

/// <summary>
/// Reads off a regular expression which words every match of it must hold: of "renew(?:ed|s) for|picked up" that is "renew"
/// or "picked up". What stands in a look-around is no part of a match; of a construct that is not known here nothing is said.
/// </summary>
internal ref struct PatternWords
{
    // More words than this tell little, and take long to search for.
    private const int Most = 128;

    private readonly ReadOnlySpan<char> pattern;
    private readonly bool ignoreCase;
    private int at;

    private PatternWords(ReadOnlySpan<char> pattern, bool ignoreCase)
    {
        this.pattern = pattern;
        this.ignoreCase = ignoreCase;
    }

    private readonly bool AtEnd => at >= pattern.Length;

    /// <summary>The words of which one stands in every match; empty where none could be found.</summary>
    public static IReadOnlyList<string> Read(string pattern, bool ignoreCase)
    {
        var reader = new PatternWords(pattern, ignoreCase);
        try
        {
            return reader.Alternatives().Best ?? [];
        }
        catch (NotSupportedException)
        {
            return [];
        }
    }

    // "a|b|c", up to the end of its group.
    private Piece Alternatives()
    {
        var piece = Sequence();
        while (!AtEnd && pattern[at] == '|')
        {
            at++;
            var other = Sequence();
            piece = new Piece(Join(piece.Whole, other.Whole), Join(piece.Best, other.Best));
        }

        return piece;
    }

    private Piece Sequence()
    {
        IReadOnlyList<string>? run = [""];
        IReadOnlyList<string>? best = null;
        var whole = true;
        while (!AtEnd && pattern[at] is not ('|' or ')'))
        {
            var next = Quantified(Atom());
            if (next.Whole is { } words && run.Count * words.Count <= Most)
            {
                run = [.. run.SelectMany(r => words.Select(w => r + w)).Distinct()];
                continue;
            }

            whole = false;
            best = Better(Better(best, Essential(run)), next.Best);
            run = next.Whole ?? [""];
        }

        return new Piece(whole ? run : null, Better(best, Essential(run)));
    }

    private Piece Quantified(Piece piece)
    {
        if (AtEnd)
        {
            return piece;
        }

        var (least, most) = Bounds();
        if (!AtEnd && (least, most) != (1, 1) && pattern[at] is '?' or '+')
        {
            at++;
        }

        return (least, most) switch
        {
            (1, 1) => piece,
            (0, 1) => new Piece(Join(piece.Whole, [""]), null),
            (0, _) => Piece.Unknown,
            _ => new Piece(null, piece.Best),
        };
    }

    // How often the atom before may stand: "?", "*", "+", "{2}", "{2,}" or "{2,5}"; once where nothing of that follows.
    private (int Least, int Most) Bounds()
    {
        switch (pattern[at])
        {
            case '?':
                at++;
                return (0, 1);
            case '*':
                at++;
                return (0, int.MaxValue);
            case '+':
                at++;
                return (1, int.MaxValue);
            case '{' when pattern[at..].IndexOf('}') is > 1 and var length && int.TryParse(Before(pattern.Slice(at + 1, length - 1), ','), CultureInfo.InvariantCulture, out var least):
                at += length + 1;
                return (least, int.MaxValue);
            default:
                return (1, 1);
        }
    }

    private static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, char end) => text.IndexOf(end) is >= 0 and var index ? text[..index] : text;

    private Piece Atom()
    {
        var c = pattern[at++];
        return c switch
        {
            '(' => Group(),
            '[' => Class(),
            '\\' => Escape(),
            '.' => Piece.Unknown,
            '^' or '$' => Piece.Nothing,
            _ => Literal(c),
        };
    }

    private Piece Group()
    {
        var looks = false;
        if (pattern[at] == '?')
        {
            looks = Opening();
        }

        var inner = Alternatives();
        if (AtEnd)
        {
            throw new NotSupportedException();
        }

        at++;
        return looks ? Piece.Nothing : inner;
    }

    // What follows "(" of a group that is no plain capture; true for a look-around.
    private bool Opening()
    {
        at++;
        switch (pattern[at])
        {
            case '=' or '!':
                at++;
                return true;
            case '<' when pattern[at + 1] is '=' or '!':
                at += 2;
                return true;
            case '<':
                at += pattern[at..].IndexOf('>') + 1;
                return false;
            case ':' or '>':
                at++;
                return false;
            case 'i' or '-' when pattern[at..].IndexOf(':') is > 0 and <= 2 and var length:
                at += length + 1;
                return false;
            default:
                throw new NotSupportedException();
        }
    }

    // A class of a few letters is each of them ("[Tt]he"); any other may be anything.
    private Piece Class()
    {
        var start = at;
        var few = pattern[at] != '^';
        if (!few)
        {
            at++;
        }

        for (var first = true; first || pattern[at] != ']'; first = false, at++)
        {
            if (pattern[at] == '\\')
            {
                few = false;
                at++;
            }
            else if (pattern[at] == '[' || (pattern[at] == '-' && !first && pattern[at + 1] != ']'))
            {
                few = false;
            }
        }

        var letters = pattern[start..at];
        at++;
        return few && letters.Length <= 4 ? new Piece([.. Written(letters).Select(c => c.ToString()).Distinct()]) : Piece.Unknown;
    }

    private Piece Escape()
    {
        var c = pattern[at++];
        switch (c)
        {
            case 'b' or 'B' or 'A' or 'z' or 'Z' or 'G':
                return Piece.Nothing;
            case 'n':
                return Literal('\n');
            case 'r':
                return Literal('\r');
            case 't':
                return Literal('\t');
            case 'u' when int.TryParse(pattern.Slice(at, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code):
                at += 4;
                return Literal((char)code);
            case 'p' or 'P':
                at += pattern[at..].IndexOf('}') + 1;
                return Piece.Unknown;
            case 'd' or 'D' or 'w' or 'W' or 's' or 'S' or (>= '1' and <= '9'):
                return Piece.Unknown;
            default:
                return char.IsAsciiLetterOrDigit(c) ? throw new NotSupportedException() : Literal(c);
        }
    }

    private readonly Piece Literal(char c) => new([Written([c])]);

    private readonly string Written(ReadOnlySpan<char> letters) => ignoreCase ? letters.ToString().ToLowerInvariant() : letters.ToString();

    private static IReadOnlyList<string>? Join(IReadOnlyList<string>? one, IReadOnlyList<string>? other) =>
        one is null || other is null || one.Count + other.Count > Most ? null : [.. one.Union(other)];

    // Without the words that hold another of them; null where they tell nothing.
    private static IReadOnlyList<string>? Essential(IReadOnlyList<string> words)
    {
        if (words.Any(w => Weight(w) < 2))
        {
            return null;
        }

        return [.. words.Where(w => !words.Any(o => o.Length < w.Length && w.Contains(o, StringComparison.Ordinal)))];
    }

    private static IReadOnlyList<string>? Better(IReadOnlyList<string>? one, IReadOnlyList<string>? other) =>
        one is null ? other : other is null || Rarity(one) >= Rarity(other) ? one : other;

    // The rarest of several: the longer its shortest word is, and the fewer they are.
    private static double Rarity(IReadOnlyList<string> words) => words.Min(Weight) - (0.05 * words.Count);

    // Signs are rarer than letters, and spaces stand everywhere.
    private static double Weight(string word) => word.Sum(c => c == ' ' ? 0.5 : char.IsLetterOrDigit(c) ? 1 : 2);

    /// <summary>A part of an expression.</summary>
    /// <param name="Whole">All texts that it can match; null where they are too many.</param>
    /// <param name="Best">The best words of which one stands in every match; null where none is known.</param>
    private readonly record struct Piece(IReadOnlyList<string>? Whole, IReadOnlyList<string>? Best)
    {
        public static readonly Piece Nothing = new([""], null);
        public static readonly Piece Unknown = new(null, null);

        public Piece(IReadOnlyList<string> whole)
            : this(whole, Essential(whole))
        {
        }
    }
}
