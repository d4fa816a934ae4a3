using FanBot.Discord.Messages;
using FanBot.Discord.Replies;

namespace FanBot.DiscordNet.Replies;

/// <summary>Changes the reply to one interaction through the library.</summary>
/// <param name="origin">The interaction that was answered.</param>
internal sealed class LibraryReplyEditor(Library.IDiscordInteraction origin) : IReplyEditor
{
    /// <inheritdoc/>
    public async Task EditAsync(Message message, CancellationToken cancellationToken)
    {
        try
        {
            await origin.ModifyOriginalResponseAsync(
                p => MessageMapper.Replace(p, message), new Library.RequestOptions { CancelToken = cancellationToken }).ConfigureAwait(false);
        }
        catch (Exception failed) when (LibraryFaults.Of(failed, "change a message") is { } fault)
        {
            throw fault;
        }
    }
}
