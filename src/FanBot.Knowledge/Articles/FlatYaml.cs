using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FanBot.Knowledge.Articles;

/// <summary>
/// Reads the little YAML that front matter and <c>show.yaml</c> need: a mapping of texts, lists of texts and mappings
/// of texts. It works on parser events, so deep nesting costs no stack and aliases are never expanded.
/// </summary>
internal static class FlatYaml
{
    // The parser's work grows with the square of the open brackets; nothing that is read here needs more than two.
    private const int MaxBrackets = 20;

    /// <summary>The mapping, or null and a message that says in which line reading stopped.</summary>
    public static (IReadOnlyDictionary<string, YamlValue>? Values, string? Message) Read(string yaml)
    {
        if (Brackets(yaml) > MaxBrackets)
        {
            return (null, "it is nested too deeply");
        }

        try
        {
            var parser = new Parser(new StringReader(yaml));
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _))
            {
                return (new Dictionary<string, YamlValue>(), null);
            }

            if (parser.TryConsume<Scalar>(out var scalar) && scalar.Value.Length == 0)
            {
                return (new Dictionary<string, YamlValue>(), null);
            }

            return parser.TryConsume<MappingStart>(out _)
                ? (ReadMapping(parser), null)
                : (null, "it does not consist of 'key: value' lines");
        }
        catch (YamlException e)
        {
            // What the parser says of an event it did not expect is about its own types.
            return (null, e.Message.StartsWith("Expected '", StringComparison.Ordinal)
                ? string.Create(null, $"line {e.Start.Line} is no 'key: value' line")
                : string.Create(null, $"line {e.Start.Line} is not valid YAML ({(e.InnerException ?? e).Message.TrimEnd('.')})"));
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

    private static Dictionary<string, YamlValue> ReadMapping(Parser parser)
    {
        var values = new Dictionary<string, YamlValue>(StringComparer.OrdinalIgnoreCase);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            if (!values.TryAdd(key.Value, ReadValue(parser)))
            {
                throw new YamlException(key.Start, key.End, $"the key '{key.Value}' stands there twice");
            }
        }

        return values;
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
        var flat = true;
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (parser.TryConsume<Scalar>(out var item))
            {
                items.Add(item.Value);
            }
            else
            {
                Skip(parser);
                flat = false;
            }
        }

        return flat ? new YamlValue(List: items) : new YamlValue();
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
