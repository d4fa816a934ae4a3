using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Lexicon;

/// <summary>All wordings of a file, found in one walk over a sentence: at each token only those are tried that can begin with it.</summary>
internal sealed class PhraseBook
{
    private readonly Dictionary<string, List<Phrase>> _byFirst = new(StringComparer.Ordinal);

    /// <param name="wordings">The wordings; where two fit at one place, the first is taken.</param>
    /// <exception cref="FormatException">One is not written as phrases are.</exception>
    public PhraseBook(IEnumerable<PhraseLine> wordings)
    {
        foreach (var phrase in wordings.Select(w => new Phrase(w)))
        {
            foreach (var first in phrase.First)
            {
                (_byFirst.TryGetValue(first, out var phrases) ? phrases : _byFirst[first] = []).Add(phrase);
            }
        }
    }

    /// <summary>Reads the wordings of a file that is part of the assembly.</summary>
    /// <param name="path">See <see cref="EmbeddedList.Read"/>.</param>
    public static PhraseBook Read(string path) => new(PhraseFile.Read(path));

    /// <summary>What is said in a sentence, from left to right; no two matches overlap.</summary>
    public IEnumerable<PhraseMatch> Matches(IReadOnlyList<Token> tokens)
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

    /// <summary>Whether a sentence says a thing, in whichever of its wordings.</summary>
    public bool Says(IReadOnlyList<Token> tokens, string value) => Matches(tokens).Any(m => m.Value == value);

    private (PhraseMatch? Match, int End) At(IReadOnlyList<Token> tokens, int start)
    {
        foreach (var phrase in BeginningWith(tokens[start].Word))
        {
            if (phrase.Match(tokens, start) is var (end, parts))
            {
                var named = parts.ToDictionary(p => p.Key, p => Span(tokens, p.Value.Start, p.Value.End), StringComparer.Ordinal);
                return (new PhraseMatch(phrase.Line, Span(tokens, start, end), named), end);
            }
        }

        return (null, start + 1);
    }

    // In the order of the file; a number may be written as itself or stand for any.
    private IEnumerable<Phrase> BeginningWith(string word)
    {
        var phrases = _byFirst.GetValueOrDefault(word) ?? [];
        return char.IsAsciiDigit(word[0]) && _byFirst.TryGetValue(PhraseNode.Number, out var numbers)
            ? phrases.Union(numbers).OrderBy(p => p.Line.Number)
            : phrases;
    }

    private static TextSpan Span(IReadOnlyList<Token> tokens, int start, int end) => new(tokens[start].Start, tokens[end - 1].End);
}
