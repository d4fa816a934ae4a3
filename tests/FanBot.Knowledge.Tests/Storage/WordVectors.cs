using System.Collections.Concurrent;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Tests.Storage;

/// <summary>Vectors small enough to be seen through: each word counts in a place of its own, and words of the same group in the same.</summary>
internal sealed class WordVectors(string name = "words", params string[] groups) : ITextVectors
{
    private readonly ConcurrentBag<string> _embedded = [];

    public string Name => name;

    public int Dimensions => 61;

    /// <summary>The texts embedded since the last call, in ordinal order.</summary>
    public IReadOnlyList<string> TakeEmbedded()
    {
        var taken = _embedded.Order(StringComparer.Ordinal).ToList();
        _embedded.Clear();
        return taken;
    }

    public void Embed(string text, Span<sbyte> vector)
    {
        _embedded.Add(text);
        vector.Clear();
        foreach (var term in TermAnalyzer.Terms(text))
        {
            var place = Array.FindIndex(groups, g => TermAnalyzer.Terms(g).Contains(term));
            var sum = term.Aggregate(7, (s, c) => ((s * 31) + c) % 1009);
            vector[(place < 0 ? groups.Length + (sum % (Dimensions - groups.Length)) : place) % Dimensions]++;
        }
    }
}
