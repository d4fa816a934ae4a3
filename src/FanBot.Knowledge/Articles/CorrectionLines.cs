using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FanBot.Knowledge.Articles;

/// <summary>Where the corrections stand in the text of a <c>show.yaml</c>, in lines counted from 0.</summary>
/// <param name="Lines">The text's lines without "\n"; the last one is empty where the text ends with a line's end.</param>
/// <param name="End">What stands before the "\n": "\r" or nothing.</param>
/// <param name="Key">The line of <c>corrections:</c>, or null where there is none.</param>
/// <param name="Items">The first and the last line of each correction.</param>
/// <param name="Indent">How far the dashes of the list stand in.</param>
internal sealed record CorrectionLines(
    IReadOnlyList<string> Lines, string End, int? Key, IReadOnlyList<(int From, int To)> Items, int Indent)
{
    /// <summary>How far FanBot lets a dash stand in where there is none yet.</summary>
    public const int UsualIndent = 2;

    private const string Name = "corrections";

    /// <summary>The last line that belongs to the corrections.</summary>
    public int Last => Items.Count > 0 ? Items[^1].To : Key ?? 0;

    /// <summary>Looks for them in a text that can be read.</summary>
    public static CorrectionLines Find(string yaml)
    {
        string[] lines = yaml.Length == 0 ? [] : yaml.Split('\n');
        var none = new CorrectionLines(lines, yaml.Contains("\r\n", StringComparison.Ordinal) ? "\r" : "", null, [], UsualIndent);
        var parser = new Parser(new StringReader(yaml));
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _) || !parser.TryConsume<MappingStart>(out _))
        {
            return none;
        }

        while (parser.TryConsume<Scalar>(out var key))
        {
            if (key.Value.Equals(Name, StringComparison.OrdinalIgnoreCase))
            {
                var at = (int)key.Start.Line - 1;
                var items = parser.TryConsume<SequenceStart>(out var list) && list.Style != SequenceStyle.Flow ? Read(parser, lines) : [];
                var indent = items.Count > 0 ? lines[items[0].From].Length - lines[items[0].From].TrimStart().Length : UsualIndent;
                return none with { Key = at, Items = items, Indent = indent };
            }

            Skip(parser);
        }

        return none;
    }

    /// <summary>Lines as a text again.</summary>
    public static string Text(IEnumerable<string> lines) => string.Join('\n', lines) is { Length: > 0 } text
        ? text.EndsWith('\n') ? text : text + "\n"
        : "";

    private static List<(int From, int To)> Read(Parser parser, string[] lines)
    {
        var items = new List<(int From, int To)>();
        while (parser.Current is not SequenceEnd)
        {
            var from = (int)parser.Current!.Start.Line - 1;
            var to = from;
            var depth = 0;
            do
            {
                var part = parser.Consume<ParsingEvent>();
                depth += part.NestingIncrease;

                // Where a block ends is only told by what comes behind it.
                to = part is Scalar ? Math.Max(to, LastLine(part)) : to;
            }
            while (depth > 0);

            // "-" may stand alone above what it begins.
            while (from > 0 && !lines[from].TrimStart().StartsWith('-'))
            {
                from--;
            }

            items.Add((from, to));
        }

        return items;
    }

    private static int LastLine(ParsingEvent part)
    {
        var last = (int)part.End.Line - 1;
        return part.End.Column <= 1 && last > part.Start.Line - 1 ? last - 1 : last;
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
}
