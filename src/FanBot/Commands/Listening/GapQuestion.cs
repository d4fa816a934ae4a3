using FanBot.Editions;
using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Answers;

namespace FanBot.Commands.Listening;

/// <summary>Asks the usual question for what was asked in vain.</summary>
internal static class GapQuestion
{
    /// <summary>Its answer; null where there is no usual question, or no such show any more.</summary>
    public static Answer? Answer(Edition edition, string show, AskedFor asked) =>
        edition.Answerer.FindShow(show) is { } known && UsualQuestions.Of(asked, known.Name) is { } question ? edition.Answer(Command(show, question)) : null;

    /// <summary>A question in free text about a show.</summary>
    public static SlashCommand Command(string show, string question) => new(
        SlashCommandNames.Ask,
        new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [SlashCommandOptions.Show] = show, [SlashCommandOptions.Question] = question });
}
