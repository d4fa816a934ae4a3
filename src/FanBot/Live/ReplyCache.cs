using System.Globalization;
using System.Text;
using FanBot.Discord.Interactions;
using FanBot.Discord.Json;
using FanBot.Discord.Replies;

namespace FanBot.Live;

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
    public WrittenReply? Find(CommandInteraction asked) => _replies.Find(Key(asked));

    /// <summary>The reply that was given before, else the one that is worked out now, which is kept.</summary>
    public Reply Of(CommandInteraction asked, Func<Reply> workOut) => Key(asked) is { Length: <= LongestKey } key
        ? _replies.Of(key, () => Written(workOut())).Reply
        : workOut();

    /// <summary>The same where that takes a while, and says itself whether to keep it.</summary>
    public async ValueTask<Reply> OfAsync(CommandInteraction asked, Func<ValueTask<(Reply Reply, bool IsFinal)>> workOut)
    {
        if (Key(asked) is not { Length: <= LongestKey } key)
        {
            return (await workOut().ConfigureAwait(false)).Reply;
        }

        var written = await _replies.OfAsync(key, async () =>
        {
            var (reply, isFinal) = await workOut().ConfigureAwait(false);
            return (Written(reply), isFinal);
        }).ConfigureAwait(false);
        return written.Reply;
    }

    private static WrittenReply Written(Reply reply) => new(reply, ReplyWriter.Write(reply));

    // With lengths, since a value can hold anything, also what looks like another option.
    private static string Key(CommandInteraction asked)
    {
        var key = new StringBuilder(asked.Name);
        foreach (var name in asked.Options.Names)
        {
            var value = asked.Options.Text(name) ?? "";
            key.Append(CultureInfo.InvariantCulture, $" {name.Length}:{name}{value.Length}:{value}");
        }

        return key.ToString();
    }
}
