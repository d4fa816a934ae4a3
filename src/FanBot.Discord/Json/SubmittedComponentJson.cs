namespace FanBot.Discord.Json;

/// <summary>A field of a form that was sent, or what such fields stand in.</summary>
internal sealed record SubmittedComponentJson
{
    public int Type { get; init; }

    public string? CustomId { get; init; }

    public string? Value { get; init; }

    public IReadOnlyList<string?>? Values { get; init; }

    public SubmittedComponentJson? Component { get; init; }

    public IReadOnlyList<SubmittedComponentJson>? Components { get; init; }
}
