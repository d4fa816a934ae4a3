using System.Collections.Concurrent;
using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Answers;

namespace FanBot.Editions;

/// <summary>Keeps the answers that an edition has given: members ask the same few things, and a snapshot never changes.</summary>
/// <param name="answerer">Answers what is not kept.</param>
/// <param name="time">Tells today.</param>
/// <param name="mayBeRead">Whether an answer for which nothing could be read may get better: then it is not kept.</param>
internal sealed class AnswerCache(Answerer answerer, TimeProvider time, Func<bool> mayBeRead)
{
    // Everybody who waits keeps a place that other commands may want.
    private const int MostTogether = 8;

    private readonly KeptForADay<Answer> _answers = new(time);
    private readonly ConcurrentDictionary<string, Reading> _underWay = new(StringComparer.Ordinal);

    /// <summary>The answer to a command, without reading for it.</summary>
    public Answer Answer(SlashCommand command) => _answers.Of(SlashCommandCode.Write(command), () => answerer.Answer(command));

    /// <summary>The answer to a command, for which articles are read if it is <c>/ask</c>. Some who ask what is being read wait for the same answer.</summary>
    public ValueTask<Answer> AnswerAsync(SlashCommand command)
    {
        if (command.Name != SlashCommandNames.Ask)
        {
            return new(Answer(command));
        }

        var key = SlashCommandCode.Write(command);
        if (_answers.Find(key) is { } kept)
        {
            return new(kept);
        }

        var reading = _underWay.GetOrAdd(key, k => new Reading(new(() => Task.Run(() => WorkOutAsync(k, command)))));
        return reading.TryJoin(MostTogether) ? new(reading.Answer.Value) : new(AnswerUnread(command));
    }

    /// <summary>The answer that is given while nothing can be read.</summary>
    public Answer AnswerUnread(SlashCommand command) => answerer.Answer(command) with { IsUnread = true };

    /// <summary>Whether an answer is as good as it gets today.</summary>
    public bool IsFinal(Answer answer) => !answer.IsUnread || !mayBeRead();

    private async Task<Answer> WorkOutAsync(string key, SlashCommand command)
    {
        try
        {
            var answer = await _answers.OfAsync(key, () => AnswerNowAsync(command)).ConfigureAwait(false);

            // The buttons below it name the show.
            return await _answers.OfAsync(SlashCommandCode.Write(About(command, answer)), () => new((answer, IsFinal(answer)))).ConfigureAwait(false);
        }
        finally
        {
            _underWay.TryRemove(key, out _);
        }
    }

    private async ValueTask<(Answer Answer, bool IsFinal)> AnswerNowAsync(SlashCommand command)
    {
        var answer = await answerer.AnswerAsync(command, CancellationToken.None).ConfigureAwait(false);
        return (answer, IsFinal(answer));
    }

    private static SlashCommand About(SlashCommand command, Answer answer) => answer.ShowKey is not { } show ? command : command with
    {
        Options = new Dictionary<string, string>(command.Options, StringComparer.OrdinalIgnoreCase) { [SlashCommandOptions.Show] = show },
    };

    private sealed record Reading(Lazy<Task<Answer>> Answer)
    {
        private int _joined;

        public bool TryJoin(int most) => Interlocked.Increment(ref _joined) <= most;
    }
}
