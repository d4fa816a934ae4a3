using FanBot.Discord.Replies;

namespace FanBot.Editions;

/// <summary>A reply to a member, with what it tells those who keep the articles.</summary>
/// <param name="Reply">The reply.</param>
/// <param name="Missed">What was asked in vain, or null.</param>
internal sealed record GivenReply(Reply Reply, Missed? Missed = null)
{
    /// <summary>Whether it is as good as it gets today, so that it may be kept.</summary>
    public bool IsFinal { get; init; } = true;

    /// <summary>A reply that tells nothing else.</summary>
    public static implicit operator GivenReply(Reply reply) => new(reply);
}
