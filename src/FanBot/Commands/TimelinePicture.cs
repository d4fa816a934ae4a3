using FanBot.Discord.Replies;
using FanBot.Editions;
using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Answers;
using FanBot.Replies;

namespace FanBot.Commands;

/// <summary>Adds the picture of a timeline to the message that lists it.</summary>
/// <remarks>
/// It follows by an edit, whichever way the message goes. The text is there at once, so that drawing takes none of Discord's 3 seconds;
/// and the endpoint's own response cannot be relied on to carry files (discord-api-docs, issues 5925 and 5933). It stands beside the
/// embed and not in it: only there Discord tells its words to those who do not see it.
/// </remarks>
internal static class TimelinePicture
{
    /// <summary>What adds it; null where the answer is no timeline, or no pictures are wanted.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="command">What was asked.</param>
    /// <param name="edition">What answered it.</param>
    public static Func<IReplyEditor, CancellationToken, Task>? Of(Answer answer, SlashCommand command, Edition edition)
    {
        if (edition.Pictures is not { } pictures || !AnswerTimeline.Is(answer))
        {
            return null;
        }

        return (editor, cancellationToken) => pictures.Of(command.ToString(), () => AnswerTimeline.Of(answer)) is { } picture
            ? editor.AttachAsync(picture, cancellationToken)
            : Task.CompletedTask;
    }
}
