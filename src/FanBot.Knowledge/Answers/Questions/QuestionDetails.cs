using System.Collections.Frozen;
using FanBot.Knowledge.Lexicon;

namespace FanBot.Knowledge.Answers.Questions;

/// <summary>What questions ask for more closely, beside their kind; the wordings stand in <c>details.phrases</c>.</summary>
internal static class QuestionDetails
{
    public const string Secret = "secret";
    public const string ManySeasons = "many-seasons";
    public const string Alive = "alive";
    public const string Winning = "winning";
    public const string Partner = "partner";
    public const string Past = "past";
    public const string Future = "future";
    public const string Now = "now";
    public const string Start = "start";
    public const string Numbered = "numbered";
    public const string Total = "total";
    public const string Title = "title";
    public const string OriginalVersion = "original-version";
    public const string NewVersion = "new-version";
    public const string When = "when";
    public const string Axed = "axed";
    public const string LastSeason = "last-season";
    public const string MoreAfter = "more-after";
    public const string Ending = "ending";
    public const string Ordered = "ordered";
    public const string AfterSeason = "after-season";
    public const string Finale = "finale";
    public const string Premiere = "premiere";
    public const string Once = "once";
    public const string Weekly = "weekly";
    public const string ToCome = "to-come";
    public const string Name = "name";
    public const string PersonOf = "person-of";
    public const string DancePartner = "dance-partner";
    public const string Times = "times";
    public const string Fate = "fate";
    public const string Death = "death";
    public const string LastTime = "last-time";
    public const string AnotherYear = "another-year";
    public const string Paused = "paused";
    public const string Resumed = "resumed";
    public const string Was = "was";
    public const string Everything = "everything";
    public const string Filmed = "filmed";
    public const string WhichArticle = "which-article";
    public const string Span = "span";
    public const string Since = "since";
    public const string Announced = "announced";
    public const string OfPart = "of-part";
    public const string OfHost = "of-host";
    public const string OfFilm = "of-film";
    public const string Opinion = "opinion";
    public const string Telling = "telling";
    public const string Asks = "asks";
    public const string Young = "young";
    public const string Guests = "guests";
    public const string MainCast = "main-cast";
    public const string Who = "who";
    public const string Bearer = "bearer";
    public const string WhomDid = "whom-did";
    public const string Replaces = "replaces";
    public const string TakesOver = "takes-over";
    public const string TakenOverFrom = "taken-over-from";
    public const string BeforeSomebody = "before-somebody";
    public const string AfterSomebody = "after-somebody";
    public const string Trade = "trade";
    public const string Voice = "voice";
    public const string Plays = "plays";

    private const string OfSpinOff = "spin-off";
    private const string OfPlace = "place";

    private static readonly PhraseBook Phrases = PhraseBook.Read("Answers.Questions.details.phrases");

    /// <summary>Whether a question says a thing, wherever in it.</summary>
    /// <param name="question">The question.</param>
    /// <param name="detail">What it may say, as the lines of <c>details.phrases</c> name it.</param>
    public static bool Says(Question question, string detail) => Says(question.Words, detail);

    /// <summary>Whether words say a thing as questions do.</summary>
    public static bool Says(string words, string detail) => Find(words, detail) is not null;

    /// <summary>The word by which it asks for a show beside the show ("spin-off"), or null.</summary>
    public static string? SpinOff(Question question) => Find(question.Words, OfSpinOff)?.Span.Cut(question.Words);

    /// <summary>The place that it supposes ("in Corvane"), or null.</summary>
    public static string? Place(Question question) => Find(question.Words, OfPlace)?.Part("where")?.Cut(question.Words);

    /// <summary>All that a question says.</summary>
    public static FrozenSet<string> All(string words) => Phrases.Said(Tokens(words)).ToFrozenSet(StringComparer.Ordinal);

    private static PhraseMatch? Find(string words, string detail) => Phrases.Fits(Tokens(words), detail);

    private static IReadOnlyList<Token> Tokens(string words) => Tokenizer.Read(words);
}
