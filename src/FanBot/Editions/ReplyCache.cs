using System.Globalization;
using System.Text;
using FanBot.Discord.Interactions;
using FanBot.Discord.Json;

namespace FanBot.Editions;

/// <summary>
/// Keeps the replies that an edition has given to slash commands, as they are sent. Only for commands whose reply depends
/// on nothing but their options and the day.
/// </summary>
/// <param name="time">Tells today.</param>
internal sealed class ReplyCache(TimeProvider time)
{
    // Longer than any command that is answered; more could only be sent to fill the memory.
    private const int LongestKey = 1_000;

    private readonly KeptForADay<WrittenReply> _replies = new(time);

    /// <summary>The reply that was given to the same command before, or null.</summary>
    /// <param name="asked">The command.</param>
    /// <param name="asksBack">Whether the reply asks what the member thinks of it.</param>
    public WrittenReply? Find(CommandInteraction asked, bool asksBack) => _replies.Find(Key(asked, asksBack));

    /// <summary>The reply that was given before, else the one that is worked out now, which is kept.</summary>
    public GivenReply Of(CommandInteraction asked, bool asksBack, Func<GivenReply> workOut) => Key(asked, asksBack) is { Length: <= LongestKey } key
        ? Given(_replies.Of(key, () => Written(workOut())))
        : workOut();

    /// <summary>The same where that takes a while, and says itself whether to keep it.</summary>
    public async ValueTask<GivenReply> OfAsync(CommandInteraction asked, bool asksBack, Func<ValueTask<GivenReply>> workOut)
    {
        if (Key(asked, asksBack) is not { Length: <= LongestKey } key)
        {
            return await workOut().ConfigureAwait(false);
        }

        return Given(await _replies.OfAsync(key, async () =>
        {
            var given = await workOut().ConfigureAwait(false);
            return (Written(given), given.IsFinal);
        }).ConfigureAwait(false));
    }

    private static WrittenReply Written(GivenReply given) => new(given.Reply, ReplyWriter.Write(given.Reply), given.Missed);

    private static GivenReply Given(WrittenReply written) => new(written.Reply, written.Missed);

    // With lengths, since a value can hold anything, also what looks like another option.
    private static string Key(CommandInteraction asked, bool asksBack)
    {
        var key = new StringBuilder(asksBack ? "?" : "").Append(asked.Name);
        foreach (var name in asked.Options.Names)
        {
            var value = asked.Options.Text(name) ?? "";
            key.Append(CultureInfo.InvariantCulture, $" {name.Length}:{name}{value.Length}:{value}");
        }

        return key.ToString();
    }
}
