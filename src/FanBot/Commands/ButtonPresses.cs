using FanBot.Discord.Interactions;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;
using FanBot.Editions;
using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Articles;
using FanBot.Replies;

namespace FanBot.Commands;

/// <summary>Answers presses of buttons: those below an answer by asking again what stands on them, that of the help with a form.</summary>
internal static class ButtonPresses
{
    private const string Unknown = "This button is of another version of FanBot, so it no longer does anything. Please ask again with a command.";
    private const string Unreadable = "I cannot look into the articles just now. Please press it again in a moment.";
    private const string Outdated = "The articles have changed since, and this is no longer there. Please ask again with a command.";

    /// <summary>The reply to a press; a sentence where the button is not one of ours, or its answer is gone.</summary>
    public static ValueTask<Reply> AnswerAsync(ComponentInteraction pressed, Edition edition, bool asksBack) => CustomId.TryParse(pressed.CustomId) switch
    {
        { Action: ButtonAction.Form, Command.Name: SlashCommandNames.Ask } button when button.Write() is { } id =>
            new(QuestionForm.Of(id, CommandCatalogue.LongestQuestion)),
        { Action: not ButtonAction.Form } button when Command(button.Command, pressed.EmbedAuthor) is { } command =>
            AgainAsync(pressed, button, command, edition, asksBack),
        _ => new(Sentence.Privately(Unknown)),
    };

    /// <summary>The answer below which a button stands, given again; null where it stands below none.</summary>
    public static async ValueTask<Answer?> AnswerAgainAsync(ComponentInteraction pressed, Edition edition) =>
        CustomId.TryParse(pressed.CustomId) is { } button && Command(button.Command, pressed.EmbedAuthor) is { } command
            ? await AgainAsync(button, command, edition).ConfigureAwait(false)
            : null;

    private static async ValueTask<Answer> AgainAsync(CustomId button, SlashCommand command, Edition edition) =>
        button.IsUnread ? edition.AnswerUnread(command) : await edition.AnswerAsync(command).ConfigureAwait(false);

    private static async ValueTask<Reply> AgainAsync(ComponentInteraction pressed, CustomId button, SlashCommand command, Edition edition, bool asksBack)
    {
        var asked = new AskedCommand(command, pressed.OnEphemeral) { Snapshot = edition.Footer };
        var answer = await AgainAsync(button, command, edition).ConfigureAwait(false);
        return button.Action switch
        {
            _ when answer.IsUnread && !button.IsUnread && !edition.IsFinal(answer) => Sentence.Privately(Unreadable),
            _ when answer is NotKnown => Sentence.Privately(Outdated),
            ButtonAction.Sources when button.Page < QuotesMessage.Pages(answer) => new MessageReply(Quotes()),
            ButtonAction.Quotes when button.Page < QuotesMessage.Pages(answer) => new UpdateReply(Quotes()),
            ButtonAction.Earlier => new MessageReply(AnswerMessage.Of(answer, asked with { Private = true }))
            {
                Then = TimelinePicture.Of(answer, command, edition),
            },
            ButtonAction.List when button.Page < AnswerMessage.Pages(answer) =>
                new UpdateReply(AnswerMessage.Of(answer, asked with { AsksBack = asksBack }, button.Page)),
            _ => Sentence.Privately(Outdated),
        };

        Message Quotes() => QuotesMessage.Of(answer, asked, button.Page, Corrections(answer, edition));
    }

    private static IReadOnlyList<Correction> Corrections(Answer answer, Edition edition) =>
        [.. answer.Citations.Select(c => c.Article.ShowKey).Append(answer.ShowKey).OfType<string>().Distinct().SelectMany(edition.Snapshot.Corrections)];

    /// <summary>The command on the button, a question completed by its words above the message; null where it asks nothing.</summary>
    private static SlashCommand? Command(SlashCommand written, string? above)
    {
        if (!CommandCatalogue.IsQuestion(written.Name))
        {
            return null;
        }

        if (written.Name != SlashCommandNames.Ask || written.Option(SlashCommandOptions.Question) is not null)
        {
            return written;
        }

        return string.IsNullOrWhiteSpace(above) ? null
            : written with
            {
                Options = new Dictionary<string, string>(written.Options, StringComparer.OrdinalIgnoreCase) { [SlashCommandOptions.Question] = above },
            };
    }
}
