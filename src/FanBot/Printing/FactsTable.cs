using System.Globalization;
using FanBot.Knowledge.Claims;

namespace FanBot.Printing;

/// <summary>Lays out the facts of a show.</summary>
internal static class FactsTable
{
    private static readonly string[] Columns = ["Season", "Fact", "Value", "Standing", "As of", "Sources", "Also said"];

    /// <summary>One row a fact: those of the show first, then season by season.</summary>
    public static TableModel Of(string show, IReadOnlyList<Fact> facts) =>
        new(PlainText.OneLine(show), Columns, [.. facts.OrderBy(f => f.Season ?? 0).Select(Row)]);

    private static IReadOnlyList<string> Row(Fact fact) =>
    [
        fact.Season?.ToString(CultureInfo.InvariantCulture) ?? "",
        Subject(fact),
        Value(fact),
        ValueText.Of(fact.Best.Standing) + (fact.Conflicting ? ", disputed" : ""),
        fact.Best.AsOf?.ToText() ?? "undated",
        string.Join('\n', fact.Best.Claims.Select(c => PlainText.OneLine(c.Source.Publisher ?? Path.GetFileName(c.Source.Path))).Distinct()),
        string.Join('\n', fact.Rivals.Select(ValueText.Value)),
    ];

    private static string Value(Fact fact) =>
        PlainText.OneLine(fact.Best.Text) + (fact.Best.Doubt is { } doubt ? $" ({PlainText.OneLine(doubt)})" : "");

    /// <summary>"production: wrap": what a fact is about.</summary>
    public static string Subject(Fact fact)
    {
        var kind = fact.Kind switch
        {
            ClaimKind.EpisodeCount => "episodes",
            ClaimKind.EpisodeLength => "episode length",
            ClaimKind.AdaptedFrom => "adapted from",
            _ => fact.Kind.ToString().ToLowerInvariant(),
        };
        var about = fact.Kind is ClaimKind.Cast or ClaimKind.Character ? fact.Character : fact.Aspect.ToString();
        return string.IsNullOrEmpty(about) ? kind : $"{kind}: {PlainText.OneLine(about)}";
    }
}
