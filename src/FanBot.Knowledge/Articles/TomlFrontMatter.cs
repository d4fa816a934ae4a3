using System.Text;

namespace FanBot.Knowledge.Articles;

/// <summary>
/// Front matter as TOML: the keys above the first table, whose values are texts over one or several lines, dates, numbers or lists of these.
/// What stands in tables is other programs' and is passed over.
/// </summary>
internal sealed class TomlFrontMatter
{
    private readonly string _toml;
    private int _at;

    private TomlFrontMatter(string toml) => _toml = toml;

    private bool IsAtEnd => _at >= _toml.Length;

    /// <summary>The values; null where the lines are no TOML.</summary>
    public static IReadOnlyDictionary<string, YamlValue>? Read(string toml)
    {
        try
        {
            return new TomlFrontMatter(toml).Keys();
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private Dictionary<string, YamlValue> Keys()
    {
        var values = new Dictionary<string, YamlValue>(StringComparer.OrdinalIgnoreCase);
        for (SkipBlank(); !IsAtEnd && _toml[_at] != '['; SkipBlank())
        {
            var sign = _toml.IndexOf('=', _at);
            var line = LineEnd(_at);
            if (sign < 0 || sign > line)
            {
                throw new FormatException();
            }

            var key = _toml[_at..sign].Trim().Trim('"', '\'');
            _at = sign + 1;
            values.TryAdd(key, Value());
            SkipComment();
        }

        return values;
    }

    private YamlValue Value()
    {
        SkipSpaces();
        return Peek() switch
        {
            '[' => new YamlValue(null, List()),
            '{' => Passed(),
            _ => new YamlValue(Text()),
        };
    }

    private List<string> List()
    {
        var items = new List<string>();
        _at++;
        for (SkipBlank(); Peek() != ']'; SkipBlank())
        {
            if (Peek() is '[' or '{')
            {
                throw new FormatException();
            }

            items.Add(Text());
            SkipBlank();
            if (Peek() == ',')
            {
                _at++;
            }
            else if (Peek() != ']')
            {
                throw new FormatException();
            }
        }

        _at++;
        return items;
    }

    // A table on one line.
    private YamlValue Passed()
    {
        _at = LineEnd(_at);
        return new YamlValue();
    }

    private string Text() => Peek() switch
    {
        '"' when IsNext("\"\"\"") => Joined(Unescaped(Quoted("\"\"\"", escapes: true))),
        '\'' when IsNext("'''") => Joined(Quoted("'''", escapes: false)),
        '"' => Unescaped(Quoted("\"", escapes: true)),
        '\'' => Quoted("'", escapes: false),
        _ => Bare(),
    };

    private string Quoted(string mark, bool escapes)
    {
        var start = _at + mark.Length;
        var end = start;
        while (end < _toml.Length && !_toml.AsSpan(end).StartsWith(mark))
        {
            end += escapes && _toml[end] == '\\' ? 2 : 1;
        }

        if (end >= _toml.Length || (mark.Length == 1 && LineEnd(start) < end))
        {
            throw new FormatException();
        }

        _at = end + mark.Length;
        return _toml[start..end];
    }

    private string Bare()
    {
        var start = _at;
        while (!IsAtEnd && _toml[_at] is not (',' or ']' or '#' or '\n' or '\r'))
        {
            _at++;
        }

        return _toml[start.._at].Trim() is { Length: > 0 } bare ? bare : throw new FormatException();
    }

    // A text over several lines is one of words here: where it breaks tells nothing.
    private static string Joined(string lines) => string.Join(' ', lines.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Unescaped(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || ++i >= text.Length)
            {
                plain.Append(text[Math.Min(i, text.Length - 1)]);
                continue;
            }

            // A backslash at the end of a line takes the break away.
            plain.Append(text[i] is 'n' or 't' or 'r' ? ' ' : char.IsWhiteSpace(text[i]) ? "" : text[i].ToString());
        }

        return plain.ToString();
    }

    private char Peek() => IsAtEnd ? throw new FormatException() : _toml[_at];

    private bool IsNext(string mark) => _toml.AsSpan(_at).StartsWith(mark);

    private int LineEnd(int from) => _toml.AsSpan(from).IndexOfAny('\n', '\r') is >= 0 and var end ? from + end : _toml.Length;

    private void SkipSpaces()
    {
        while (!IsAtEnd && _toml[_at] is ' ' or '\t')
        {
            _at++;
        }
    }

    private void SkipBlank()
    {
        while (!IsAtEnd && (char.IsWhiteSpace(_toml[_at]) || _toml[_at] == '#'))
        {
            _at = _toml[_at] == '#' ? LineEnd(_at) : _at + 1;
        }
    }

    // Behind a value only a comment may stand.
    private void SkipComment()
    {
        SkipSpaces();
        if (!IsAtEnd && _toml[_at] is not ('#' or '\n' or '\r'))
        {
            throw new FormatException();
        }

        _at = LineEnd(_at);
    }
}
