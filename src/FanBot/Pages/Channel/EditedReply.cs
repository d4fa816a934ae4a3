using FanBot.Discord;

namespace FanBot.Pages.Channel;

/// <summary>What a deferred reply has become.</summary>
/// <param name="Number">Counts the edits of all replies, from 1.</param>
/// <param name="Interaction">The interaction that was replied to.</param>
/// <param name="Message">The message as it would be sent to Discord; UTF-8 JSON.</param>
internal sealed record EditedReply(long Number, Snowflake Interaction, byte[] Message)
{
    /// <summary>The picture that it adds, or null.</summary>
    public ReadOnlyMemory<byte>? Png { get; init; }
}
