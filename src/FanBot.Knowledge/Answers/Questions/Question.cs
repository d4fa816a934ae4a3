using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Answers.Questions;

/// <summary>A question or command, understood.</summary>
internal sealed record Question
{
    /// <summary>As it was asked.</summary>
    public required string Text { get; init; }

    /// <summary>The words that are searched for; the question without a command's name and options.</summary>
    public required string Words { get; init; }

    public QuestionKind Kind { get; init; }

    /// <summary>The season it asks about, or null.</summary>
    public int? Season { get; init; }

    /// <summary>Uses only claims up to and including this day; null for all.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>People and characters it names, in order.</summary>
    public IReadOnlyList<Entity> Names { get; init; } = [];

    /// <summary>For "Ada's mum": the usual word of the relation, or null.</summary>
    public string? Relation { get; init; }

    /// <summary>For a cast list, only the new or the returning; else unknown.</summary>
    public CastStatus Only { get; init; }

    /// <summary>What of the kind is asked: a phase of production, a maker's role, what a number counts; else empty.</summary>
    public Aspect Aspect { get; init; }

    /// <summary>What of a contest it asks for, whatever its kind otherwise: who won, who went out, who takes part; or null.</summary>
    public Aspect? Contest { get; init; }

    /// <summary>Whether it wants a yes or no.</summary>
    public bool IsYesNo { get; init; }

    /// <summary>Whether it asks for guesses and rumours.</summary>
    public bool WantsGuesses { get; init; }

    /// <summary>Whether it asks for the first of them: the earliest guess, the first premiere, the first actor.</summary>
    public bool WantsEarliest { get; init; }

    /// <summary>Whether it asks on which day of the week.</summary>
    public bool WantsWeekday { get; init; }

    /// <summary>Whether it asks how many days there are until then.</summary>
    public bool WantsCountdown { get; init; }

    /// <summary>Whether it asks if it can be seen by now.</summary>
    public bool WantsToWatch { get; init; }

    /// <summary>Whether <see cref="Supposed"/> is the time itself or a limit.</summary>
    public SupposedRelation SupposedIs { get; init; }

    /// <summary>Whether a character that it names stands for the actor ("the actor of Ada").</summary>
    public bool MeansActor { get; init; }

    /// <summary>Words between which it offers a choice ("a pupil or a teacher"): an answer need not hold them all.</summary>
    public IReadOnlyList<string> Alternatives { get; init; } = [];

    /// <summary>Number of the episode it asks about, or null.</summary>
    public int? Episode { get; init; }

    /// <summary>A date that it supposes ("is it coming in July?"), or null.</summary>
    public EdtfDate? Supposed { get; init; }

    /// <summary>Words that a passage must account for: all but those that only hold the question together, names, show and season.</summary>
    public IReadOnlyList<string> Content { get; init; } = [];

    /// <summary>Content words that neither the kind of question, the show, the season nor a name accounts for.</summary>
    public IReadOnlyList<string> Leftover { get; init; } = [];

    /// <summary>For <c>/sources</c>: part of an article's title or path; for <c>/timeline</c>, the topic; else null.</summary>
    public string? Argument { get; init; }

    /// <summary>Whether it was written as a slash command.</summary>
    public bool IsCommand { get; init; }
}
