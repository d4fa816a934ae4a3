using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answers.Questions;

/// <summary>Finds a show's people and characters in a question, short names and slips of the pen included.</summary>
internal sealed class EntityIndex
{
    private const int MostWords = 5;
    private const int ShortestForOneSlip = 5;
    private const int ShortestForTwoSlips = 9;
    private const int ShortestWithoutGaps = 6;

    private readonly Dictionary<string, List<Entity>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entity>> _byLetters = new(StringComparer.Ordinal);
    private readonly List<string> _oneWord;

    public EntityIndex(IEnumerable<Entity> entities)
    {
        foreach (var entity in entities)
        {
            foreach (var name in entity.Aliases.Prepend(entity.Name))
            {
                var key = Folding.Words(name);
                if (key.Length < 2)
                {
                    continue;
                }

                if (!_byName.TryGetValue(key, out var list))
                {
                    _byName[key] = list = [];
                }

                if (!list.Contains(entity))
                {
                    list.Add(entity);
                }
            }
        }

        // "Nam Jihoo" is Nam Ji-hoo, and "Mcdonald" Mac Donald is not.
        foreach (var (key, list) in _byName.Where(n => n.Key.Length >= ShortestWithoutGaps && n.Key.Contains(' ', StringComparison.Ordinal)))
        {
            _byLetters.TryAdd(key.Replace(" ", "", StringComparison.Ordinal), list);
        }

        _oneWord = [.. _byName.Keys.Where(k => !k.Contains(' ', StringComparison.Ordinal) && k.Length >= ShortestForOneSlip).Order(StringComparer.Ordinal)];
    }

    /// <summary>Whether the word is a name, exactly.</summary>
    public bool Holds(string word) => _byName.ContainsKey(Folding.Words(word));

    /// <summary>Name mentions in <paramref name="text"/>, longest first at each place, never overlapping.</summary>
    public IReadOnlyList<(TextSpan Span, IReadOnlyList<Entity> Entities)> Find(string text)
    {
        var words = WordSpans.Of(text);
        var found = new List<(TextSpan, IReadOnlyList<Entity>)>();
        for (var i = 0; i < words.Count; i++)
        {
            for (var count = Math.Min(MostWords, words.Count - i); count > 0; count--)
            {
                var span = new TextSpan(words[i].Start, words[i + count - 1].End);
                if (Match(text, span, count) is { } entities)
                {
                    found.Add((span, entities));
                    i += count - 1;
                    break;
                }
            }
        }

        return found;
    }

    private List<Entity>? Match(string text, TextSpan span, int count)
    {
        var key = Folding.Words(span.Cut(text));
        if (_byName.TryGetValue(key, out var exact))
        {
            // "hope", "self" and "brown" are names too, but only with a capital.
            var ordinary = count == 1 && (QuestionWords.IsOrdinary(key) || NameWords.CommonWords.Contains(key)) && !char.IsUpper(text[span.Start]);
            return ordinary ? null : exact;
        }

        if (key.Length >= ShortestWithoutGaps && !QuestionWords.IsKnown(key.Split(' ')[^1])
            && _byLetters.TryGetValue(key.Replace(" ", "", StringComparison.Ordinal), out var apart))
        {
            return apart;
        }

        if (count == 1)
        {
            return key.Length >= ShortestForOneSlip && !QuestionWords.IsKnown(key) && Nearest(key, _oneWord) is { } near ? _byName[near] : null;
        }

        // A full name with a slip in one of its words.
        if (count > 1 && key.Length >= ShortestForTwoSlips && !QuestionWords.IsKnown(key.Split(' ')[0]) && !QuestionWords.IsKnown(key.Split(' ')[^1]))
        {
            var near = _byName.Keys
                .Where(k => k.Count(c => c == ' ') == count - 1 && k[0] == key[0] && EditDistance.AtMost(k, key, 2)).Order(StringComparer.Ordinal)
                .FirstOrDefault();
            return near is null ? null : _byName[near];
        }

        return null;
    }

    private static string? Nearest(string key, List<string> names)
    {
        var limit = key.Length >= ShortestForTwoSlips ? 2 : 1;
        string? best = null;
        var least = limit + 1;
        foreach (var name in names)
        {
            if (Math.Abs(name.Length - key.Length) <= limit && name[0] == key[0] && EditDistance.Between(name, key) is var distance && distance < least)
            {
                (best, least) = (name, distance);
            }
        }

        return best;
    }
}
