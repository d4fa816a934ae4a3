using System.Text.Json;

namespace FanBot.Discord.Json;

/// <summary>A value that was filled in, or a subcommand with its values.</summary>
internal sealed record InteractionOptionJson
{
    public string? Name { get; init; }

    public int Type { get; init; }

    public JsonElement? Value { get; init; }

    public bool Focused { get; init; }

    public IReadOnlyList<InteractionOptionJson>? Options { get; init; }
}
