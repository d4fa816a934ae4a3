namespace FanBot.Discord.Interactions;

/// <summary>A file that a member sent. What it says of itself is the member's word: neither its name nor its type tells what is in it.</summary>
/// <param name="Id">The file.</param>
/// <param name="FileName">Its name, as the member called it.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Url">Where Discord keeps it; who has the address can read it, so never for a log.</param>
/// <param name="ContentType">What it is said to be ("text/plain; charset=utf-8"), or null.</param>
public sealed record Attachment(Snowflake Id, string FileName, long Size, string Url, string? ContentType)
{
    /// <summary>The id alone: files and their addresses are private.</summary>
    public override string ToString() => $"attachment {Id}";
}
