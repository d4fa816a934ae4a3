using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace FanBot.Reading.Chat;

/// <summary>What may still be spent today (UTC). Taken before a model is asked, so that many questions at once cannot overdraw it.</summary>
internal sealed class ChatBudget(ChatReaderOptions options, TimeProvider time, ILogger logger)
{
    private readonly Lock _lock = new();
    private DateOnly _day;
    private long _input;
    private long _output;
    private bool _isToldOf;

    /// <summary>Takes the most that a request may use.</summary>
    /// <returns>False where less is left; then nothing is taken.</returns>
    public bool TryTake(long input, long output)
    {
        lock (_lock)
        {
            BeginDay();
            var (allInput, allOutput) = (_input + input, _output + output);
            if ((options.DailyTokens > 0 && allInput + allOutput > options.DailyTokens)
                || (options.DailyCost > 0 && options.CostOf(allInput, allOutput) > options.DailyCost))
            {
                if (!_isToldOf)
                {
                    _isToldOf = true;
                    ChatLog.Spent(logger, _input + _output);
                }

                return false;
            }

            (_input, _output) = (allInput, allOutput);
            return true;
        }
    }

    /// <summary>Puts what a request did use in the place of what was taken for it; what the service did not count stays as taken.</summary>
    public void Settle(long input, long output, UsageDetails? used)
    {
        lock (_lock)
        {
            // After midnight it may give the new day a little more than that day took, hence not below 0.
            BeginDay();
            _input = Math.Max(0, _input - input + Math.Max(0, used?.InputTokenCount ?? input));
            _output = Math.Max(0, _output - output + Math.Max(0, used?.OutputTokenCount ?? output));
        }
    }

    private void BeginDay()
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        if (today != _day)
        {
            (_day, _input, _output, _isToldOf) = (today, 0, 0, false);
        }
    }
}
