using FanBot.Knowledge.Answers;
using FanBot.Printing;

namespace FanBot.Prompt;

/// <summary>Reads questions and commands line by line and answers each.</summary>
/// <param name="surroundings">Where lines come from and answers go.</param>
/// <param name="shows">Names of the shows that can be asked about.</param>
/// <param name="answer">Answers a question; null where that failed and has been logged.</param>
internal sealed class QuestionPrompt(Surroundings surroundings, IReadOnlyList<string> shows, Func<string, CancellationToken, ValueTask<Answer?>> answer)
{
    private const string Help = """
        Ask in your own words ("When does season 2 come out?") or with a command:
          /release  /status  /episodes  /plot    season:2  as-of:2023-01-01
          /cast                                  season:2  only:new  (or only:returning)
          /character  /actor                     name:…
          /timeline                              topic:release
          /sources                               which articles are known
          /quit                                  ends
        """;

    /// <summary>Runs until the lines end or <c>/quit</c> is typed.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (surroundings.InIsTerminal)
        {
            var about = shows.Count > 0 ? "Ask about " + string.Join(", ", shows.Select(PlainText.OneLine)) : "No show is known yet";
            await WriteAsync($"{about}. /help lists the commands, /quit ends.\n\n", cancellationToken).ConfigureAwait(false);
        }

        while (await NextAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            var word = line.ToLowerInvariant();
            if (word is "/quit" or "/exit" or "quit" or "exit")
            {
                return;
            }

            var text = word is "/help" or "help" or "?" or "/?" ? Help
                : await answer(line, cancellationToken).ConfigureAwait(false) is { } given
                    ? (surroundings.InIsTerminal ? "" : AnswerText.Heading(given)) + AnswerText.Of(given) + Hint(given)
                : "This question could not be answered because of a fault; the log says more.";
            await WriteAsync(text.ReplaceLineEndings("\n") + "\n\n", cancellationToken).ConfigureAwait(false);
        }
    }

    private static string Hint(Answer given) => given is NotKnown { Reason: NotKnownReason.NoQuestion } ? "\n/help lists the commands." : "";

    /// <summary>The next line that holds something, or null at the end.</summary>
    private async Task<string?> NextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (surroundings.InIsTerminal)
            {
                await WriteAsync("> ", cancellationToken).ConfigureAwait(false);
            }

            var line = await surroundings.In.NextLineAsync(cancellationToken).ConfigureAwait(false);
            if (line is null || line.Trim() is { Length: > 0 })
            {
                return line?.Trim();
            }
        }
    }

    private async Task WriteAsync(string text, CancellationToken cancellationToken)
    {
        await surroundings.Out.WriteAsync(text.AsMemory(), cancellationToken).ConfigureAwait(false);
        await surroundings.Out.FlushAsync(cancellationToken).ConfigureAwait(false);
    }
}
