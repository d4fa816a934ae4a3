using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Lexicon;

/// <summary>All wordings of a file, found in one walk over a sentence: at each token only those are tried that can begin with it.</summary>
internal sealed class PhraseBook
{
    private static readonly List<Phrase> None = [];

    private readonly WordTable<List<Phrase>> _byFirst;

    // Those that begin with any number.
    private readonly List<Phrase> _byNumber;

    /// <param name="wordings">The wordings; where two fit at one place, the first is taken.</param>
    /// <exception cref="FormatException">One is not written as phrases are.</exception>
    public PhraseBook(IEnumerable<PhraseLine> wordings)
    {
        var byFirst = new Dictionary<string, List<Phrase>>(StringComparer.Ordinal);
        foreach (var phrase in wordings.Select(w => new Phrase(w)))
        {
            foreach (var first in phrase.First)
            {
                (byFirst.TryGetValue(first, out var phrases) ? phrases : byFirst[first] = []).Add(phrase);
            }
        }

        _byNumber = [.. new[] { PhraseNode.Number, PhraseNode.SmallNumber }
            .SelectMany(n => byFirst.GetValueOrDefault(n) ?? None).Distinct().OrderBy(p => p.Line.Number)];
        foreach (var phrases in byFirst.Where(f => char.IsAsciiDigit(f.Key[0])).Select(f => f.Value))
        {
            phrases.AddRange(_byNumber.Except(phrases).ToList());
            phrases.Sort((a, b) => a.Line.Number.CompareTo(b.Line.Number));
        }

        _byFirst = new WordTable<List<Phrase>>(byFirst);
    }

    /// <summary>Reads the wordings of a file that is part of the assembly.</summary>
    /// <param name="path">See <see cref="EmbeddedList.Read"/>.</param>
    public static PhraseBook Read(string path) => new(PhraseFile.Read(path));

    /// <summary>What is said in a sentence, from left to right; no two matches overlap.</summary>
    public IEnumerable<PhraseMatch> Matches(IReadOnlyList<Token> tokens) => Matches(TokenList.Of(tokens));

    private IEnumerable<PhraseMatch> Matches(TokenList tokens)
    {
        for (var start = 0; start < tokens.Count;)
        {
            var (match, end) = At(tokens, start);
            if (match is not null)
            {
                yield return match;
            }

            start = end;
        }
    }

    /// <summary>The wording that stands first in the file, wherever in the text it fits; null where none does.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="among">Which lines count; null for all.</param>
    public PhraseMatch? First(IReadOnlyList<Token> tokens, Func<PhraseLine, bool>? among = null)
    {
        PhraseMatch? first = null;
        var text = TokenList.Of(tokens);
        var walked = text.Walked;
        for (var start = 0; start < walked.Length; start++)
        {
            foreach (var phrase in BeginningWith(walked[start]))
            {
                if (first is not null && phrase.Line.Number >= first.Line.Number)
                {
                    break;
                }

                if (among?.Invoke(phrase.Line) != false && phrase.Match(text, start) is var (end, parts))
                {
                    first = Found(phrase, walked, start, end, parts);
                    break;
                }
            }
        }

        return first;
    }

    /// <summary>Where a thing is said, wherever in the text and in whichever of its wordings; null where it is not.</summary>
    public PhraseMatch? Fits(IReadOnlyList<Token> tokens, string value) => First(tokens, line => line.Value == value);

    /// <summary>Everything that is said, wherever in the text.</summary>
    public IReadOnlySet<string> Said(IReadOnlyList<Token> tokens)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        var text = TokenList.Of(tokens);
        var walked = text.Walked;
        for (var start = 0; start < walked.Length; start++)
        {
            foreach (var phrase in BeginningWith(walked[start]))
            {
                if (!said.Contains(phrase.Line.Value) && phrase.Match(text, start) is not null)
                {
                    said.Add(phrase.Line.Value);
                }
            }
        }

        return said;
    }

    /// <summary>Whether a sentence says a thing, in whichever of its wordings.</summary>
    public bool Says(IReadOnlyList<Token> tokens, string value) => Matches(tokens).Any(m => m.Value == value);

    private (PhraseMatch? Match, int End) At(TokenList tokens, int start)
    {
        foreach (var phrase in BeginningWith(tokens.Walked[start]))
        {
            if (phrase.Match(tokens, start) is var (end, parts))
            {
                return (Found(phrase, tokens.Walked, start, end, parts), end);
            }
        }

        return (null, start + 1);
    }

    // In the order of the file.
    private List<Phrase> BeginningWith(Token token) =>
        _byFirst.TryGet(token, out var phrases) ? phrases : token.IsNumber ? _byNumber : None;

    private static PhraseMatch Found(
        Phrase phrase, Token[] tokens, int start, int end, IReadOnlyDictionary<string, (int Start, int End)> parts) =>
        new(phrase.Line, Span(tokens, start, end), parts.ToDictionary(p => p.Key, p => Span(tokens, p.Value.Start, p.Value.End), StringComparer.Ordinal));

    private static TextSpan Span(Token[] tokens, int start, int end) => new(tokens[start].Start, tokens[end - 1].End);
}
