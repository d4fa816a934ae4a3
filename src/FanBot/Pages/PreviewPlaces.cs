using FanBot.Discord;

namespace FanBot.Pages;

/// <summary>The ids that the preview's interactions carry. Discord gives none so small, so they are nobody else's.</summary>
internal static class PreviewPlaces
{
    /// <summary>The preview itself, in the place of the bot's application.</summary>
    public static Snowflake Application { get; } = new(1);

    /// <summary>The server whose moderators keep the knowledge.</summary>
    public static Snowflake Home { get; } = new(2);

    /// <summary>Any other server.</summary>
    public static Snowflake Other { get; } = new(3);

    /// <summary>The channel of each.</summary>
    public static Snowflake Channel { get; } = new(4);

    /// <summary>Whoever acts as a member.</summary>
    public static Snowflake Member { get; } = new(5);

    /// <summary>Whoever acts as a moderator.</summary>
    public static Snowflake Moderator { get; } = new(6);
}
