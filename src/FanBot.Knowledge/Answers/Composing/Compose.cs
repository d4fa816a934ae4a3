using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Answers.Composing;

/// <summary>
/// Turns a fact's value and a sentence into an answer of the right kind: a rumour becomes <see cref="OnlySpeculation"/>, never <see cref="Answered"/>.
/// </summary>
internal static class Compose
{
    /// <summary>An answer that states the best value of a fact.</summary>
    /// <param name="question">The question.</param>
    /// <param name="title">Heading.</param>
    /// <param name="text">The answer's words.</param>
    /// <param name="fact">The fact that answers it.</param>
    /// <param name="also">Facts that the words draw on too; their sources follow.</param>
    public static Answer Of(Question question, string title, string text, Fact fact, params IEnumerable<Fact> also)
    {
        var best = fact.Best;
        if (fact.Conflicting && fact.Rivals.Count > 0)
        {
            return Conflict(question, title, fact);
        }

        text = best.IsRumour() ? Wording.Rumoured(text) : text;
        var citations = new CitationList(Wording.Cite(best.Claims[0]), [.. Wording.Cite(best), .. also.SelectMany(f => Wording.Cite(f.Best, 2))]);
        Answer answer = best.Standing == Standing.Speculation
            ? new OnlySpeculation(citations) { Question = question.Text, Title = title, Text = text, AsOf = best.AsOf, Rivals = fact.Rivals }
            : new Answered(best.Standing, citations) { Question = question.Text, Title = title, Text = text, AsOf = best.AsOf, Rivals = fact.Rivals };
        return About(answer, fact);
    }

    private static Answer About(Answer answer, Fact fact) => answer with
    {
        Kind = fact.Kind,
        Season = fact.Season,
        HasOtherClaims = fact.Best.Claims.Count + fact.Rivals.Count > 1,
    };

    /// <summary>A list, each item with its own source; its standing is that of its surest item.</summary>
    /// <param name="question">The question.</param>
    /// <param name="title">Heading.</param>
    /// <param name="text">The answer's words.</param>
    /// <param name="items">The facts with the words of each as an item; at least one.</param>
    public static Answer OfMany(Question question, string title, string text, IReadOnlyList<(Fact Fact, string Text)> items)
    {
        List<Fact> facts = [.. items.Select(i => i.Fact)];
        var surest = facts.Select(f => f.Best).OrderBy(b => b.Standing.Rank()).ThenByDescending(b => b.AsOf?.Latest.DayNumber ?? 0).First();
        var citations = new CitationList(Wording.Cite(facts[0].Best.Claims[0]), facts.Select(f => Wording.Cite(f.Best.Claims[0])));
        var standing = surest.Standing == Standing.Speculation ? Standing.Reported : surest.Standing;
        Answer answer = facts.All(f => f.Best.Standing == Standing.Speculation)
            ? new OnlySpeculation(citations) { Question = question.Text, Title = title, Text = text, AsOf = surest.AsOf }
            : new Answered(standing, citations) { Question = question.Text, Title = title, Text = text, AsOf = surest.AsOf };
        return answer with
        {
            Kind = facts[0].Kind,
            Season = facts[0].Season,
            HasOtherClaims = facts.Exists(f => f.Best.Claims.Count + f.Rivals.Count > 1),
            ItemsInAll = items.Count,
            Items = [.. items.Select(i => new AnswerItem(i.Text, i.Fact.Best.Standing, Wording.Cite(i.Fact.Best.Claims[0])))],
        };
    }

    private static Answer Conflict(Question question, string title, Fact fact)
    {
        FactValue[] sides = [fact.Best, .. fact.Rivals.Where(r => FactValues.AreLevel(fact.Best, r))];
        var text = "The sources disagree: " + string.Join("; or ", sides.Select(s => $"{s.Text} ({Wording.Name(s.Claims[0].Source)}, {Wording.Standing(s)})"))
            + ".";
        return About(new Conflicting(fact.Best.Standing, new CitationList(Wording.Cite(fact.Best.Claims[0]), sides.SelectMany(s => Wording.Cite(s, 2))))
        {
            Question = question.Text,
            Title = title,
            Text = text,
            AsOf = fact.Best.AsOf,
            Rivals = fact.Rivals,
        }, fact);
    }
}
