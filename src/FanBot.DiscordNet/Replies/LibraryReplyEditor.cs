using FanBot.Discord.Messages;
using FanBot.Discord.Replies;

namespace FanBot.DiscordNet.Replies;

/// <summary>Changes the reply to one interaction through the library.</summary>
/// <param name="origin">The interaction that was answered.</param>
internal sealed class LibraryReplyEditor(Library.IDiscordInteraction origin) : IReplyEditor
{
    /// <inheritdoc/>
    public Task EditAsync(Message message, CancellationToken cancellationToken) =>
        ModifyAsync(p => MessageMapper.Replace(p, message), cancellationToken);

    /// <inheritdoc/>
    public async Task AttachAsync(Picture picture, CancellationToken cancellationToken)
    {
        // The library reads the file once for each attempt of its own, so it lies in memory.
        using var png = new MemoryStream(picture.Png.ToArray(), writable: false);
        using var file = new Library.FileAttachment(png, picture.FileName, picture.Description);
        await ModifyAsync(p => MessageMapper.Attach(p, file), cancellationToken).ConfigureAwait(false);
    }

    private async Task ModifyAsync(Action<Library.MessageProperties> change, CancellationToken cancellationToken)
    {
        try
        {
            await origin.ModifyOriginalResponseAsync(change, new Library.RequestOptions { CancelToken = cancellationToken }).ConfigureAwait(false);
        }
        catch (Exception failed) when (LibraryFaults.Of(failed, "change a message") is { } fault)
        {
            throw fault;
        }
    }
}
