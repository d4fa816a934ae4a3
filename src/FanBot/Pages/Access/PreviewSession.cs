namespace FanBot.Pages.Access;

/// <summary>What a browser that showed the key is let in by, in a cookie that no script reads and no other page sends.</summary>
internal sealed class PreviewSession : Secret
{
    /// <summary>The cookie.</summary>
    public const string Cookie = "fanbot-preview";
}
