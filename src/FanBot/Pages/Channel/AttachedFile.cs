namespace FanBot.Pages.Channel;

/// <summary>A file that was attached in the preview.</summary>
/// <param name="Id">Names it among those that are held.</param>
/// <param name="Url">Its address, which no two share.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record AttachedFile(string Id, string Url, byte[] Content);
