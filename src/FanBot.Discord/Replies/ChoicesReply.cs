using FanBot.Discord.Commands;
using FanBot.Discord.Messages;

namespace FanBot.Discord.Replies;

/// <summary>Suggestions for an option; only for autocomplete.</summary>
public sealed record ChoicesReply : Reply
{
    /// <summary>Suggestions, best first; what is beyond 25 is left out.</summary>
    public ChoicesReply(IEnumerable<CommandChoice> choices) => Choices = [.. choices.DistinctBy(c => c.Name).Take(DiscordLimits.Choices)];

    /// <summary>At most 25, no two with the same name.</summary>
    public IReadOnlyList<CommandChoice> Choices { get; }
}
