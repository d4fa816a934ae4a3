using FanBot.Discord.Interactions;
using FanBot.Discord.Replies;
using FanBot.Knowledge.Answers;
using FanBot.Live;
using FanBot.Replies;

namespace FanBot.Commands;

/// <summary>Answers presses of the buttons below an answer by asking again what stands on them.</summary>
internal static class ButtonPresses
{
    private const string Unknown = "This button is of another version of FanBot, so it no longer does anything. Please ask again with a command.";
    private const string Outdated = "The articles have changed since, and this is no longer there. Please ask again with a command.";

    /// <summary>The reply to a press; a sentence where the button is not one of ours, or its answer is gone.</summary>
    public static Reply Answer(ComponentInteraction pressed, Edition edition)
    {
        if (CustomId.TryParse(pressed.CustomId) is not { } button || Command(button, pressed) is not { } command)
        {
            return Sentence.Privately(Unknown);
        }

        var asked = new AskedCommand(command, pressed.OnEphemeral);
        var answer = edition.Answer(command);
        return button.Action switch
        {
            _ when answer.Citations.Count == 0 => Sentence.Privately(Outdated),
            ButtonAction.Sources => new MessageReply(QuotesMessage.Of(answer, asked.Query(answer), asked.Words, 0)),
            ButtonAction.Quotes when button.Page < QuotesMessage.Pages(answer) => new UpdateReply(QuotesMessage.Of(answer, asked.Query(answer), asked.Words, button.Page)),
            ButtonAction.Earlier => new MessageReply(AnswerMessage.Of(answer, asked with { Private = true })),
            ButtonAction.List when button.Page < AnswerMessage.Pages(answer) => new UpdateReply(AnswerMessage.Of(answer, asked, button.Page)),
            _ => Sentence.Privately(Outdated),
        };
    }

    private static SlashCommand? Command(CustomId button, ComponentInteraction pressed)
    {
        var text = button.Query.Length > 0 ? button.Query : pressed.EmbedAuthor;
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var command = button.Query.Length > 0 ? SlashCommand.Read(text) : AskedCommand.OfQuestion(text);
        return command is not null && CommandCatalogue.IsQuestion(command.Name) ? command : null;
    }
}
