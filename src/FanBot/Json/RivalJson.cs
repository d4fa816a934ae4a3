using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using FanBot.Knowledge.Claims;

namespace FanBot.Json;

/// <summary>A value that cannot be true together with the best one.</summary>
internal sealed record RivalJson(JsonNode? Value, string Text, string Standing, string? AsOf, IReadOnlyList<CitationJson> Citations)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Doubt { get; init; }

    public static RivalJson Of(ClaimKind kind, FactValue value) =>
        new(FactJson.ValueOf(kind, value.Value), value.Text, value.Standing.Name(), value.AsOf?.ToString(), CitationJson.Of(value.Claims))
        {
            Doubt = value.Doubt,
        };
}
