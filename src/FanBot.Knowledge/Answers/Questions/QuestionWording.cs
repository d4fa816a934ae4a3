using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Lexicon;

namespace FanBot.Knowledge.Answers.Questions;

/// <summary>What a question asks, where wording alone tells it; the wordings stand in <c>questions.phrases</c>.</summary>
internal static class QuestionWording
{
    private const string Countdown = "countdown";
    private const string Out = "out";
    private const string Planned = "planned";
    private const string Watchable = "watchable";
    private const string Last = "last";

    private static readonly PhraseBook Phrases = PhraseBook.Read("Answers.Questions.questions.phrases");

    /// <summary>Whether it asks if a season can be seen by now.</summary>
    /// <param name="words">The question, with its mentions masked or not.</param>
    public static bool IsWatchable(string words) => Says(words, Watchable);

    /// <summary>Whether it asks if a season is the last.</summary>
    /// <param name="words">The question, with its mentions masked or not.</param>
    public static bool IsLast(string words) => Says(words, Last);

    /// <summary>Whether it counts the days until then: "how many days until season 2".</summary>
    /// <param name="words">The question, with its mentions masked or not.</param>
    public static bool IsCountdown(string words) => Says(words, Countdown);

    /// <summary>Whether it asks if something has come: "is season 2 out yet".</summary>
    /// <param name="words">The question, with its mentions masked or not.</param>
    public static bool IsWhetherOut(string words) => IsWatchable(words) || (Says(words, Out) && !Says(words, Planned));

    private static bool Says(string words, string value) => Phrases.Says(Tokenizer.Read(words, Masks.Label), value);
}
