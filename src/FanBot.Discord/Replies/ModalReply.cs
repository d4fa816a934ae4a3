using FanBot.Discord.Interactions;
using FanBot.Discord.Messages;

namespace FanBot.Discord.Replies;

/// <summary>
/// Opens a form, which comes back as a <see cref="ModalInteraction"/>; only for what <see cref="Fits"/>. A deferred reply
/// can only become a message, so nothing opens a form later.
/// </summary>
/// <remarks>Source: Discord's documentation, "Receiving and Responding", modal.</remarks>
public sealed record ModalReply : Reply
{
    /// <summary>A form.</summary>
    /// <param name="customId">What comes back with it; 1 to 100 characters.</param>
    /// <param name="title">What stands at its head; shortened to 45 characters.</param>
    /// <param name="inputs">What can be filled in: 1 to 5, no two with the same custom id.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="customId"/> is empty or too long, <paramref name="title"/> is blank, or <paramref name="inputs"/> are
    /// none, too many or not distinct: a form that lacks one of them would ask something else.
    /// </exception>
    public ModalReply(string customId, string title, params IEnumerable<FormField> inputs)
    {
        ArgumentException.ThrowIfNullOrEmpty(customId);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(customId.Length, DiscordLimits.CustomId, nameof(customId));
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        FormField[] all = [.. inputs];
        if (all.Length is 0 or > DiscordLimits.Inputs || all.DistinctBy(i => i.CustomId).Count() < all.Length)
        {
            throw new ArgumentException($"A form has 1 to {DiscordLimits.Inputs} inputs, no two with the same custom id.", nameof(inputs));
        }

        CustomId = customId;
        Title = Shorten.Words(title, DiscordLimits.ModalTitle);
        Inputs = all;
    }

    /// <summary>What comes back with it.</summary>
    public string CustomId { get; }

    /// <summary>What stands at its head.</summary>
    public string Title { get; }

    /// <summary>1 to 5, no two with the same custom id.</summary>
    public IReadOnlyList<FormField> Inputs { get; }

    /// <summary>Whether Discord opens forms upon such an interaction: a command or a component, and not a form.</summary>
    public static bool Fits(Interaction interaction) => interaction is CommandInteraction or ComponentInteraction;
}
