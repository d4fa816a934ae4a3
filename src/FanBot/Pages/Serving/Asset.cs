namespace FanBot.Pages.Serving;

/// <summary>A file that pages use.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="Type">What it is, as a MIME type.</param>
/// <param name="Tag">Changes with its bytes; quoted, as in a header.</param>
internal sealed record Asset(byte[] Content, string Type, string Tag);
