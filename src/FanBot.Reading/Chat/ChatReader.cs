using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace FanBot.Reading.Chat;

/// <summary>
/// Asks a chat model where the answer stands, and believes it only where its quote stands in the passage letter for letter.
/// In every other case the reader behind it reads.
/// </summary>
/// <remarks>
/// What the model said becomes a logit of 6 or −6: it gives no degrees. A passage that it passed over, or was not given for
/// want of room, is read as without an answer.
/// </remarks>
public sealed class ChatReader : IReader
{
    private readonly IReader? _fallback;
    private readonly ChatReaderOptions _options;
    private readonly ILogger<ChatReader> _logger;
    private readonly ChatCaller _caller;
    private readonly long[] _counts = new long[Enum.GetValues<ChatOutcome>().Length];

    /// <summary>A reader by one model.</summary>
    /// <param name="client">The model. It stays the caller's.</param>
    /// <param name="fallback">Who reads where the model does not or must not be believed; null: no passage then has an answer.</param>
    /// <param name="options">What the model may take and cost. Its address, name and key are the client's business.</param>
    /// <param name="time">Limits the readings, and says which day it is.</param>
    /// <param name="logger">Hears of failures; never of a question, a passage or a reply.</param>
    public ChatReader(IChatClient client, IReader? fallback, ChatReaderOptions options, TimeProvider time, ILogger<ChatReader> logger)
    {
        (_fallback, _options, _logger) = (fallback, options, logger);
        _caller = new ChatCaller(client, options, time, logger);
    }

    /// <summary>How many readings have ended in each way so far. All but the first two ways were left to the reader behind.</summary>
    public IReadOnlyDictionary<ChatOutcome, long> Counts =>
        Enum.GetValues<ChatOutcome>().ToDictionary(o => o, o => Interlocked.Read(ref _counts[(int)o]));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<ReaderSpan>> ReadAsync(string question, IReadOnlyList<ReaderPassage> passages, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (passages.Count == 0)
        {
            return [];
        }

        var (outcome, spans) = await AskAsync(question, passages, cancellation).ConfigureAwait(false);
        Interlocked.Increment(ref _counts[(int)outcome]);
        if (spans is not null)
        {
            return spans;
        }

        ChatLog.NotUsed(_logger, outcome);
        return _fallback is null
            ? ChatSpans.None(passages)
            : await _fallback.ReadAsync(question, passages, cancellation).ConfigureAwait(false);
    }

    private async Task<(ChatOutcome Outcome, IReadOnlyList<ReaderSpan>? Spans)> AskAsync(
        string question, IReadOnlyList<ReaderPassage> passages, CancellationToken cancellation)
    {
        if (ChatPrompt.Of(question, passages, _options.MaxInputTokens) is not { } prompt)
        {
            return (ChatOutcome.Unsendable, null);
        }

        var attempt = await _caller.AskAsync(prompt, cancellation).ConfigureAwait(false);
        return attempt.Text is { } text ? Judge(text, passages, prompt.Passages) : (attempt.Outcome, null);
    }

    private static (ChatOutcome Outcome, IReadOnlyList<ReaderSpan>? Spans) Judge(string text, IReadOnlyList<ReaderPassage> passages, int sent) =>
        ChatReply.Parse(text) is not { } reply ? (ChatOutcome.Junk, null)
        : reply.Passage is not { } number ? (ChatOutcome.NoPassage, ChatSpans.None(passages))
        : number < 1 || number > sent ? (ChatOutcome.Junk, null)
        : QuoteCheck.Find(passages[number - 1].Text, reply.Quote) is not { } quote ? (ChatOutcome.FalseQuote, null)
        : (ChatOutcome.Quoted, ChatSpans.Quoted(passages, number - 1, quote, reply.Answer));
}
