namespace FanBot.Discord.Json;

/// <summary>A file that is sent beside the JSON.</summary>
/// <param name="Id">Which one: the number in <c>files[n]</c>.</param>
/// <param name="Filename">Its name.</param>
/// <param name="Description">Its words.</param>
internal sealed record SentFileJson(string Id, string Filename, string Description);
