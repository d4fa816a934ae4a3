using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Annotation.Mentions;

/// <summary>Which words an article writes with a capital in the middle of a sentence, and which it writes small.</summary>
internal sealed class WordCensus
{
    private readonly HashSet<string> _capital = new(StringComparer.Ordinal);
    private readonly HashSet<string> _small = new(StringComparer.Ordinal);

    /// <summary>Counts the words of running text; headings are left out, since some capitalise every word.</summary>
    public WordCensus(string text, IEnumerable<Passage> passages)
    {
        foreach (var passage in passages)
        {
            if (passage.Kind == PassageKind.Heading)
            {
                continue;
            }

            var first = passage.Kind == PassageKind.Sentence;
            foreach (var match in WordPattern.EnumerateMatches(text.AsSpan(passage.Span.Start, passage.Span.Length)))
            {
                var word = text.Substring(passage.Span.Start + match.Index, match.Length);
                if (char.IsLower(word[0]))
                {
                    _small.Add(word);
                }
                else if (!first)
                {
                    _capital.Add(word);
                }

                first = false;
            }
        }
    }

    /// <summary>Whether the article writes the word with a capital where a sentence does not ask for one.</summary>
    public bool IsName(string word) => _capital.Contains(word) && !IsOrdinary(word);

    /// <summary>Whether the article also writes the word small.</summary>
    public bool IsOrdinary(string word) => _small.Contains(word.ToLowerInvariant());

    private static readonly Pattern WordPattern = new(@"\p{L}[\p{L}\p{M}]*");
}
