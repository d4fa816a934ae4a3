using System.Threading.Channels;
using FanBot.Discord.Interactions;
using FanBot.Editions;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Storage;
using FanBot.Printing;
using FanBot.State.Members;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FanBot.Commands.Listening;

/// <summary>
/// Hears what is asked in vain, and writes it down behind the answers: one writer, and a queue that drops what does not fit, so that no answer
/// waits for it or fails by it. At the start and once a day it also forgets what has been kept for long enough.
/// </summary>
internal sealed class MissedQuestions(
    GapBoard board, MemberHash members, FeedbackRules rules, LiveKnowledge live, TimeProvider time, ILogger<MissedQuestions> logger) : BackgroundService
{
    /// <summary>Questions that wait, at most.</summary>
    public const int Capacity = 500;

    private const int LongestText = 250;

    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromDays(1);

    private readonly Channel<Heard> _heard = Channel.CreateBounded<Heard>(new BoundedChannelOptions(Capacity) { SingleReader = true });
    private readonly CancellationTokenSource _ending = new();
    private long _dropped;

    /// <summary>How many were not written down, since too many came at once or the database could not be used.</summary>
    public long Dropped => Interlocked.Read(ref _dropped);

    /// <summary>Notes a question that was not answered. Never waits, never throws.</summary>
    public void Note(Interaction asked, Missed missed) => Add(asked, missed, null);

    /// <summary>Notes an answer that a member calls wrong. Never waits, never throws.</summary>
    public void NoteWrong(Interaction pressed, Missed answered, string answer) => Add(pressed, answered, answer);

    /// <summary>Ends when all that was noted before is written, if somebody writes.</summary>
    internal async Task WrittenAsync(CancellationToken cancellationToken)
    {
        var mark = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await _heard.Writer.WriteAsync(Heard.Nothing with { Mark = mark }, cancellationToken).ConfigureAwait(false);
        await mark.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What was heard is written before the bot ends, if there is time.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        _heard.Writer.TryComplete();
        await _ending.CancelAsync().ConfigureAwait(false);
        if (ExecuteTask is { } writing)
        {
            await writing.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _ending.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(WriteAllAsync(), SweepDailyAsync());

    /// <summary>Has the writer forget, now and once a day.</summary>
    private async Task SweepDailyAsync()
    {
        try
        {
            while (true)
            {
                await _heard.Writer.WriteAsync(Heard.Nothing with { Sweeps = true }, _ending.Token).ConfigureAwait(false);
                await Task.Delay(BetweenSweeps, time, _ending.Token).ConfigureAwait(false);
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or ChannelClosedException)
        {
            // A normal end.
        }
    }

    private async Task WriteAllAsync()
    {
        await foreach (var heard in _heard.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
        {
            if (heard.Mark is { } mark)
            {
                mark.TrySetResult();
                continue;
            }

            try
            {
                await (heard.Sweeps ? SweepAsync() : WriteAsync(heard)).ConfigureAwait(false);
            }
            catch (Exception failed) when (heard.Sweeps)
            {
                // It is tried again tomorrow.
                Log.NotForgotten(logger, FaultText.Of(failed));
            }
            catch (Exception failed)
            {
                Interlocked.Increment(ref _dropped);
                Log.NotHeard(logger, FaultText.Of(failed));
            }
        }
    }

    private void Add(Interaction asked, Missed missed, string? answer)
    {
        if (asked.Member is { } member && !_heard.Writer.TryWrite(new Heard(member.Id, missed, rules.Texts.Includes(asked.GuildId), answer)))
        {
            Interlocked.Increment(ref _dropped);
        }
    }

    private async Task SweepAsync()
    {
        var oldest = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).AddDays(-rules.KeepDays);
        if (await board.ForgetBeforeAsync(oldest, CancellationToken.None).ConfigureAwait(false) is > 0 and var count)
        {
            Log.Forgotten(logger, count, oldest);
        }
    }

    private async Task WriteAsync(Heard heard)
    {
        var (missed, keeps) = (heard.Missed, heard.KeepsText);
        var asked = new AskedInVain(missed.Show, Kept(missed.Asked, keeps), DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), "")
        {
            Text = keeps && heard.Answer is null ? Shortened(missed.Text) : null,
            Wrong = heard.Answer is not null,
            Answer = heard.Answer,
            IsUsual = IsUsual(missed, heard.Answer),
        };

        // Hashed for this gap alone, so that nobody can tell what else a member has asked.
        var member = await members.OfAsync("gap " + asked.Key, heard.Member, CancellationToken.None).ConfigureAwait(false);
        await board.AddAsync(asked with { Member = member }, CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>What is asked for without words that a member has typed, unless these may be kept.</summary>
    private static AskedFor Kept(AskedFor asked, bool keepsText) => keepsText || asked.Words.Length == 0 ? asked : asked with { Words = Gap.UnknownWords };

    private static string Shortened(string text) => PlainText.OneLine(text) is { Length: > LongestText } line ? line[..LongestText] : PlainText.OneLine(text);

    /// <summary>Whether the usual question is answered as this one was, so that it can be asked again in its place.</summary>
    private bool IsUsual(Missed missed, string? answer)
    {
        if (missed.Asked.Words.Length > 0)
        {
            return false;
        }

        using var reading = live.Read();
        try
        {
            return reading is { Edition: var edition } && GapQuestion.Answer(edition, missed.Show, missed.Asked) is { } now
                && (answer is null ? now is NotKnown : now.Text == answer);
        }
        catch (StoreException)
        {
            // It is asked again from what is live then.
            return false;
        }
    }
}
