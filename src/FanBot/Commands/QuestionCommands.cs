using FanBot.Discord.Interactions;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;
using FanBot.Editions;
using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Answers;
using FanBot.Printing;
using FanBot.Replies;

namespace FanBot.Commands;

/// <summary>Answers the commands that ask something.</summary>
internal static class QuestionCommands
{
    // What Discord checks on its side too, but a request can say anything.
    private static readonly string[] Options =
        [
            SlashCommandOptions.Show,
            SlashCommandOptions.Season,
            SlashCommandOptions.AsOf,
            SlashCommandOptions.Only,
            SlashCommandOptions.Name,
            SlashCommandOptions.Topic,
            SlashCommandOptions.Question,
            SlashCommandOptions.Article,
        ];

    /// <summary>Answers a slash command.</summary>
    /// <param name="asked">The command.</param>
    /// <param name="edition">What is answered from.</param>
    /// <param name="asksBack">Whether the member is asked what they think of the answer.</param>
    public static GivenReply Answer(CommandInteraction asked, Edition edition, bool asksBack) =>
        Read(asked, edition, out var mistake) is { } command ? Given(edition.Answer(command.Command), command with { AsksBack = asksBack }, edition) : mistake!;

    /// <summary>Answers <c>/ask</c>, for which articles are read.</summary>
    /// <inheritdoc cref="Answer" path="/param"/>
    public static async ValueTask<GivenReply> AskAsync(CommandInteraction asked, Edition edition, bool asksBack)
    {
        if (Read(asked, edition, out var mistake) is not { } command)
        {
            return mistake!;
        }

        var answer = await edition.AnswerAsync(command.Command).ConfigureAwait(false);
        return Given(answer, command with { AsksBack = asksBack }, edition) with { IsFinal = edition.IsFinal(answer) };
    }

    private static GivenReply Given(Answer answer, AskedCommand command, Edition edition) =>
        new(new MessageReply(AnswerMessage.Of(answer, command)) { Then = TimelinePicture.Of(answer, command.Command, edition) }, Missed.Of(answer));

    /// <summary>The command that was sent; null where something is wrong with it.</summary>
    private static AskedCommand? Read(CommandInteraction asked, Edition edition, out Reply? mistake)
    {
        mistake = null;
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var option in Options)
        {
            if (asked.Options.Text(option) is not { } value)
            {
                continue;
            }

            var most = option == SlashCommandOptions.Question ? CommandCatalogue.LongestQuestion : CommandCatalogue.LongestName;
            if (value.Length > most)
            {
                mistake = Sentence.Privately($"What you wrote for `{option}` is longer than {most} characters. Please say it shorter.");
                return null;
            }

            values[option] = PlainText.OneLine(value);
        }

        SplitName(values, edition);
        return new AskedCommand(new SlashCommand(asked.Name, values), asked.Options.Flag(CommandCatalogue.PrivateOption)) { Snapshot = edition.Footer };
    }

    /// <summary>What the articles say about a message of a member.</summary>
    public static Reply CheckWithSources(CommandInteraction asked, Edition edition)
    {
        if (asked.Target is not { } message || string.IsNullOrWhiteSpace(message.Content))
        {
            return Sentence.Privately("That message has no text that could be checked.");
        }

        // Nothing is read for it, so nothing is where its buttons are pressed.
        var answer = edition.Answerer.Check(message.Content) with { IsUnread = true };
        var question = AskedCommand.OfQuestion(Shorten.Words(answer.Question, DiscordLimits.EmbedAuthor));
        return new MessageReply(AnswerMessage.Of(answer, new AskedCommand(question, Private: true) { Snapshot = edition.Footer }));
    }

    /// <summary>"Ada Quill · Example Show", as it is suggested where several shows are known.</summary>
    private static void SplitName(Dictionary<string, string> values, Edition edition)
    {
        if (values.TryGetValue(SlashCommandOptions.Name, out var name) && !values.ContainsKey(SlashCommandOptions.Show)
            && name.LastIndexOf(NameList.Separator, StringComparison.Ordinal) is > 0 and var at
            && edition.Answerer.FindShow(name[(at + NameList.Separator.Length)..]) is { } show)
        {
            (values[SlashCommandOptions.Name], values[SlashCommandOptions.Show]) = (name[..at], show.Name);
        }
    }
}
