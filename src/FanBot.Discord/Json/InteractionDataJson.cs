namespace FanBot.Discord.Json;

/// <summary>What is particular to a kind of interaction; the kinds share the object.</summary>
internal sealed record InteractionDataJson
{
    public string? Name { get; init; }

    public int Type { get; init; }

    public IReadOnlyList<InteractionOptionJson>? Options { get; init; }

    public Snowflake? TargetId { get; init; }

    public ResolvedJson? Resolved { get; init; }

    public string? CustomId { get; init; }

    public IReadOnlyList<string>? Values { get; init; }

    public IReadOnlyList<SubmittedComponentJson>? Components { get; init; }
}
