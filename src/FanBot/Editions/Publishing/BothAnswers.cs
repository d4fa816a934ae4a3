using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Answers;

namespace FanBot.Editions.Publishing;

/// <summary>The same questions asked of two snapshots, as members ask them.</summary>
/// <param name="before">Answers from the live one.</param>
/// <param name="after">Answers from the other.</param>
/// <param name="mayRead">Whether there is time to read; what would be read is not even looked for else.</param>
internal sealed class BothAnswers(Answerer before, Answerer after, Func<bool> mayRead)
{
    /// <summary>Both answers. Commands are answered from facts; for free text the articles are read, for both answers or for neither.</summary>
    /// <param name="question">Free text, or a command as it is typed.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async ValueTask<(Answer Was, Answer Becomes)> AnswerAsync(string question, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!mayRead() || SlashCommand.Read(question) is { Name: not SlashCommandNames.Ask })
        {
            return Unread(question);
        }

        var was = await before.AnswerAsync(question, null, cancellationToken).ConfigureAwait(false);
        var becomes = was.IsUnread ? was : await after.AnswerAsync(question, null, cancellationToken).ConfigureAwait(false);
        return was.IsUnread || becomes.IsUnread ? Unread(question) : (was, becomes);
    }

    private (Answer Was, Answer Becomes) Unread(string question) => (before.Answer(question), after.Answer(question));
}
