using FanBot.Discord.Replies;

namespace FanBot.Discord.Json;

/// <summary>A field with what stands above it. Discord still takes rows in forms, and advises against them.</summary>
internal sealed record LabelJson(int Type, string Label, string? Description, FormFieldJson Component)
{
    private const int LabelType = 18;

    public static LabelJson Of(FormField field) => new(LabelType, field.Label, field.Description, FormFieldJson.Of(field));
}
