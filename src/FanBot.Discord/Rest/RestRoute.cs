namespace FanBot.Discord.Rest;

/// <summary>What Discord counts a request under.</summary>
/// <param name="Template">Method and path, with names in the place of ids.</param>
/// <param name="Resource">The server or the webhook that is counted apart, or blank. It can hold an interaction's token: never for a log.</param>
/// <remarks>Source: Discord's documentation, "Rate Limits", top-level resources.</remarks>
internal readonly record struct RestRoute(string Template, string Resource = "")
{
    /// <summary>What is asked, without ids.</summary>
    public override string ToString() => Template;
}
