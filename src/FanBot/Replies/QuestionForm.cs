using FanBot.Discord.Messages;
using FanBot.Discord.Replies;
using FanBot.Knowledge.Answering;

namespace FanBot.Replies;

/// <summary>The form in which a question is asked, for members who do not know the commands, and the button that opens it.</summary>
internal static class QuestionForm
{
    private const string Name = "Ask a question";

    /// <summary>The button.</summary>
    public static Button Button => new(new CustomId(ButtonAction.Form, 0, Ask).Write()!, Name) { Style = ButtonStyle.Primary };

    private static SlashCommand Ask => new(SlashCommandNames.Ask, new Dictionary<string, string>());

    /// <summary>The form.</summary>
    /// <param name="customId">The button's; it comes back with what was written.</param>
    /// <param name="mostCharacters">Most characters of a question.</param>
    public static ModalReply Of(string customId, int mostCharacters) => new(
        customId,
        Name,
        new TextInput(SlashCommandOptions.Question, "Your question", 1, mostCharacters)
        {
            Style = TextInputStyle.Paragraph,
            Placeholder = "When does season 2 come out?",
        });
}
