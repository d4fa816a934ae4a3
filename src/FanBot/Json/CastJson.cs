using FanBot.Knowledge.Claims;

namespace FanBot.Json;

/// <summary>Who plays whom.</summary>
internal sealed record CastJson : FactJson
{
    public CastJson(Fact fact)
        : base(fact)
    {
        Actor = fact.Person ?? fact.Best.Value;
        Character = fact.Character;
        Status = fact.Status.Name();
        Description = fact.Description;
    }

    public string? Actor { get; }

    public string? Character { get; }

    public string Status { get; }

    public string? Description { get; }
}
