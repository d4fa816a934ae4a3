using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>The facts on people and characters that questions choose from.</summary>
internal static class PeopleFacts
{
    /// <summary>Who plays the characters that the question names, those of the season it means.</summary>
    public static List<Fact> OfCharacters(Question question, ShowView view) =>
        Preferred([.. Bearing(question, view)], question.Season);

    /// <summary>How many people have the parts that the question names, in all seasons.</summary>
    public static int Bearers(Question question, ShowView view) =>
        Bearing(question, view).DistinctBy(f => f.Person).Count();

    /// <summary>The parts of the people that the question names.</summary>
    public static List<Fact> OfPeople(Question question, ShowView view) =>
        Preferred([.. view.Facts(ClaimKind.Cast).Where(f => question.Names.Any(n => n.Kind == EntityKind.Person && n.Name == f.Person))], question.Season);

    /// <summary>What the articles say a character is, each relation once.</summary>
    public static List<Fact> Described(ShowView view, string character) =>
        [.. view.Facts(ClaimKind.Character).Where(f => f.Character == character).DistinctBy(f => Relation.Read(f.Best.Text)?.Kind ?? f.Best.Text)];

    /// <summary>The asked season's, else the latest season's; those who stay before those who left, the better supported first.</summary>
    public static List<Fact> Preferred(IReadOnlyList<Fact> facts, int? season) =>
    [
        .. facts
            .GroupBy(f => f.Season)
            .OrderByDescending(g => season is not null && g.Key == season)
            .ThenBy(g => g.All(f => f.IsRumour()))
            .ThenByDescending(g => g.Any(f => f.Character is not null))
            .ThenByDescending(g => g.Key ?? 0)
            .Take(1)
            .SelectMany(g => g)
            .OrderBy(f => f.Status == CastStatus.Leaving)
            .ThenBy(f => f.Best.Standing == Standing.Denied)
            .ThenBy(f => f.Best.Standing.Rank())
            .ThenByDescending(f => f.Best.Support),
    ];

    private static IEnumerable<Fact> Bearing(Question question, ShowView view) => view
        .Facts(ClaimKind.Cast)
        .Where(f => f.Person is not null && question.Names.Any(n => n.Kind == EntityKind.Character && n.Name == f.Character));

    /// <summary>Whether a fact is about the person or character named.</summary>
    public static bool Is(Entity name, Fact fact) => name.Kind == EntityKind.Person ? name.Name == fact.Person : name.Name == fact.Character;
}
