namespace FanBot.Discord.Json;

/// <summary>Something that can be chosen in a form.</summary>
internal sealed record SelectOptionJson(string Label, string Value, bool? Default);
