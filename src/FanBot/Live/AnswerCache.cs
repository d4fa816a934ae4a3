using FanBot.Knowledge.Answers;

namespace FanBot.Live;

/// <summary>Keeps the answers that an edition has given: members ask the same few things, and a snapshot never changes.</summary>
/// <param name="answerer">Answers what is not kept.</param>
/// <param name="time">Tells today.</param>
internal sealed class AnswerCache(Answerer answerer, TimeProvider time)
{
    private readonly KeptForADay<Answer> _answers = new(time);

    /// <summary>The answer to a command.</summary>
    public Answer Answer(SlashCommand command) => _answers.Of(SlashCommandCode.Write(command), () => answerer.Answer(command));
}
