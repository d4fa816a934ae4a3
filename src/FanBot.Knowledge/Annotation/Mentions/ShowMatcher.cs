using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Annotation.Mentions;

/// <summary>Finds the show's name in text, under its aliases and slips of the pen.</summary>
internal sealed class ShowMatcher
{
    // Below this length a name one letter away is more likely another word.
    private const int LeastLengthForSlips = 7;

    private readonly HashSet<string> _keys;
    private readonly int _mostWords;
    private readonly string? _oneWord;

    /// <param name="showKey">The show's key.</param>
    /// <param name="show">Its <c>show.yaml</c>.</param>
    /// <param name="written">How the article writes it, where that is known.</param>
    public ShowMatcher(string showKey, ShowFile show, string? written = null)
    {
        List<string> names = [.. show.Aliases, .. new[] { show.Name, written }.OfType<string>()];
        _keys = [showKey, .. names.Select(ShowKey.Of), .. names.Select(ShowSpelling.Of)];
        _keys.RemoveWhere(k => k.Length < 2);
        _mostWords = 8;
        _oneWord = showKey.Length >= LeastLengthForSlips ? showKey : null;
    }

    /// <summary>Spans of the show's name in <paramref name="text"/>, in order.</summary>
    public IEnumerable<TextSpan> Find(string text)
    {
        var words = WordSpans.Of(text);
        for (var i = 0; i < words.Count; i++)
        {
            if (MatchAt(text, words, i) is { } last)
            {
                yield return new TextSpan(words[i].Start, words[last].End);
                i = last;
            }
        }
    }

    private int? MatchAt(string text, IReadOnlyList<TextSpan> words, int first)
    {
        var opening = text[words[first].Start];
        if (!char.IsUpper(opening) && !char.IsDigit(opening))
        {
            return null;
        }

        var (key, withoutAnd) = ("", "");
        for (var last = first; last < words.Count && last < first + _mostWords; last++)
        {
            if (last > first && words[last].Start - words[last - 1].End > 2 && text[words[last - 1].End..words[last].Start] is not (" & " or " + "))
            {
                break;
            }

            var word = Folding.Key(words[last].Cut(text));
            key += word;
            withoutAnd += last > first && ShowSpelling.IsAnd(word) ? "" : word;
            if (IsName(key) || (withoutAnd.Length < key.Length && !ShowSpelling.IsAnd(word) && IsName(withoutAnd)))
            {
                return last;
            }
        }

        return _oneWord is not null && IsSlip(Folding.Key(words[first].Cut(text))) ? first : null;
    }

    private bool IsName(string key) => _keys.Contains(key) || (key.StartsWith("the", StringComparison.Ordinal) && _keys.Contains(key[3..]));

    private bool IsSlip(string word) =>
        word.Length >= LeastLengthForSlips && word[0] == _oneWord![0] && Math.Abs(word.Length - _oneWord.Length) <= 2
        && EditDistance.AtMost(word, _oneWord, 2);
}
