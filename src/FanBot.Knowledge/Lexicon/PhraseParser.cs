using System.Globalization;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Lexicon;

/// <summary>Reads phrases as they are written; <c>docs/wording.md</c> tells how.</summary>
/// <param name="classes">Finds what <c>@name</c> stands for.</param>
internal sealed class PhraseParser(Func<string, PhraseNode> classes)
{
    private const char Bar = '|';
    private const char Escape = '\\';
    private const char Repeated = '*';
    private const string Number = "<Number>";
    private const string AnyWord = "<Word>";
    private const string NearGap = "..";
    private const string FarGap = "...";
    private const string Opening = "[({";
    private const string Closing = "])}";

    // From one to 999, in digits or words; a text's "twenty-two" is two words.
    private static readonly Lazy<PhraseNode> Numbers = new(() => AnyOf([
        new PhraseNode.Sequence([new PhraseNode.Word(NumberWords.TensWords), new PhraseNode.Word(NumberWords.UnitWords[..9])]),
        new PhraseNode.Word([
            .. NumberWords.UnitWords, .. NumberWords.TensWords, PhraseNode.SmallNumber]),
    ]));

    /// <summary>Reads a phrase.</summary>
    /// <exception cref="FormatException">It is not written as phrases are; the message tells what is wrong.</exception>
    public PhraseNode Parse(string phrase)
    {
        var parts = Split(phrase);
        var at = 0;
        var node = Sequence(parts, ref at);
        return at == parts.Count ? node : throw new FormatException($"'{parts[at]}' closes or parts nothing in '{phrase}'.");
    }

    private PhraseNode Sequence(List<string> parts, ref int at)
    {
        var nodes = new List<PhraseNode>();
        while (at < parts.Count && parts[at] != "|" && !Closing.Contains(parts[at], StringComparison.Ordinal))
        {
            nodes.Add(Part(parts, ref at));
        }

        return nodes is [var only] ? only : new PhraseNode.Sequence(nodes);
    }

    private PhraseNode Part(List<string> parts, ref int at)
    {
        var part = parts[at++];
        return part switch
        {
            "[" => Optional(Bracket(parts, ref at, "]"), Times(parts, ref at)),
            "(" => Bracket(parts, ref at, ")"),
            "{" => Named(parts, ref at),
            [Escape, var mark] => new PhraseNode.Word([mark.ToString()]),
            "^" => new PhraseNode.Start(),
            "$" => new PhraseNode.End(),
            Number => Numbers.Value,
            AnyWord => new PhraseNode.AnyWord(),
            _ when part.StartsWith(FarGap, StringComparison.Ordinal) => Gap(part[FarGap.Length..], far: true),
            _ when part.StartsWith(NearGap, StringComparison.Ordinal) => Gap(part[NearGap.Length..], far: false),
            _ when part[0] == '@' => classes(part[1..]),
            _ when part.Length > 1 && part[^1] == '~' => new PhraseNode.Word(WordForms.Of(part[..^1])),
            _ => Written(part),
        };
    }

    private static PhraseNode.Gap Gap(string most, bool far) => new(int.Parse(most, NumberStyles.None, CultureInfo.InvariantCulture), far);

    // A word of a phrase is cut as those of texts are: "isn't" is two. A mention or a mark stands for itself.
    private static PhraseNode Written(string part)
    {
        if (!part.AsSpan().ContainsAnyExceptInRange('a', 'z'))
        {
            return new PhraseNode.Word([part]);
        }

        var words = char.IsLetterOrDigit(part[0]) ? [.. Tokenizer.Read(part).Select(t => t.Word)] : new[] { part.ToLowerInvariant() };
        return words is [var word] ? new PhraseNode.Word([word]) : new PhraseNode.Sequence([.. words.Select(w => new PhraseNode.Word([w]))]);
    }

    private PhraseNode.Capture Named(List<string> parts, ref int at)
    {
        var name = at < parts.Count && parts[at].EndsWith(':') ? parts[at++][..^1] : throw new FormatException("Behind '{' stands a name with a colon.");
        return new PhraseNode.Capture(name, Bracket(parts, ref at, "}"));
    }

    private PhraseNode Bracket(List<string> parts, ref int at, string closing)
    {
        var choices = new List<PhraseNode> { Sequence(parts, ref at) };
        while (at < parts.Count && parts[at] == "|")
        {
            at++;
            choices.Add(Sequence(parts, ref at));
        }

        if (at >= parts.Count || parts[at++] != closing)
        {
            throw new FormatException($"A '{closing}' is missing.");
        }

        return AnyOf(choices);
    }

    // "[very]*3": up to three times.
    private static int Times(List<string> parts, ref int at) =>
        at < parts.Count && parts[at][0] == Repeated ? Times(parts[at++].AsSpan(1)) : 1;

    private static int Times(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static PhraseNode.Choice Optional(PhraseNode part, int times)
    {
        var nothing = new PhraseNode.Sequence([]);
        var optional = new PhraseNode.Choice([part, nothing]);
        for (var i = 1; i < times; i++)
        {
            optional = new PhraseNode.Choice([new PhraseNode.Sequence([part, optional]), nothing]);
        }

        return optional;
    }

    /// <summary>One of several; where all of them are single words, one look decides.</summary>
    internal static PhraseNode AnyOf(IReadOnlyList<PhraseNode> choices) =>
        choices.All(c => c is PhraseNode.Word) ? new PhraseNode.Word([.. choices.SelectMany(c => ((PhraseNode.Word)c).Any).Distinct(StringComparer.Ordinal)])
        : choices is [var only] ? only
        : new PhraseNode.Choice(choices);

    // Brackets and bars are parts of their own but behind a backslash; blanks and hyphens part words.
    private static List<string> Split(string phrase)
    {
        var parts = new List<string>();
        var start = 0;
        for (var i = 0; i <= phrase.Length; i++)
        {
            var c = i < phrase.Length ? phrase[i] : ' ';
            if (c == Escape && i + 1 < phrase.Length)
            {
                parts.Add($"{Escape}{phrase[++i]}");
                start = i + 1;
                continue;
            }

            var isBlank = c is ' ' || (c == '-' && !(i > start && phrase[start] == '@'));
            if (isBlank || c == Bar || Opening.Contains(c, StringComparison.Ordinal) || Closing.Contains(c, StringComparison.Ordinal))
            {
                if (i > start)
                {
                    parts.Add(phrase[start..i]);
                }

                if (!isBlank)
                {
                    parts.Add(c.ToString());
                }

                start = i + 1;
            }
        }

        return parts;
    }
}
