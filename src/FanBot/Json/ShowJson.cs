using System.Text.Json.Serialization;
using FanBot.Knowledge.Claims;

namespace FanBot.Json;

/// <summary>The facts of one show: those of its seasons, then those that name no season.</summary>
internal sealed record ShowJson : FactGroupJson
{
    private ShowJson(string show, IReadOnlyList<Fact> facts)
        : base(facts.Where(f => f.Season is null))
    {
        Show = show;
        Seasons = [.. facts.Where(f => f.Season is not null).GroupBy(f => f.Season!.Value).OrderBy(g => g.Key).Select(g => new SeasonJson(g.Key, g))];
    }

    public string Show { get; }

    public IReadOnlyList<SeasonJson> Seasons { get; }

    [JsonPropertyOrder(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FactJson? Creator => Makers?.FirstOrDefault(m => m.Aspect == "creator");

    public static ShowJson Of(string show, IReadOnlyList<Fact> facts) => new(show, facts);
}
