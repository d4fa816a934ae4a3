using FanBot.Discord.Commands;

namespace FanBot.Discord.Json;

/// <summary>An option or subcommand to register.</summary>
internal sealed record CommandOptionJson
{
    public required int Type { get; init; }

    public required string Name { get; init; }

    public required string Description { get; init; }

    public bool? Required { get; init; }

    public bool? Autocomplete { get; init; }

    public IReadOnlyList<ChoiceJson>? Choices { get; init; }

    public IReadOnlyList<CommandOptionJson>? Options { get; init; }

    public long? MinValue { get; init; }

    public long? MaxValue { get; init; }

    public int? MaxLength { get; init; }

    public static CommandOptionJson Of(CommandOption option) => new()
    {
        Type = (int)option.Type,
        Name = option.Name,
        Description = option.Description,
        Required = option.Required ? true : null,
        Autocomplete = option.Autocomplete ? true : null,
        Choices = option.Choices.Count > 0 ? [.. option.Choices.Select(ChoiceJson.Of)] : null,
        Options = option.Options.Count > 0 ? [.. option.Options.Select(Of)] : null,
        MinValue = option.Least,
        MaxValue = option.Most,
        MaxLength = option.MostCharacters,
    };
}
