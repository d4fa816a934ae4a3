using System.Text.Json.Serialization;
using FanBot.Knowledge.Claims;

namespace FanBot.Json;

/// <summary>
/// Facts of one season, or of a show as a whole, each under its name. What no article states is absent. Where the
/// contract has room for one fact and there are more, the others stand under <see cref="More"/>: nothing is left out.
/// </summary>
internal abstract record FactGroupJson
{
    protected FactGroupJson(IEnumerable<Fact> facts)
    {
        var rest = facts.ToList();
        Release = One(rest, ClaimKind.Release, "", f => new FactJson(f));
        Renewal = One(rest, ClaimKind.Renewal, "", f => new RenewalJson(f));
        Production = All(rest, ClaimKind.Production, f => new ProductionJson(f));
        Episodes = One(rest, ClaimKind.EpisodeCount, "", f => new FactJson(f));
        EpisodeLength = One(rest, ClaimKind.EpisodeLength, null, f => new FactJson(f));
        Cast = All(rest, ClaimKind.Cast, f => new CastJson(f));
        Platform = One(rest, ClaimKind.Platform, null, f => new FactJson(f));
        AdaptedFrom = One(rest, ClaimKind.AdaptedFrom, "work", f => new FactJson(f)) ?? One(rest, ClaimKind.AdaptedFrom, null, f => new FactJson(f));
        Makers = All(rest, ClaimKind.Maker, f => new NamedFactJson(f));
        Characters = All(rest, ClaimKind.Character, f => new NamedFactJson(f));
        Numbers = All(rest, ClaimKind.Number, f => new NamedFactJson(f));
        Locations = All(rest, ClaimKind.Location, f => new NamedFactJson(f));
        Plot = All(rest, ClaimKind.Plot, f => new NamedFactJson(f));
        More = rest.Count > 0 ? [.. rest.Select(f => new NamedFactJson(f))] : null;
    }

    [JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FactJson? Release { get; }

    [JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RenewalJson? Renewal { get; }

    [JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ProductionJson>? Production { get; }

    [JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FactJson? Episodes { get; }

    [JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FactJson? EpisodeLength { get; }

    [JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CastJson>? Cast { get; }

    [JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FactJson? Platform { get; }

    [JsonPropertyOrder(3), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FactJson? AdaptedFrom { get; }

    [JsonPropertyOrder(3), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<NamedFactJson>? Makers { get; }

    [JsonPropertyOrder(3), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<NamedFactJson>? Characters { get; }

    [JsonPropertyOrder(3), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<NamedFactJson>? Numbers { get; }

    [JsonPropertyOrder(3), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<NamedFactJson>? Locations { get; }

    [JsonPropertyOrder(3), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<NamedFactJson>? Plot { get; }

    [JsonPropertyOrder(4), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<NamedFactJson>? More { get; }

    private static T? One<T>(List<Fact> rest, ClaimKind kind, string? aspect, Func<Fact, T> json)
        where T : class
    {
        var at = rest.FindIndex(f => f.Kind == kind && (aspect is null || f.Aspect == aspect));
        if (at < 0)
        {
            return null;
        }

        var fact = rest[at];
        rest.RemoveAt(at);
        return json(fact);
    }

    private static List<T>? All<T>(List<Fact> rest, ClaimKind kind, Func<Fact, T> json)
    {
        var found = rest.Where(f => f.Kind == kind).Select(json).ToList();
        rest.RemoveAll(f => f.Kind == kind);
        return found.Count > 0 ? found : null;
    }
}
