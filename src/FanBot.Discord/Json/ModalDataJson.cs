namespace FanBot.Discord.Json;

/// <summary>A form.</summary>
internal sealed record ModalDataJson(string CustomId, string Title, IReadOnlyList<LabelJson> Components);
