namespace FanBot.Knowledge.Lexicon;

/// <summary>A wording made ready, with what must and must not stand before and behind it.</summary>
internal sealed class Phrase
{
    private const string NotBefore = "not-before";
    private const string NotBehind = "not-behind";
    private const string OnlyBefore = "only-before";
    private const string OnlyBehind = "only-behind";

    private readonly PhraseProgram _program;

    // What must, or else must not, end in front of it; and begin behind it.
    private readonly List<(bool Only, PhraseProgram Guard)> _behind = [];
    private readonly List<(bool Only, PhraseProgram Guard)> _before = [];

    /// <param name="line">What is written of it.</param>
    /// <exception cref="FormatException">It is not written as phrases are; the message names it.</exception>
    public Phrase(PhraseLine line)
    {
        Line = line;
        try
        {
            var parts = Parts(line.Phrase).ToList();
            _program = new PhraseProgram(Parse(parts[0].Phrase));
            foreach (var (kind, phrase) in parts.Skip(1))
            {
                (kind is NotBehind or OnlyBehind ? _behind : _before).Add((kind is OnlyBehind or OnlyBefore, new PhraseProgram(Parse(phrase))));
            }
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
    public (int End, IReadOnlyDictionary<string, (int Start, int End)> Parts)? Match(TokenList text, int start)
    {
        if (!_program.MayBeIn(text.Words))
        {
            return null;
        }

        var tokens = text.Walked;
        foreach (var (only, guard) in _behind)
        {
            if (EndsAt(guard, tokens, start) != only)
            {
                return null;
            }
        }

        return _program.Match(tokens, start, _before.Count == 0 ? null : end => MayEnd(tokens, end));
    }

    private bool MayEnd(Token[] tokens, int end)
    {
        foreach (var (only, guard) in _before)
        {
            if (guard.Match(tokens, end) is not null != only)
            {
                return false;
            }
        }

        return true;
    }

    private static PhraseNode Parse(string phrase) => new PhraseParser(WordClasses.Of).Parse(phrase);

    private static bool EndsAt(PhraseProgram guard, Token[] tokens, int end)
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
