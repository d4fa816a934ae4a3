using System.Globalization;
using FanBot.Knowledge.Answers;

namespace FanBot.Knowledge.Answering;

/// <summary>
/// The usual way to ask for something, for people to read and to ask again: "When does season 2 of Lanternfall come out?" Nothing of it was
/// written by a member.
/// </summary>
public static class UsualQuestions
{
    /// <summary>The question; null where there is no usual way to ask for it.</summary>
    /// <param name="asked">What is asked for.</param>
    /// <param name="show">The show's name.</param>
    public static string? Of(AskedFor asked, string show)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var it = asked.Season is { } season ? string.Create(CultureInfo.InvariantCulture, $"season {season} of {show}") : show;
        return (asked.Kind, asked.Aspect, asked.Subject) switch
        {
            ("release", "", _) => $"When does {it} come out?",
            ("release", "trailer", _) => $"When is the trailer for {it} out?",
            ("release", "finale", _) => $"When is the finale of {it}?",
            ("release announced", _, _) => $"When was the release date of {it} announced?",
            ("renewal", _, _) => asked.Season is null ? $"Has {it} been renewed?" : $"Is {it} confirmed?",
            ("production", "start", _) => $"When did filming of {it} start?",
            ("production", "wrap", _) => $"When did {it} finish filming?",
            ("production", "post", _) => $"When does post-production of {it} begin?",
            ("production", "", _) => $"When was {it} filmed?",
            ("episodes", _, _) => $"How many episodes does {it} have?",
            ("season count", "", _) => $"How many seasons does {show} have?",
            ("episode length", _, _) => $"How long are the episodes of {it}?",
            ("schedule", "time", _) => $"What time does {it} come out?",
            ("schedule", "", _) => $"When do new episodes of {it} come out?",
            ("cast", _, null) => $"Who is in the cast of {it}?",
            ("played by", _, { } who) => $"Who plays {who} in {it}?",
            ("role", _, { } who) => $"Who does {who} play in {it}?",
            ("return", _, { } who) => $"Is {who} coming back for {it}?",
            ("who is", _, { } who) => $"Who is {who}?",
            ("plot", _, null) => $"What is {it} about?",
            ("adapted from", _, _) => $"What is {show} based on?",
            ("platform", "", _) => $"Where can I watch {it}?",
            ("maker", "creator", _) => $"Who created {show}?",
            ("maker", "author", _) => $"Who is the author of {show}?",
            ("maker", "writer" or "director" or "producer" or "showrunner" or "composer", _) => $"Who is the {asked.Aspect} of {it}?",
            ("location", "filmed", _) => $"Where was {it} filmed?",
            ("location", "set", _) => $"Where is {it} set?",
            ("number", "viewers", _) => $"How many viewers did {it} have?",
            ("number", "score", _) => $"What is the rating of {it}?",
            _ => null,
        };
    }
}
