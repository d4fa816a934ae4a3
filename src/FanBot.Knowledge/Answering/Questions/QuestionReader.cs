using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Answering.Questions.Kinds;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Answering.Questions;

/// <summary>Understands free questions: kind, season, names, relation, dates, and which of its words remain unexplained.</summary>
internal static class QuestionReader
{
    private static readonly PhraseBook Words = PhraseBook.Read("Answering.Questions.asked-words.phrases");

    /// <summary>Reads a question about one show.</summary>
    /// <param name="text">The question, its slips mended: only who knows the articles' words can tell a slip from a word.</param>
    /// <param name="shows">Where it names the show.</param>
    /// <param name="names">The show's people and characters.</param>
    /// <param name="platforms">Where it runs, as far as known.</param>
    /// <param name="today">Fills in dates without a year.</param>
    /// <param name="asOf">Uses only claims up to this day, or null.</param>
    /// <param name="isSupposition">Whether it states what it wants confirmed: "I heard that season 2 has 12 episodes".</param>
    public static Question Read(
        string text,
        IReadOnlyList<TextSpan> shows,
        EntityIndex names,
        IReadOnlyList<string> platforms,
        DateOnly today,
        DateOnly? asOf,
        bool isSupposition = false)
    {
        var plain = Folding.Plain(text).Trim();
        var masked = MaskedQuestion.Read(plain, shows, names, platforms);
        var asked = Words.Matches(masked.Tokens).ToList();
        var relation = Relation(masked.Mask, asked);
        var yesNo = QuestionWording.Says(masked, QuestionWording.YesNo) || isSupposition;
        var (kind, aspect, manner) = AskedKinds.Read(masked, relation is not null && masked.NamesAnyone, yesNo && IsPair(masked.Names));
        var date = Date(masked, today);
        var guesses = QuestionWording.Says(masked, QuestionWording.Guess);
        var then = kind != QuestionKind.Source && date is { HasYear: true } day && IsBackThen(masked, guesses && day.Latest < today)
            ? day.Latest
            : (DateOnly?)null;
        var content = LeftoverWords.Content(masked);
        return new Question
        {
            Text = text,
            Words = plain,
            Kind = kind,
            Aspect = aspect,
            Season = Season(masked),
            AsOf = asOf ?? then,
            Names = [.. masked.Names.SelectMany(e => e).DistinctBy(e => (e.Kind, e.Name))],
            Relation = relation,
            Contest = !masked.NamesAnyone && content.TrueForAll(ContestAspects.Accounts) ? ContestAspects.Read(masked) : null,
            Only = Only(masked),
            IsYesNo = yesNo,
            WantsGuesses = guesses,
            WantsEarliest = QuestionWording.Says(masked, guesses ? QuestionWording.Earliest : QuestionWording.FirstBearer),
            WantsWeekday = QuestionWording.Says(masked, QuestionWording.Weekday),
            WantsCountdown = manner == QuestionAspects.Countdown,
            WantsToWatch = manner == QuestionAspects.Watchable,
            SupposedIs = SupposedIs(masked),
            MeansActor = QuestionWording.Says(masked, QuestionWording.Actor),
            Alternatives = Alternatives(masked.Mask, asked),
            Episode = QuestionWording.EpisodeOf(masked),
            Supposed = then is null ? date : null,
            Content = Content(masked, kind, content),
            Leftover =
            [
                .. (kind == QuestionKind.Other ? content : LeftoverWords.Unknown(masked))
                    .Where(w => !AspectWords.Accounts(aspect, w) && !KindWords.Accounts(kind, w)),
            ],
        };
    }

    private static int? Season(MaskedQuestion question) =>
        question.Mentions.Where(m => m.Kind == MentionKind.Season && m.Seasons.Count > 0).Select(m => (int?)m.Seasons[0]).FirstOrDefault();

    private static EdtfDate? Date(MaskedQuestion question, DateOnly today) =>
        question.Mentions.Where(m => m.Kind == MentionKind.Date).Select(m => Supposed(m.Date, today)).FirstOrDefault(d => d is not null);

    /// <summary>Whether it asks what was known at a date, and not what happens at it.</summary>
    private static bool IsBackThen(MaskedQuestion question, bool guessesOfPast) => guessesOfPast || QuestionWording.Says(question, QuestionWording.BackThen);

    private static SupposedRelation SupposedIs(MaskedQuestion question) =>
        QuestionWording.Says(question, QuestionWording.Before) ? SupposedRelation.Before
        : QuestionWording.Says(question, QuestionWording.After) ? SupposedRelation.After
        : SupposedRelation.Within;

    private static List<string> Alternatives(string mask, IEnumerable<PhraseMatch> asked) =>
    [
        .. asked.Where(m => m.Value == "choice" && InFront(mask, m.Span.Start).Length > 0)
            .SelectMany(m => m.Span.Cut(mask).Split(' ', StringSplitOptions.RemoveEmptyEntries).Prepend(InFront(mask, m.Span.Start)))
            .Distinct(),
    ];

    // The word right in front of a place.
    private static string InFront(string mask, int place)
    {
        var words = mask[..place].TrimEnd(' ');
        return words[(words.LastIndexOfAny([.. words.Where(c => c is not ('\'' or '-') && !char.IsLetter(c))]) + 1)..];
    }

    private static List<string> Content(MaskedQuestion question, QuestionKind kind, List<string> content) =>
    [
        .. content.Where(w => kind != QuestionKind.Source || !QuestionLists.Of(SourceList).Contains(w)),
        .. kind is QuestionKind.Other or QuestionKind.Source or QuestionKind.SeasonCount ? MentionedWords(question) : [],
    ];

    private static IEnumerable<string> MentionedWords(MaskedQuestion question) =>
        question.Mentions.Where(m => m.Kind is MentionKind.Date or MentionKind.Platform).Select(m => m.Text.ToLowerInvariant());

    // "in October" is any October; only "next month" needs today.
    private static EdtfDate? Supposed(DateExpression date, DateOnly today) =>
        DateResolver.Resolve(date, DateContext.None, DateDirection.Unknown) ?? DateResolver.Resolve(date, new DateContext(today, []), DateDirection.Future);

    private static CastStatus Only(MaskedQuestion question) =>
        QuestionWording.Says(question, QuestionWording.Leaving) ? CastStatus.Leaving
        : QuestionWording.Says(question, QuestionWording.New) ? CastStatus.New
        : QuestionWording.Says(question, QuestionWording.Returning) ? CastStatus.Returning
        : CastStatus.Unknown;

    private const string SourceList = "kind source";

    private static bool IsPair(IReadOnlyList<IReadOnlyList<Entity>> names) =>
        names.Any(n => n.Any(e => e.Kind == EntityKind.Person)) && names.Any(n => n.All(e => e.Kind == EntityKind.Character));

    private static string? Relation(string mask, IEnumerable<PhraseMatch> asked) => asked
        .Select(m => m.Value == "of" ? Claims.Relation.Usual(InFront(mask, m.Span.Start))
            : m.Part("r")?.Cut(mask) is not { } word ? null
            : Claims.Relation.Usual(word) ?? (m.Value == "has" ? Claims.Relation.Usual(word.TrimEnd('s')) : null))
        .FirstOrDefault(r => r is not null);
}
