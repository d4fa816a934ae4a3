using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FanBot.Knowledge.Articles;

/// <summary>
/// Reads the little YAML that front matter, <c>show.yaml</c> and <c>sources.yaml</c> need: a mapping of texts, lists of texts and mappings
/// of texts. It works on parser events, so deep nesting costs no stack and aliases are never expanded.
/// </summary>
internal static class FlatYaml
{
    // The parser's work grows with the square of the open brackets; nothing that is read here needs more than two.
    private const int MaxBrackets = 20;

    /// <summary>The mapping, or null and a message that says in which line reading stopped.</summary>
    public static (IReadOnlyDictionary<string, YamlValue>? Values, string? Message) Read(string yaml)
    {
        var values = new Dictionary<string, YamlValue>(StringComparer.OrdinalIgnoreCase);
        var message = Read(yaml, (key, value) =>
        {
            if (!values.TryAdd(key.Value, value))
            {
                throw new YamlException(key.Start, key.End, $"the key '{key.Value}' stands there twice");
            }
        });
        return message is null ? (values, null) : (null, message);
    }

    /// <summary>Every entry of the mapping in its order, a key that stands there twice as two; and a message where reading stopped at a line.</summary>
    public static (IReadOnlyList<(string Key, YamlValue Value)> Entries, string? Message) ReadEntries(string yaml)
    {
        var entries = new List<(string, YamlValue)>();
        var message = Read(yaml, (key, value) => entries.Add((key.Value, value)));
        return (entries, message);
    }

    /// <summary>The first line that holds an anchor, an alias or a tag, from 1; null where there is none, or the text is no YAML.</summary>
    public static long? Reference(string yaml)
    {
        if (Brackets(yaml) > MaxBrackets)
        {
            return null;
        }

        try
        {
            var parser = new Parser(new StringReader(yaml));
            while (parser.MoveNext())
            {
                if (parser.Current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false })
                {
                    return parser.Current.Start.Line;
                }
            }

            return null;
        }
        catch (YamlException)
        {
            return null;
        }
    }

    private static string? Read(string yaml, Action<Scalar, YamlValue> add)
    {
        if (Brackets(yaml) > MaxBrackets)
        {
            return "it is nested too deeply";
        }

        try
        {
            var parser = new Parser(new StringReader(yaml));
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _))
            {
                return null;
            }

            if (parser.TryConsume<Scalar>(out var scalar) && scalar.Value.Length == 0)
            {
                return null;
            }

            if (!parser.TryConsume<MappingStart>(out _))
            {
                return "it does not consist of 'key: value' lines";
            }

            ReadMapping(parser, add);
            return null;
        }
        catch (YamlException e)
        {
            // What the parser says of an event it did not expect is about its own types.
            return e.Message.StartsWith("Expected '", StringComparison.Ordinal)
                ? string.Create(null, $"line {e.Start.Line} is no 'key: value' line")
                : string.Create(null, $"line {e.Start.Line} is not valid YAML ({(e.InnerException ?? e).Message.TrimEnd('.')})");
        }
    }

    private static int Brackets(string yaml)
    {
        var open = 0;
        var most = 0;
        foreach (var c in yaml)
        {
            open += c is '[' or '{' ? 1 : c is ']' or '}' ? -1 : 0;
            most = Math.Max(most, open);
        }

        return most;
    }

    private static void ReadMapping(Parser parser, Action<Scalar, YamlValue> add)
    {
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            add(key, ReadValue(parser));
        }
    }

    private static YamlValue ReadValue(Parser parser)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return new YamlValue(Text: IsNull(scalar) ? "" : scalar.Value);
        }

        if (parser.TryConsume<SequenceStart>(out _))
        {
            return ReadList(parser);
        }

        if (parser.TryConsume<MappingStart>(out _))
        {
            return ReadMap(parser);
        }

        var other = parser.Consume<ParsingEvent>();
        throw new YamlException(other.Start, other.End, "aliases are not supported");
    }

    private static YamlValue ReadList(Parser parser)
    {
        var items = new List<string>();
        var maps = new List<YamlItem>();
        var flat = true;
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (parser.TryConsume<Scalar>(out var item))
            {
                items.Add(item.Value);
            }
            else if (parser.TryConsume<MappingStart>(out var start))
            {
                maps.Add(ReadItem(parser, start.Start.Line));
                flat = false;
            }
            else
            {
                Skip(parser);
                flat = false;
            }
        }

        return flat ? new YamlValue(List: items) : new YamlValue { Texts = items, Items = maps };
    }

    private static YamlItem ReadItem(Parser parser, long line)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        string? problem = null;
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (!parser.TryConsume<Scalar>(out var key))
            {
                Skip(parser);
                Skip(parser);
                problem ??= "a key is no text";
            }
            else if (!parser.TryConsume<Scalar>(out var value))
            {
                Skip(parser);
                problem ??= $"what stands at '{key.Value}' is no text";
            }
            else if (!values.TryAdd(key.Value, IsNull(value) ? "" : value.Value))
            {
                problem ??= $"'{key.Value}' stands there twice";
            }
        }

        return new YamlItem(line, values, problem);
    }

    private static YamlValue ReadMap(Parser parser)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        var flat = true;
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (parser.TryConsume<Scalar>(out var key) && parser.TryConsume<Scalar>(out var value))
            {
                map[key.Value] = value.Value;
            }
            else
            {
                Skip(parser);
                flat = false;
            }
        }

        return flat ? new YamlValue(Map: map) : new YamlValue();
    }

    private static void Skip(Parser parser)
    {
        var depth = 0;
        do
        {
            depth += parser.Consume<ParsingEvent>().NestingIncrease;
        }
        while (depth > 0);
    }

    private static bool IsNull(Scalar scalar) => scalar.Style == ScalarStyle.Plain && scalar.Value is "~" or "null";
}
