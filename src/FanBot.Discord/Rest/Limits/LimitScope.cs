namespace FanBot.Discord.Rest.Limits;

/// <summary>What a 429 forbids.</summary>
internal enum LimitScope
{
    /// <summary>The route's bucket.</summary>
    Bucket,

    /// <summary>The route's bucket, which others than this bot have used up; that is not held against the bot.</summary>
    Shared,

    /// <summary>Everything that is sent with the bot's token.</summary>
    Global,
}
