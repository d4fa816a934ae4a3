using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace FanBot.Reading.Chat;

/// <summary>Asks a model: within its time and its budget, a second time where that may help, and not at all while it fails.</summary>
internal sealed class ChatCaller(IChatClient client, ChatReaderOptions options, TimeProvider time, ILogger logger)
{
    /// <summary>Before the second attempt.</summary>
    public static readonly TimeSpan RetryPause = TimeSpan.FromMilliseconds(200);

    // Who gives up earlier has other reasons than a slow model.
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(1);

    private readonly ChatBreaker _breaker = new(options.FailuresInRow, TimeSpan.FromSeconds(options.PauseSeconds), time);
    private readonly ChatBudget _budget = new(options, time, logger);
    private readonly TimeSpan _timeLimit = TimeSpan.FromMilliseconds(options.TimeLimitMs);
    private readonly ChatOptions _asked = new()
    {
        Temperature = (float?)options.Temperature,
        MaxOutputTokens = options.MaxOutputTokens,
        ResponseFormat = ChatResponseFormat.Json,
    };

    /// <summary>Asks. Whoever waits for it goes on on the pool.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public async Task<ChatAttempt> AskAsync(ChatPrompt prompt, CancellationToken cancellation)
    {
        if (!_breaker.MayTry())
        {
            return new(null, ChatOutcome.Shut);
        }

        using var limit = new CancellationTokenSource(_timeLimit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        var attempt = await TryAsync(prompt, either.Token, cancellation).ConfigureAwait(false);
        if (attempt.MayPass && await IsPausedAsync(either.Token).ConfigureAwait(false))
        {
            attempt = await TryAsync(prompt, either.Token, cancellation).ConfigureAwait(false);
        }

        Judge(attempt);
        return attempt;
    }

    private async Task<ChatAttempt> TryAsync(ChatPrompt prompt, CancellationToken either, CancellationToken cancellation)
    {
        var began = time.GetTimestamp();
        if (!_budget.TryTake(prompt.Tokens, options.MaxOutputTokens))
        {
            return new(null, ChatOutcome.Capped);
        }

        try
        {
            var response = await HearAsync(prompt, either).ConfigureAwait(false);
            _budget.Settle(prompt.Tokens, options.MaxOutputTokens, response.Usage);
            return new(response.Text);
        }
        catch (Exception fault)
        {
            // Any client may throw anything, and none of it is a reason to leave the question unread.
            if (cancellation.IsCancellationRequested && time.GetElapsedTime(began) >= Enough)
            {
                Judge(new(null, ChatOutcome.Failed, "the asker's time limit"));
            }

            cancellation.ThrowIfCancellationRequested();
            if (ChatFaults.IsFree(fault))
            {
                _budget.Settle(prompt.Tokens, options.MaxOutputTokens, new UsageDetails { InputTokenCount = 0, OutputTokenCount = 0 });
            }

            return either.IsCancellationRequested
                ? new(null, ChatOutcome.Failed, "the time limit")
                : new(null, ChatOutcome.Failed, ChatFaults.Reason(fault), ChatFaults.MayPass(fault));
        }
    }

    private async Task<ChatResponse> HearAsync(ChatPrompt prompt, CancellationToken either)
    {
        try
        {
            // Neither a client that works before it waits nor one that is deaf to the token may hold up the reading.
            return await Task.Run(() => client.GetResponseAsync(prompt.Messages, _asked, either), either).WaitAsync(either).ConfigureAwait(false);
        }
        finally
        {
            // The thread that heard the reply may be the one that hears everything, and what comes next may be a reading.
            await Task.Yield();
        }
    }

    private async Task<bool> IsPausedAsync(CancellationToken either)
    {
        await Task.Delay(RetryPause, time, either).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !either.IsCancellationRequested;
    }

    private void Judge(ChatAttempt attempt)
    {
        if (attempt.Text is not null)
        {
            _breaker.Succeed();
        }
        else if (attempt.Outcome == ChatOutcome.Failed)
        {
            ChatLog.Failed(logger, attempt.Reason);
            if (_breaker.Fail())
            {
                ChatLog.LeftAlone(logger, options.FailuresInRow, options.PauseSeconds);
            }
        }
    }
}
