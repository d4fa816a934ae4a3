using System.Text.Json;

namespace FanBot.Discord.Json;

/// <summary>The body of a refusal. The errors follow the shape of what was sent.</summary>
internal sealed record ErrorJson(long? Code, string? Message, JsonElement? Errors);
