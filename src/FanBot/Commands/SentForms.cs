using FanBot.Discord.Commands;
using FanBot.Discord.Interactions;
using FanBot.Editions;
using FanBot.Knowledge.Answering;
using FanBot.Replies;

namespace FanBot.Commands;

/// <summary>Answers forms as the command that stands on them, with what was written as its question.</summary>
internal static class SentForms
{
    private const string Unknown = "This form is of another version of FanBot, so it no longer does anything. Please ask again with a command.";
    private const string Empty = "You wrote no question. Please press the button again and write one, or ask with `/ask`.";

    /// <summary>The reply to a form; a sentence where it is not ours, or nothing was written.</summary>
    public static async ValueTask<GivenReply> AnswerAsync(ModalInteraction sent, Edition edition, bool asksBack)
    {
        if (CustomId.TryParse(sent.CustomId) is not { Action: ButtonAction.Form, Command: { Name: SlashCommandNames.Ask } written })
        {
            return Sentence.Privately(Unknown);
        }

        var options = new CommandOptions(new Dictionary<string, string>(written.Options, StringComparer.Ordinal)
        {
            [SlashCommandOptions.Question] = sent.Fields.GetValueOrDefault(SlashCommandOptions.Question, ""),
        });
        return options.Text(SlashCommandOptions.Question) is null
            ? Sentence.Privately(Empty)
            : await QuestionCommands.AskAsync(Typed(sent, written.Name, options), edition, asksBack).ConfigureAwait(false);
    }

    /// <summary>The same as if it had been typed.</summary>
    private static CommandInteraction Typed(ModalInteraction sent, string name, CommandOptions options) => new()
    {
        Id = sent.Id,
        ApplicationId = sent.ApplicationId,
        Token = sent.Token,
        Member = sent.Member,
        GuildId = sent.GuildId,
        ChannelId = sent.ChannelId,
        Locale = sent.Locale,
        Type = CommandType.Slash,
        Name = name,
        Options = options,
    };
}
