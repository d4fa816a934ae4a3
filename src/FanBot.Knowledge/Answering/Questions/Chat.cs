using System.Buffers;
using System.Collections.Frozen;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Questions;

/// <summary>The phrases of <c>chat.txt</c>, which ask nothing about a show.</summary>
internal static class Chat
{
    private const string List = "Answering.Questions.chat.txt";
    private const char Beside = '+';
    private const char FallsAnywhere = '<';
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
        var edges = new Edges(text, spans, isName);
        var (first, end) = (0, spans.Count);
        while (edges.LongestAtStart(first, end) is > 0 and var count)
        {
            first += count;
        }

        while (edges.LongestAtEnd(first, end) is > 0 and var count)
        {
            end -= count;
        }

        if (first == end || (first == 0 && end == spans.Count))
        {
            return text;
        }

        // A question mark behind the last word that stays is kept; one behind chat that fell off is not.
        var rest = text[spans[first].Start..(end < spans.Count ? spans[end - 1].End : text.Length)];
        return IsAll(rest) ? text : rest;
    }

    /// <summary>What may fall off at the start and the end of a text.</summary>
    /// <param name="Text">With its punctuation.</param>
    /// <param name="Spans">Its words.</param>
    /// <param name="IsName">Whether a word stands in a name.</param>
    private sealed record Edges(string Text, IReadOnlyList<TextSpan> Spans, Func<string, bool> IsName)
    {
        private static readonly SearchValues<char> Dividers = SearchValues.Create(",.:;!?-\u2013\u2014");

        /// <summary>How many words the longest phrase takes that may fall where the rest starts; 0 where none may.</summary>
        public int LongestAtStart(int first, int end) =>
            Lengths(first, end).LastOrDefault(count => MayFallAtStart(first, first + count));

        /// <summary>How many words the longest phrase takes that may fall where the rest ends; 0 where none may.</summary>
        public int LongestAtEnd(int first, int end) =>
            Lengths(first, end).LastOrDefault(count => MayFallAtEnd(end - count, end));

        // A word at least stays.
        private static IEnumerable<int> Lengths(int first, int end) => Enumerable.Range(1, Math.Min(LongestPhrase, Math.Max(0, end - first - 1)));

        private bool MayFallAtStart(int from, int to) =>
            Mark(from, to) is { } mark
            && Falls(mark, besideChat: from > 0)
            && (mark == FallsAnywhere || IsSetOff(to))
            && !HasName(from, to);

        private bool MayFallAtEnd(int from, int to) =>
            Mark(from, to) is { } mark
            && Falls(mark, besideChat: to < Spans.Count)
            && ((mark == FallsAnywhere && QuestionWords.IsFunction(Words(from, to))) || IsSetOff(from))
            && !HasName(from, to);

        private static bool Falls(char mark, bool besideChat) => mark is FallsAnywhere or FallsSetOff || (mark == Beside && besideChat);

        private char? Mark(int from, int to) => Marks.TryGetValue(Words(from, to), out var mark) ? mark : null;

        private string Words(int from, int to) => Folding.Words(Text[Spans[from].Start..Spans[to - 1].End]);

        private bool HasName(int from, int to) => Enumerable.Range(from, to - from).Any(i => IsName(Folding.Words(Spans[i].Cut(Text))));

        private bool IsSetOff(int at) => Text.AsSpan(Spans[at - 1].End..Spans[at].Start).ContainsAny(Dividers);
    }

    /// <summary>The words of a text, folded.</summary>
    public static string[] Words(string text) => Folding.Words(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>How many words the longest phrase of chat takes that begins there; 0 where none does.</summary>
    private static int PhraseAt(string[] words, int at) => Enumerable
        .Range(1, Math.Min(LongestPhrase, words.Length - at))
        .LastOrDefault(count => IsPhrase(string.Join(' ', words[at..(at + count)])));

    private static IEnumerable<(string Phrase, char Mark)> Lines() =>
        EmbeddedList.Read(List).Select(line => line[0] is Beside or FallsAnywhere or FallsSetOff ? (line[1..].Trim(), line[0]) : (line, ' '));
}
