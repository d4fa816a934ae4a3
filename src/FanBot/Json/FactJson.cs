using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using FanBot.Knowledge.Claims;

namespace FanBot.Json;

/// <summary>A fact: its best value, and the others that articles give.</summary>
internal record FactJson
{
    public FactJson(Fact fact)
    {
        Value = ValueOf(fact.Kind, fact.Best.Value);
        Text = fact.Best.Text;
        Standing = fact.Best.Standing.Name();
        AsOf = fact.Best.AsOf?.ToString();
        Doubt = fact.Best.Doubt;
        Conflicting = fact.Conflicting;
        Citations = CitationJson.Of(fact.Best.Claims);
        Rivals = [.. fact.Rivals.Select(r => RivalJson.Of(fact.Kind, r))];
    }

    /// <summary>A JSON number for what is counted, else text; null where only "it has happened" is stated.</summary>
    [JsonPropertyOrder(1)]
    public JsonNode? Value { get; }

    [JsonPropertyOrder(1)]
    public string Text { get; }

    [JsonPropertyOrder(1)]
    public string Standing { get; }

    [JsonPropertyOrder(1)]
    public string? AsOf { get; }

    [JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Doubt { get; }

    [JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Conflicting { get; }

    [JsonPropertyOrder(1)]
    public IReadOnlyList<CitationJson> Citations { get; }

    [JsonPropertyOrder(1)]
    public IReadOnlyList<RivalJson> Rivals { get; }

    public static JsonNode? ValueOf(ClaimKind kind, string? value) =>
        kind is ClaimKind.EpisodeCount or ClaimKind.Number
        && decimal.TryParse(value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? JsonValue.Create(number)
            : value is null ? null : JsonValue.Create(value);
}
