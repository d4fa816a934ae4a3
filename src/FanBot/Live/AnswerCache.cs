using System.Collections.Concurrent;
using FanBot.Knowledge.Answers;

namespace FanBot.Live;

/// <summary>
/// Keeps the answers that an edition has given: members ask the same few things, and a snapshot never changes. An answer
/// tells how old its sources are, so it is good for its day only.
/// </summary>
/// <param name="answerer">Answers what is not kept.</param>
/// <param name="time">Tells today.</param>
internal sealed class AnswerCache(Answerer answerer, TimeProvider time)
{
    // Some megabytes at most: an answer with its quotes takes a few kilobytes.
    private const int Most = 1_000;

    private readonly ConcurrentDictionary<(string Command, DateOnly Day), Answer> _answers = new();
    private int _kept;

    /// <summary>The answer to a command.</summary>
    public Answer Answer(SlashCommand command)
    {
        var key = (SlashCommandCode.Write(command), DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
        if (_answers.TryGetValue(key, out var kept))
        {
            return kept;
        }

        var answer = answerer.Answer(command);
        if (Interlocked.Increment(ref _kept) > Most)
        {
            // What is asked often is back at once; keeping track of what is asked seldom would cost more than it saves.
            _answers.Clear();
            Volatile.Write(ref _kept, 1);
        }

        _answers[key] = answer;
        return answer;
    }
}
