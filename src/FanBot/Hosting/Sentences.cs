using System.Globalization;
using FanBot.Discord.Interactions;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;

namespace FanBot.Hosting;

/// <summary>What a member is told where no command answers; always privately.</summary>
internal static class Sentences
{
    /// <summary>Work was cut short.</summary>
    public static Message Stopped { get; } = Message.Of("FanBot is being restarted, so this was not finished. Please try again in a minute.");

    /// <summary>Something failed.</summary>
    public static Message Failed(string reference) =>
        Message.Of(
            $"Something went wrong inside FanBot. Please try again; if it stays so, tell a moderator the reference `{reference}`, "
                + "under which the log says more.");

    /// <summary>The answer was not ready in time.</summary>
    public static Reply Late(Interaction interaction) =>
        Private(interaction, Message.Of("This took FanBot too long, so there is no answer. Please try again in a moment."));

    /// <summary>The handler failed.</summary>
    public static Reply Failed(Interaction interaction, string reference) => Private(interaction, Failed(reference));

    /// <summary>There is no room for more deferred work.</summary>
    public static Reply Busy(Interaction interaction) =>
        Private(interaction, Message.Of("FanBot is still busy with earlier work of this kind and has not begun with this. Please try again in a minute."));

    /// <summary>A limit was reached.</summary>
    public static Reply Flooded(Interaction interaction, Flood flood)
    {
        var seconds = Math.Max(1, (int)Math.Ceiling(flood.RetryAfter.TotalSeconds));
        var wait = seconds == 1 ? "a second" : string.Create(CultureInfo.InvariantCulture, $"{seconds} seconds");
        var whose = flood.OfServer ? "this server asks" : "you ask";
        return Private(interaction, Message.Of(string.Create(
            CultureInfo.InvariantCulture,
            $"That is more than FanBot answers at once: {whose} faster than {flood.PerMinute:N0} times a minute. Please try again in {wait}.")));
    }

    private static Reply Private(Interaction interaction, Message message) =>
        interaction is AutocompleteInteraction ? new ChoicesReply([]) : new MessageReply(message with { Ephemeral = true });
}
