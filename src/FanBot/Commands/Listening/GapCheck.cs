using FanBot.Editions;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Storage;
using FanBot.Replies;
using FanBot.State.Members;

namespace FanBot.Commands.Listening;

/// <summary>Asks the open gaps again when other articles are live, and closes those that are answered.</summary>
/// <param name="board">The gaps.</param>
/// <param name="live">What is answered from.</param>
/// <param name="time">The clock.</param>
internal sealed class GapCheck(GapBoard board, LiveKnowledge live, TimeProvider time) : IDisposable
{
    // Those that most members ask come first; the others are asked the next time.
    private const int MostAsked = 200;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _turn = new(1);
    private string? _checked;

    /// <summary>Asks them, unless they were asked of what is live already.</summary>
    /// <returns>What is answered now that was not, those that most members ask first.</returns>
    /// <exception cref="StateException">The gaps cannot be read.</exception>
    /// <exception cref="StoreException">What is live is damaged.</exception>
    public async Task<IReadOnlyList<GapLine>> CloseAnsweredAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            using var reading = live.Read();
            if (reading is not { Edition: var edition } || edition.Snapshot.Info.Name is var name && name == _checked)
            {
                return [];
            }

            var closed = await CloseAnsweredAsync(edition, cancellationToken).ConfigureAwait(false);
            _checked = name;
            return closed;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>The same after a reading that is done: nothing that goes wrong here undoes it.</summary>
    /// <param name="result">What it came to.</param>
    public async Task<IReadOnlyList<GapLine>> AnsweredAsync(ReloadResult result) =>
        result.Outcome is BuildReport { Published: true } ? await AnsweredAsync().ConfigureAwait(false) : [];

    /// <summary>The same after something went live: nothing that goes wrong here undoes it.</summary>
    public async Task<IReadOnlyList<GapLine>> AnsweredAsync()
    {
        try
        {
            return await CloseAnsweredAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception failed) when (failed is StateException or StoreException)
        {
            return [];
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    private async Task<IReadOnlyList<GapLine>> CloseAnsweredAsync(Edition edition, CancellationToken cancellationToken)
    {
        var (open, _) = await board.PageAsync(null, 0, MostAsked, cancellationToken).ConfigureAwait(false);
        var (closed, began) = (new List<GapLine>(), time.GetTimestamp());
        foreach (var gap in open)
        {
            if (time.GetElapsedTime(began) > Patience)
            {
                break;
            }

            if (await IsAnsweredAsync(gap, edition).ConfigureAwait(false)
                && await board.CloseAsync(gap.Key, edition.Snapshot.Info.Name, time.GetUtcNow(), cancellationToken).ConfigureAwait(false))
            {
                closed.Add(GapLine.Of(gap, edition.Answerer.FindShow(gap.Show)?.Name ?? gap.Show));
            }
        }

        return closed;
    }

    /// <summary>Whether what was not known is known, or what was called wrong is answered otherwise.</summary>
    private static async ValueTask<bool> IsAnsweredAsync(Gap gap, Edition edition)
    {
        if (gap.IsUsual)
        {
            return GapQuestion.Answer(edition, gap.Show, gap.Asked) is { } now && (gap.Wrong ? now.Text != gap.Answer : now is not NotKnown);
        }

        // In its own words, where these are kept, and as it was asked: with the reader.
        return gap is { Wrong: false, Texts: [var text, ..] }
            && await edition.AnswerAsync(GapQuestion.Command(gap.Show, text)).ConfigureAwait(false) is { IsUnread: false } and not NotKnown;
    }
}
