using FanBot.Discord.Messages;

namespace FanBot.Discord.Replies;

/// <summary>Changes the message of a reply that was given. One implementation a way in: our REST client, Discord.Net, a page.</summary>
public interface IReplyEditor
{
    /// <summary>Replaces what stands there.</summary>
    /// <exception cref="DiscordException">Discord does not take it, or cannot be reached.</exception>
    Task EditAsync(Message message, CancellationToken cancellationToken);

    /// <summary>Adds a picture to what stands there, and leaves the rest. A way in that shows no pictures does nothing.</summary>
    /// <exception cref="DiscordException">Discord does not take it, or cannot be reached.</exception>
    Task AttachAsync(Picture picture, CancellationToken cancellationToken) => Task.CompletedTask;
}
