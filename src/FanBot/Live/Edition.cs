using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Storage;

namespace FanBot.Live;

/// <summary>A snapshot with what answers from it. It is closed when it is no longer live and its last reader has let go.</summary>
internal sealed class Edition
{
    private readonly Lock _gate = new();
    private readonly Lazy<NameList> _names;
    private readonly AnswerCache _answers;

    // The one that makes it live, and its readers.
    private int _holders = 1;

    public Edition(Snapshot snapshot, TimeProvider time)
    {
        Snapshot = snapshot;
        Answerer = new Answerer(snapshot, time);
        _answers = new AnswerCache(Answerer, time);
        Replies = new ReplyCache(time);
        _names = new(() => new NameList(snapshot));
    }

    public Snapshot Snapshot { get; }

    public Answerer Answerer { get; }

    /// <summary>The answer to a command, at once where it was given before.</summary>
    public Answer Answer(SlashCommand command) => _answers.Answer(command);

    /// <summary>Whole replies that were given before.</summary>
    public ReplyCache Replies { get; }

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
