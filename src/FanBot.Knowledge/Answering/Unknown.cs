using FanBot.Knowledge.Answering.Passages;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Composing;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Storage;

namespace FanBot.Knowledge.Answering;

/// <summary>Says that it is not known, and why.</summary>
internal static class Unknown
{
    private const int MostShows = 8;

    public static NotKnown Empty(string question) => new()
    {
        Question = question,
        Text = "There are no articles yet, so nothing is known.",
        Reason = NotKnownReason.Empty,
        Confidence = 0,
    };

    public static NotKnown NotUnderstood(string question, string problem) => new()
    {
        Question = question,
        Text = problem,
        Reason = NotKnownReason.NotUnderstood,
        Confidence = 0,
    };

    /// <summary>The question is in another language.</summary>
    public static NotKnown NotEnglish(string question, string language) => new()
    {
        Question = question,
        Text = $"This seems to be {language}, and only English is read here. Please ask it in English, as in \u201CWhen does season 2 come out?\u201D",
        Reason = NotKnownReason.NotUnderstood,
        Confidence = 0,
    };

    /// <summary>What can be asked, said with questions that the snapshot may well answer.</summary>
    public static NotKnown NoQuestion(string question, Snapshot snapshot)
    {
        var shows = snapshot.Shows();
        var show = shows.OrderByDescending(s => s.Newest).First();
        var season = snapshot.Facts(show.Key, [ClaimKind.Release]).Where(f => f.Best.Standing != Standing.Speculation).Max(f => f.Season);
        var what = (season is { } number ? string.Create(null, $"season {number}") : "it") + (shows.Count == 1 ? "" : $" of {show.Name}");
        var character = snapshot.Facts(show.Key, [ClaimKind.Cast]).FirstOrDefault(f => f is { Person: not null, Character: not null })?.Character;
        var examples = $"\u201CWhen does {what} come out?\u201D" + (character is null ? "." : $" or \u201CWho plays {character}?\u201D");
        return new NotKnown
        {
            Question = question,
            Text = $"That is no question about {Names(shows)}. Ask something like {examples}",
            Reason = NotKnownReason.NoQuestion,
        };
    }

    public static NotKnown NothingToCheck(string message) => new()
    {
        Question = message,
        Text = "This message says nothing that articles could confirm or deny.",
        Reason = NotKnownReason.NoQuestion,
    };

    public static NotKnown OtherShow(string question, string show, IReadOnlyList<ShowSummary> shows) => new()
    {
        Question = question,
        Text = $"No article is about \u201C{show}\u201D. There are articles about {Names(shows)}.",
        Reason = NotKnownReason.OtherShow,
        Confidence = 0,
    };

    public static NotKnown WhichShow(string question, IReadOnlyList<ShowSummary> shows) => new()
    {
        Question = question,
        Text = $"No article states it for a show that the question names. Which show do you mean? There are articles about {Names(shows)}.",
        Reason = NotKnownReason.WhichShow,
        Confidence = 0,
    };

    public static NotKnown Name(string question, string name, ShowView view) => new()
    {
        Question = question,
        Title = view.Show.Name,
        Text = $"No article on {view.Show.Name} names \u201C{name}\u201D.",
        Reason = NotKnownReason.UnknownName,
        Confidence = 0,
    };

    /// <summary>No article states it: with the age of the newest source and the passage that comes nearest.</summary>
    public static NotKnown NoSource(Question question, ShowView view, DateOnly today, IReadOnlyList<RankedPassage> ranked)
    {
        const double Near = 0.3;
        var nearest = ranked.Where(r => r.Coverage >= Near).Take(1).Select(r => PassageRanker.Cite(r.Hit)).ToList();
        return new NotKnown
        {
            Question = question.Text,
            Title = view.Show.Name + (question.Season is { } season ? $", season {season.ToString(System.Globalization.CultureInfo.InvariantCulture)}" : ""),
            Text = $"No article states this about {Wording.Subject(view, question.Season)}.{Age(view, today)}",
            Reason = question.Kind is QuestionKind.PlayedBy or QuestionKind.WhoIs && question.Names.Count == 0 ? NotKnownReason.UnknownName
                : NotKnownReason.NoSource,
            Nearest = nearest,
            Confidence = ranked.Count > 0 ? ranked[0].Probability : 0,
        };
    }

    private static string Age(ShowView view, DateOnly today)
    {
        if (view.Newest is not { HasYear: true } newest)
        {
            return "";
        }

        var months = ((view.AsOf ?? today).DayNumber - newest.Latest.DayNumber) / 30;
        var age = months switch
        {
            <= 0 => "",
            1 => ", a month old",
            < 24 => $", {months.ToString(System.Globalization.CultureInfo.InvariantCulture)} months old",
            _ => $", {(months / 12).ToString(System.Globalization.CultureInfo.InvariantCulture)} years old",
        };
        return $" The newest source is of {newest.ToText()}{age}.";
    }

    private static string Names(IReadOnlyList<ShowSummary> shows)
    {
        var names = shows.Take(MostShows).Select(s => s.Name).ToList();
        return shows.Count > MostShows ? string.Join(", ", names)
            + $" and {(shows.Count - MostShows).ToString(System.Globalization.CultureInfo.InvariantCulture)} more" : Wording.List(names);
    }
}
