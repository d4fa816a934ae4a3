using FanBot.Discord.Replies;

namespace FanBot.Discord.Json;

/// <summary>A field of a form; the kinds share the object.</summary>
internal sealed record FormFieldJson
{
    private const int Select = 3;
    private const int Text = 4;
    private const int File = 19;

    public required int Type { get; init; }

    public required string CustomId { get; init; }

    public int? Style { get; init; }

    public int? MinLength { get; init; }

    public int? MaxLength { get; init; }

    public required bool Required { get; init; }

    public string? Placeholder { get; init; }

    public string? Value { get; init; }

    public int? MinValues { get; init; }

    public int? MaxValues { get; init; }

    public IReadOnlyList<SelectOptionJson>? Options { get; init; }

    public static FormFieldJson Of(FormField field) => field switch
    {
        TextInput text => new FormFieldJson
        {
            Type = Text,
            CustomId = text.CustomId,
            Required = text.Required,
            Style = (int)text.Style,
            MinLength = text.LeastCharacters,
            MaxLength = text.MostCharacters,
            Placeholder = text.Placeholder,
            Value = text.Value,
        },
        ChoiceInput choice => new FormFieldJson
        {
            Type = Select,
            CustomId = choice.CustomId,
            Required = choice.Required,
            MinValues = choice.Required ? 1 : 0,
            MaxValues = 1,
            Options = [.. choice.Choices.Select(c => new SelectOptionJson(c, c, c == choice.Chosen ? true : null))],
        },
        FileInput file => new FormFieldJson
        {
            Type = File,
            CustomId = file.CustomId,
            Required = file.Required,
            MinValues = file.Required ? 1 : 0,
            MaxValues = 1,
        },
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "There is no such field."),
    };
}
