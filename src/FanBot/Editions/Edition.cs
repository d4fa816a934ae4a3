using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Storage;
using FanBot.Readers;

namespace FanBot.Editions;

/// <summary>A snapshot with what answers from it. It is closed when it is no longer live and its last reader has let go.</summary>
internal sealed class Edition
{
    private readonly Lock _gate = new();
    private readonly Lazy<NameList> _names;
    private readonly AnswerCache _answers;

    // The one that makes it live, and its readers.
    private int _holders = 1;

    /// <param name="snapshot">Taken over.</param>
    /// <param name="time">Tells today.</param>
    /// <param name="reader">Reads articles for questions in free text; null for nobody.</param>
    /// <param name="least">The probability from which what was read is an answer; null for the trained one.</param>
    /// <param name="vectors">Find pieces besides words; null for none.</param>
    /// <param name="painter">Draws pictures; null for none.</param>
    public Edition(
        Snapshot snapshot,
        TimeProvider time,
        ReadingQueue? reader = null,
        double? least = null,
        ITextVectors? vectors = null,
        TimelinePainter? painter = null)
    {
        Pictures = painter is null ? null : new KeptPictures(painter, time);
        Snapshot = snapshot;
        Answerer = new Answerer(snapshot, time, reader, least, vectors);
        _answers = new AnswerCache(Answerer, time, () => reader is { Status.State: not ReadingState.Absent });
        Replies = new ReplyCache(time);
        _names = new(() => new NameList(snapshot));
    }

    public Snapshot Snapshot { get; }

    /// <summary>Name of the snapshot, where the footer of every answer shall tell it; else null.</summary>
    public string? Footer { get; init; }

    public Answerer Answerer { get; }

    /// <summary>The answer to a command, at once where it was given before.</summary>
    /// <remarks>No articles are read for it, which only <c>/ask</c> wants.</remarks>
    public Answer Answer(SlashCommand command) => _answers.Answer(command);

    /// <summary>The same, and for <c>/ask</c> the articles are read, which takes a while.</summary>
    /// <remarks>It cannot be cancelled, since others may wait for the same answer; the reader has a limit of its own.</remarks>
    public ValueTask<Answer> AnswerAsync(SlashCommand command) => _answers.AnswerAsync(command);

    /// <summary>The answer that was given while nothing could be read, once more.</summary>
    public Answer AnswerUnread(SlashCommand command) => _answers.AnswerUnread(command);

    /// <summary>Whether an answer is as good as it gets today, so that it may be kept.</summary>
    public bool IsFinal(Answer answer) => _answers.IsFinal(answer);

    /// <summary>Whole replies that were given before.</summary>
    public ReplyCache Replies { get; }

    /// <summary>Pictures of what is answered from; null where none are wanted.</summary>
    public KeptPictures? Pictures { get; }

    /// <summary>What can be suggested while a member types.</summary>
    public NameList Names => _names.Value;

    /// <summary>Keeps it open for a reader; false where it is closed already.</summary>
    public bool TryHold()
    {
        lock (_gate)
        {
            if (_holders == 0)
            {
                return false;
            }

            _holders++;
            return true;
        }
    }

    /// <summary>Lets go.</summary>
    public void Release()
    {
        lock (_gate)
        {
            if (--_holders > 0)
            {
                return;
            }
        }

        Snapshot.Dispose();
    }
}
