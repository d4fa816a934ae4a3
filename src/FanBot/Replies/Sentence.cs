using FanBot.Discord.Messages;
using FanBot.Discord.Replies;

namespace FanBot.Replies;

/// <summary>A sentence to one member, which nobody else sees: what was wrong and what to do.</summary>
internal static class Sentence
{
    /// <summary>The sentence as a reply. Text that comes from elsewhere in it must have been escaped.</summary>
    public static MessageReply Privately(string markdown) => new(Message.Of(markdown) with { Ephemeral = true });
}
