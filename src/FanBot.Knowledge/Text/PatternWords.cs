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

    private readonly ReadOnlySpan<char> _pattern;
    private readonly bool _ignoreCase;
    private int _at;

    private PatternWords(ReadOnlySpan<char> pattern, bool ignoreCase)
    {
        _pattern = pattern;
        _ignoreCase = ignoreCase;
    }

    private readonly bool AtEnd => _at >= _pattern.Length;

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
        while (!AtEnd && _pattern[_at] == '|')
        {
            _at++;
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
        while (!AtEnd && _pattern[_at] is not ('|' or ')'))
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
        if (!AtEnd && (least, most) != (1, 1) && _pattern[_at] is '?' or '+')
        {
            _at++;
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
        switch (_pattern[_at])
        {
            case '?':
                _at++;
                return (0, 1);
            case '*':
                _at++;
                return (0, int.MaxValue);
            case '+':
                _at++;
                return (1, int.MaxValue);
            case '{' when Least() is { } least:
                _at += _pattern[_at..].IndexOf('}') + 1;
                return (least, int.MaxValue);
            default:
                return (1, 1);
        }
    }

    // The first number in "{2,5}"; null where the brace is only a letter.
    private readonly int? Least()
    {
        var digits = _pattern[(_at + 1)..];
        digits = digits[..Math.Max(0, digits.IndexOfAnyExceptInRange('0', '9'))];
        return int.TryParse(digits, CultureInfo.InvariantCulture, out var least) ? least : null;
    }

    private Piece Atom()
    {
        var c = _pattern[_at++];
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
        if (_pattern[_at] == '?')
        {
            looks = Opening();
        }

        var inner = Alternatives();
        if (AtEnd)
        {
            throw new NotSupportedException();
        }

        _at++;
        return looks ? Piece.Nothing : inner;
    }

    // What follows "(" of a group that is no plain capture; true for a look-around.
    private bool Opening()
    {
        _at++;
        switch (_pattern[_at])
        {
            case '=' or '!':
                _at++;
                return true;
            case '<' when _pattern[_at + 1] is '=' or '!':
                _at += 2;
                return true;
            case '<':
                _at += _pattern[_at..].IndexOf('>') + 1;
                return false;
            case ':' or '>':
                _at++;
                return false;
            case 'i' or '-' when _pattern[_at..].IndexOf(':') is > 0 and <= 2 and var length:
                _at += length + 1;
                return false;
            default:
                throw new NotSupportedException();
        }
    }

    // A class of a few letters is each of them ("[Tt]he"); any other may be anything.
    private Piece Class()
    {
        var start = _at;
        var few = _pattern[_at] != '^';
        if (!few)
        {
            _at++;
        }

        for (var first = true; first || _pattern[_at] != ']'; first = false, _at++)
        {
            if (_pattern[_at] == '\\')
            {
                few = false;
                _at++;
            }
            else if (_pattern[_at] == '[' || (_pattern[_at] == '-' && !first && _pattern[_at + 1] != ']'))
            {
                few = false;
            }
        }

        var letters = _pattern[start.._at];
        _at++;
        return few && letters.Length <= 4 ? new Piece([.. Written(letters).Select(c => c.ToString()).Distinct()]) : Piece.Unknown;
    }

    // "\b" and its like match a place; "\d" and its like, and what a group matched before, may be any letter.
    private const string Places = "bBAzZG";
    private const string Classes = "dDwWsS123456789";

    private Piece Escape()
    {
        var c = _pattern[_at++];
        if (Places.Contains(c))
        {
            return Piece.Nothing;
        }

        if (Classes.Contains(c))
        {
            return Piece.Unknown;
        }

        switch (c)
        {
            case 'n':
                return Literal('\n');
            case 'r':
                return Literal('\r');
            case 't':
                return Literal('\t');
            case 'u' when int.TryParse(_pattern.Slice(_at, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code):
                _at += 4;
                return Literal((char)code);
            case 'p' or 'P':
                _at += _pattern[_at..].IndexOf('}') + 1;
                return Piece.Unknown;
            default:
                return char.IsAsciiLetterOrDigit(c) ? throw new NotSupportedException() : Literal(c);
        }
    }

    private readonly Piece Literal(char c) => new([Written([c])]);

    private readonly string Written(ReadOnlySpan<char> letters) => _ignoreCase ? letters.ToString().ToLowerInvariant() : letters.ToString();

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
