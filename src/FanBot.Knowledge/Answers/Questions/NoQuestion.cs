using System.Collections.Frozen;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answers.Questions;

/// <summary>
/// Tells what is no question about a show: a greeting, thanks, a word typed by habit, letters at random. Whoever writes
/// one is told what can be asked, and never shown a passage that happens to hold the same word.
/// </summary>
internal static class NoQuestion
{
    private const string Resource = "FanBot.Knowledge.Answers.Questions.chat.txt";
    private const char Beside = '+';
    private const int LongestPhrase = 6;

    private static readonly FrozenSet<string> Phrases = Lines().Where(l => l[0] != Beside).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Others = Lines().Where(l => l[0] == Beside).Select(l => l[1..].Trim()).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a text holds nothing but chat (<c>chat.txt</c>), or no word at all.</summary>
    public static bool IsChat(string text)
    {
        var words = Words(text);
        var (at, chats) = (0, false);
        while (at < words.Length)
        {
            var length = PhraseAt(words, at);
            chats |= length > 0;
            if (length == 0 && !Others.Contains(words[at]))
            {
                return false;
            }

            at += Math.Max(length, 1);
        }

        return chats || words.Length == 0;
    }

    /// <summary>How many words the longest phrase of chat takes that begins there; 0 where none does.</summary>
    private static int PhraseAt(string[] words, int at) => Enumerable
        .Range(1, Math.Min(LongestPhrase, words.Length - at))
        .LastOrDefault(count => Phrases.Contains(string.Join(' ', words[at..(at + count)])));

    /// <summary>
    /// Whether a text that was read asks for nothing: no kind of fact, nobody, no season or day, and beside chat only
    /// words that tell nothing, or words that neither questions nor articles hold. Behind "who" or before a question mark they are a question.
    /// </summary>
    /// <param name="question">What was read.</param>
    /// <param name="isWritten">Whether the articles hold a word.</param>
    public static bool AsksNothing(Question question, Func<string, bool> isWritten) =>
        question is { Kind: QuestionKind.Other, IsYesNo: false, Names.Count: 0, Season: null, Episode: null, Contest: null, Supposed: null, AsOf: null }
        && (Said(question.Words).All(w => StopWords.IsStop(TermAnalyzer.Term(w))) || IsGibberish(question.Words, isWritten));

    /// <summary>Whether no word beside chat is one of questions, also with a slip in it, or stands in any article.</summary>
    public static bool IsGibberish(string text, Func<string, bool> isWritten) =>
        !text.Contains('?', StringComparison.Ordinal) && !QuestionReader.IsOpen(text) && Said(text).All(w => !QuestionWords.IsNearlyKnown(w) && !isWritten(w));

    /// <summary>The words that are not chat; "quit" is, where it stands alone. Of "Ada's" only "Ada" may stand in an article.</summary>
    private static IEnumerable<string> Said(string text) => Words(text.Replace("'s ", " ", StringComparison.Ordinal))
        .Where(w => !Phrases.Contains(w) || (QuestionWords.IsKnown(w) && !QuestionWords.IsFunction(w)));

    private static string[] Words(string text) => Folding.Words(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Lines()
    {
        using var stream = typeof(NoQuestion).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The list {Resource} is not in the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
