using System.Text.Json.Serialization;
using FanBot.Knowledge.Claims;

namespace FanBot.Json;

/// <summary>A fact that needs a word on what it is about: a maker's part in it, what a number counts, a character.</summary>
internal sealed record NamedFactJson : FactJson
{
    public NamedFactJson(Fact fact)
        : base(fact)
    {
        Kind = fact.Kind.Name();
        Aspect = fact.Aspect.IsNone ? null : fact.Aspect.ToString();
        Person = fact.Person;
        Character = fact.Character;
    }

    public string Kind { get; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Aspect { get; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Person { get; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Character { get; }
}
