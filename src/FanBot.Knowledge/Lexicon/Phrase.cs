namespace FanBot.Knowledge.Lexicon;

/// <summary>A wording made ready, with what must and must not stand before and behind it.</summary>
internal sealed class Phrase
{
    private const string NotBefore = "not-before";
    private const string NotBehind = "not-behind";
    private const string OnlyBefore = "only-before";
    private const string OnlyBehind = "only-behind";

    private readonly PhraseProgram _program;
    private readonly IReadOnlyList<(string Kind, PhraseProgram Program)> _guards;

    /// <param name="line">What is written of it.</param>
    /// <exception cref="FormatException">It is not written as phrases are; the message names it.</exception>
    public Phrase(PhraseLine line)
    {
        Line = line;
        try
        {
            var parts = Parts(line.Phrase).ToList();
            _program = new PhraseProgram(Parse(parts[0].Phrase));
            _guards = [.. parts.Skip(1).Select(part => (part.Guard, new PhraseProgram(Parse(part.Phrase))))];
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException)
        {
            throw new FormatException($"'{line.Value} | {line.Phrase}' is no phrase: {e.Message}", e);
        }

        First = _program.First
            ?? throw new FormatException($"'{line.Value} | {line.Phrase}' may begin with anything: begin with a word, a class or a mention.");
    }

    /// <summary>What is written of it.</summary>
    public PhraseLine Line { get; }

    /// <summary>The words with which it can begin.</summary>
    public IReadOnlySet<string> First { get; }

    /// <summary>Compares it with the tokens from one on; see <see cref="PhraseProgram.Match"/>.</summary>
    public (int End, IReadOnlyDictionary<string, (int Start, int End)> Parts)? Match(IReadOnlyList<Token> tokens, int start) =>
        _guards.All(g => g.Kind is NotBefore or OnlyBefore || EndsAt(g.Program, tokens, start) == (g.Kind == OnlyBehind))
            ? _program.Match(tokens, start, end => MayEnd(tokens, end))
            : null;

    private bool MayEnd(IReadOnlyList<Token> tokens, int end) =>
        _guards.All(g => g.Kind is NotBehind or OnlyBehind || StartsAt(g.Program, tokens, end) == (g.Kind == OnlyBefore));

    private static PhraseNode Parse(string phrase) => new PhraseParser(WordClasses.Of).Parse(phrase);

    private static bool StartsAt(PhraseProgram guard, IReadOnlyList<Token> tokens, int start) => guard.Match(tokens, start, _ => true) is not null;

    private static bool EndsAt(PhraseProgram guard, IReadOnlyList<Token> tokens, int end)
    {
        for (var start = end; start >= Math.Max(0, end - guard.Longest); start--)
        {
            if (guard.Match(tokens, start, at => at == end) is not null)
            {
                return true;
            }
        }

        return false;
    }

    // The phrase itself, then each guard with its phrase.
    private static IEnumerable<(string Guard, string Phrase)> Parts(string phrase)
    {
        var guard = "";
        var words = new List<string>();
        foreach (var word in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word is NotBefore or NotBehind or OnlyBefore or OnlyBehind)
            {
                yield return (guard, string.Join(' ', words));
                (guard, words) = (word, []);
            }
            else
            {
                words.Add(word);
            }
        }

        yield return (guard, string.Join(' ', words));
    }
}
