using FanBot.Knowledge.Claims;

namespace FanBot.Json;

/// <summary>The facts of one season.</summary>
internal sealed record SeasonJson : FactGroupJson
{
    public SeasonJson(int season, IEnumerable<Fact> facts)
        : base(facts) => Season = season;

    public int Season { get; }
}
