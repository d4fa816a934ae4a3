using FanBot.Knowledge.Answering.Deciding;

namespace FanBot.Reading.Training.Decide;

/// <summary>The cases with a source of answers taken away, by which it is seen what each source earns.</summary>
internal static class Ablations
{
    private static readonly int Agrees = SentenceFeatures.Names.ToList().IndexOf("fact-agrees");

    private static readonly int OnlyRanked = SentenceFeatures.Names.ToList().IndexOf("only-ranked");

    private static readonly IReadOnlyList<int> Ranked =
        [.. Enumerable.Range(0, SentenceFeatures.Names.Count).Where(i => SentenceFeatures.Names[i].Contains("ranked", StringComparison.Ordinal))];

    private static readonly IReadOnlyList<int> Agreement = [Agrees, Agrees + 1];

    /// <summary>What is left, by the name of what is taken away.</summary>
    public static IEnumerable<(string Name, IReadOnlyList<Case> Cases)> Of(IReadOnlyList<Case> cases)
    {
        yield return ("with all", cases);
        yield return ("without facts", [.. cases.Select(WithoutFact)]);
        yield return ("without ranking", [.. cases.Select(WithoutRanking)]);
        yield return ("without both", [.. cases.Select(WithoutFact).Select(WithoutRanking)]);
        for (var kind = FactFeatures.KindsFrom; kind < FactFeatures.Names.Count; kind++)
        {
            var index = kind;
            var with = cases.Where(c => IsOn(c, index)).ToList();
            if (with.Count > 0)
            {
                yield return (Name("facts on " + FactFeatures.Names[index], with), [.. cases.Select(c => IsOn(c, index) ? WithoutFact(c) : c)]);
            }
        }
    }

    /// <summary>The cases without what one rule alone found, by the rule's name.</summary>
    public static IEnumerable<(string Name, IReadOnlyList<Case> Cases)> OfRules(IReadOnlyList<Case> cases)
    {
        foreach (var rule in cases.SelectMany(c => c.Rules).Distinct().Order(StringComparer.Ordinal))
        {
            var with = cases.Where(c => c.Rules is [var only] && only == rule).ToList();
            if (with.Count > 0)
            {
                yield return (
                    Name("rule " + rule, with),
                    [.. cases.Select(c => c.Rules is [var one] && one == rule ? WithoutFact(c) : c)]);
            }
        }
    }

    private static string Name(string what, List<Case> with) =>
        $"without {what} ({with.Count(c => c.Fact!.IsRight)} of {with.Count(c => c.IsAnswerable)} right, "
        + $"{with.Count(c => !c.IsAnswerable)} of none)";

    private static bool IsOn(Case asked, int kind) => asked.Fact is { } fact && fact.Features[kind] > 0;

    private static Case WithoutFact(Case asked) =>
        asked with { Fact = null, Sentences = [.. asked.Sentences.Select(s => Without(s, Agreement) with { Chance = s.Chance with { Agrees = false } })] };

    private static Case WithoutRanking(Case asked) =>
        asked with { Sentences = [.. asked.Sentences.Where(s => s.Features[OnlyRanked] == 0).Select(s => Without(s, Ranked))] };

    private static Example Without(Example example, IReadOnlyList<int> gone) =>
        example with { Features = [.. example.Features.Select((feature, i) => gone.Contains(i) ? 0 : feature)] };
}
