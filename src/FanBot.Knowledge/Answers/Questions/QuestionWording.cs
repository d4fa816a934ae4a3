using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answers.Questions;

/// <summary>What a question of whatever kind says beside what it asks for; the wordings stand in <c>questions.phrases</c>.</summary>
internal static class QuestionWording
{
    public const string YesNo = "yes-no";
    public const string Leaving = "leaving";
    public const string New = "new";
    public const string Returning = "returning";
    public const string Guess = "guess";
    public const string Earliest = "earliest";
    public const string FirstBearer = "first-bearer";
    public const string Actor = "actor";
    public const string Weekday = "weekday";
    public const string Before = "before";
    public const string After = "after";
    public const string BackThen = "back-then";

    private const string Open = "open";
    private const string Out = "out";
    private const string Planned = "planned";
    private const string Episode = "episode";
    private const string Number = "n";

    private static readonly PhraseBook Phrases = PhraseBook.Read("Answers.Questions.questions.phrases");

    /// <summary>Whether a question says a thing, wherever in it.</summary>
    /// <param name="question">The question.</param>
    /// <param name="trait">What it may say, as the lines of <c>questions.phrases</c> name it.</param>
    public static bool Says(MaskedQuestion question, string trait) => Phrases.Fits(question.Tokens, trait) is not null;

    /// <summary>Whether words ask who, what, when, where, why or how.</summary>
    public static bool IsOpen(string words) => Phrases.Fits(Tokens(words), Open) is not null;

    /// <summary>Whether it asks if something has come: "is season 2 out yet".</summary>
    public static bool IsWhetherOut(Question question) =>
        question.WantsToWatch || (Tokens(question.Words) is var tokens && Phrases.Fits(tokens, Out) is not null && Phrases.Fits(tokens, Planned) is null);

    /// <summary>The number of the episode that it asks about, or null.</summary>
    public static int? EpisodeOf(MaskedQuestion question) =>
        Phrases.Fits(question.Tokens, Episode)?.Part(Number) is { } number ? NumberWords.Read(number.Cut(question.Mask)) : null;

    private static IReadOnlyList<Token> Tokens(string words) => Tokenizer.Read(words, Masks.Label);
}
