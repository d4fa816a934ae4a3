using FanBot.Knowledge.Claims;

namespace FanBot.Json;

/// <summary>A step of production.</summary>
internal sealed record ProductionJson : FactJson
{
    public ProductionJson(Fact fact)
        : base(fact) => Phase = fact.Aspect.Name;

    /// <summary><c>start</c>, <c>wrap</c> or <c>post</c>.</summary>
    public string Phase { get; }
}
