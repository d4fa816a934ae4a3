using System.Globalization;
using FanBot.Knowledge.Answers;

namespace FanBot.Knowledge.Answering;

/// <summary>
/// The usual way to ask for something, for people to read and to ask again: "When does season 2 of Lanternfall come out?" Nothing of it was
/// written by a member.
/// </summary>
public static class UsualQuestions
{
    private const string It = "{it}";
    private const string Show = "{show}";
    private const string Who = "{who}";

    private static readonly Dictionary<(string Kind, string Aspect), string> Wordings = new()
    {
        [("release", "")] = "When does {it} come out?",
        [("release", "trailer")] = "When is the trailer for {it} out?",
        [("release", "finale")] = "When is the finale of {it}?",
        [("release announced", "")] = "When was the release date of {it} announced?",
        [("renewal", "")] = "Has {it} been renewed?",
        [("production", "start")] = "When did filming of {it} start?",
        [("production", "wrap")] = "When did {it} finish filming?",
        [("production", "post")] = "When does post-production of {it} begin?",
        [("production", "")] = "When was {it} filmed?",
        [("episodes", "")] = "How many episodes does {it} have?",
        [("season count", "")] = "How many seasons does {show} have?",
        [("episode length", "")] = "How long are the episodes of {it}?",
        [("schedule", "time")] = "What time does {it} come out?",
        [("schedule", "")] = "When do new episodes of {it} come out?",
        [("cast", "")] = "Who is in the cast of {it}?",
        [("played by", "")] = "Who plays {who} in {it}?",
        [("role", "")] = "Who does {who} play in {it}?",
        [("return", "")] = "Is {who} coming back for {it}?",
        [("who is", "")] = "Who is {who}?",
        [("plot", "")] = "What is {it} about?",
        [("adapted from", "")] = "What is {show} based on?",
        [("platform", "")] = "Where can I watch {it}?",
        [("maker", "creator")] = "Who created {show}?",
        [("maker", "author")] = "Who is the author of {show}?",
        [("maker", "writer")] = "Who is the writer of {it}?",
        [("maker", "director")] = "Who is the director of {it}?",
        [("maker", "producer")] = "Who is the producer of {it}?",
        [("maker", "showrunner")] = "Who is the showrunner of {it}?",
        [("maker", "composer")] = "Who is the composer of {it}?",
        [("location", "filmed")] = "Where was {it} filmed?",
        [("location", "set")] = "Where is {it} set?",
        [("number", "viewers")] = "How many viewers did {it} have?",
        [("number", "score")] = "What is the rating of {it}?",
    };

    /// <summary>The question; null where there is no usual way to ask for it.</summary>
    /// <param name="asked">What is asked for.</param>
    /// <param name="show">The show's name.</param>
    public static string? Of(AskedFor asked, string show)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(show);
        if (Wordings.GetValueOrDefault((asked.Kind, asked.Aspect)) is not { } wording
            || wording.Contains(Who, StringComparison.Ordinal) != (asked.Subject is not null))
        {
            return null;
        }

        // Names come last, since they may hold anything.
        var it = asked.Season is { } season ? string.Create(CultureInfo.InvariantCulture, $"season {season} of {Show}") : Show;
        var parts = wording.Replace(It, it, StringComparison.Ordinal).Split(Who);
        return string.Join(asked.Subject, parts.Select(p => p.Replace(Show, show, StringComparison.Ordinal)));
    }
}
