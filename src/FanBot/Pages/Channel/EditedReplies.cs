using System.Runtime.CompilerServices;
using FanBot.Discord.Interactions;
using FanBot.Discord.Json;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;

namespace FanBot.Pages.Channel;

/// <summary>
/// Takes the edits of deferred replies in the place of Discord, and tells them to the pages that are open. The latest are kept, so
/// that none is lost between the first answer and the moment from which a page listens, or while its line is broken. Safe to use
/// from many threads.
/// </summary>
internal sealed class EditedReplies
{
    private const int Kept = 256;

    private readonly Lock _lock = new();
    private readonly Queue<EditedReply> _edits = new();
    private TaskCompletionSource _next = NewSignal();
    private long _last;

    /// <summary>The number of the latest edit; 0 where there was none.</summary>
    public long Last
    {
        get
        {
            lock (_lock)
            {
                return _last;
            }
        }
    }

    /// <summary>What edits the reply to an interaction.</summary>
    public IReplyEditor Editor(Interaction interaction) => new EditorOf(this, interaction);

    /// <summary>The edits after one, as they come.</summary>
    /// <param name="number">The number of the last that is known, or 0.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async IAsyncEnumerable<EditedReply> AfterAsync(long number, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            List<EditedReply> news;
            Task next;
            lock (_lock)
            {
                news = [.. _edits.Where(e => e.Number > number)];
                next = _next.Task;
            }

            foreach (var edit in news)
            {
                yield return edit;
                number = edit.Number;
            }

            if (news.Count == 0)
            {
                await next.WaitAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>The picture that an edit added; null where it added none, or is no longer kept.</summary>
    /// <param name="number">The edit's number.</param>
    public ReadOnlyMemory<byte>? Picture(long number)
    {
        lock (_lock)
        {
            return _edits.FirstOrDefault(e => e.Number == number)?.Png;
        }
    }

    private void Add(Interaction interaction, byte[] json, ReadOnlyMemory<byte>? png = null)
    {
        lock (_lock)
        {
            _edits.Enqueue(new EditedReply(++_last, interaction.Id, json) { Png = png });
            if (_edits.Count > Kept)
            {
                _edits.Dequeue();
            }

            _next.SetResult();
            _next = NewSignal();
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private sealed class EditorOf(EditedReplies replies, Interaction interaction) : IReplyEditor
    {
        public Task EditAsync(Message message, CancellationToken cancellationToken)
        {
            replies.Add(interaction, ReplyWriter.Write(message));
            return Task.CompletedTask;
        }

        public Task AttachAsync(Picture picture, CancellationToken cancellationToken)
        {
            replies.Add(interaction, PictureWriter.Json(picture), picture.Png);
            return Task.CompletedTask;
        }
    }
}
