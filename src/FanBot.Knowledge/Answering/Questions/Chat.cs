using System.Collections.Frozen;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Questions;

/// <summary>The phrases of <c>chat.txt</c>, which ask nothing about a show.</summary>
internal static class Chat
{
    private const string List = "Answering.Questions.chat.txt";
    private const char Beside = '+';
    private const char Falls = '<';
    private const char FallsSetOff = ':';
    private const int LongestPhrase = 6;

    private static readonly FrozenDictionary<string, char> Marks = Lines().ToFrozenDictionary(l => l.Phrase, l => l.Mark, StringComparer.Ordinal);

    /// <summary>Whether words, folded, are one of the phrases.</summary>
    public static bool IsPhrase(string words) => Marks.TryGetValue(words, out var mark) && mark != Beside;

    /// <summary>Whether a text holds nothing but chat, or no word at all.</summary>
    public static bool IsAll(string text)
    {
        var words = Words(text);
        var (at, chats) = (0, false);
        while (at < words.Length)
        {
            var length = PhraseAt(words, at);
            chats |= length > 0;
            if (length == 0 && !Marks.ContainsKey(words[at]))
            {
                return false;
            }

            at += Math.Max(length, 1);
        }

        return chats || words.Length == 0;
    }

    /// <summary>The text without the phrases before and behind what it asks; as it is where only chat would be left.</summary>
    /// <param name="text">With its punctuation.</param>
    /// <param name="isName">Whether a word stands in the name of a show, a person or a character: such a phrase stays.</param>
    public static string Strip(string text, Func<string, bool> isName)
    {
        var spans = WordSpans.Of(text);
        var (first, end) = (0, spans.Count);
        while (LongestAt(first, end, atStart: true) is > 0 and var count)
        {
            first += count;
        }

        while (LongestAt(first, end, atStart: false) is > 0 and var count)
        {
            end -= count;
        }

        // A question mark behind the last word that stays is kept; one behind chat that fell off is not.
        var rest = first == end || (first == 0 && end == spans.Count) ? text : text[spans[first].Start..(end < spans.Count ? spans[end - 1].End : text.Length)];
        return rest == text || IsAll(rest) ? text : rest;

        int LongestAt(int from, int to, bool atStart) => Enumerable
            .Range(1, Math.Min(LongestPhrase, Math.Max(0, to - from - 1)))
            .LastOrDefault(count => atStart ? MayFall(from, from + count, atStart, from > 0) : MayFall(to - count, to, atStart, to < spans.Count));

        bool MayFall(int from, int to, bool atStart, bool besideChat)
        {
            var words = Folding.Words(text[spans[from].Start..spans[to - 1].End]);
            return Marks.TryGetValue(words, out var mark)
                && (mark is Falls or FallsSetOff || (mark == Beside && besideChat))
                && ((mark == Falls && (atStart || QuestionWords.IsFunction(words))) || IsSetOff(atStart ? to : from))
                && !Enumerable.Range(from, to - from).Any(i => isName(Folding.Words(spans[i].Cut(text))));
        }

        bool IsSetOff(int at) => text[spans[at - 1].End..spans[at].Start].Any(c => c is ',' or '.' or ':' or ';' or '!' or '?' or '-' or '\u2013' or '\u2014');
    }

    /// <summary>The words of a text, folded.</summary>
    public static string[] Words(string text) => Folding.Words(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>How many words the longest phrase of chat takes that begins there; 0 where none does.</summary>
    private static int PhraseAt(string[] words, int at) => Enumerable
        .Range(1, Math.Min(LongestPhrase, words.Length - at))
        .LastOrDefault(count => IsPhrase(string.Join(' ', words[at..(at + count)])));

    private static IEnumerable<(string Phrase, char Mark)> Lines() =>
        EmbeddedList.Read(List).Select(line => line[0] is Beside or Falls or FallsSetOff ? (line[1..].Trim(), line[0]) : (line, ' '));
}
