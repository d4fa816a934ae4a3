using FanBot.Discord.Interactions;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;
using FanBot.Knowledge.Answers;
using FanBot.Live;
using FanBot.Plain;
using FanBot.Replies;

namespace FanBot.Commands;

/// <summary>Answers the commands that ask something.</summary>
internal static class QuestionCommands
{
    // What Discord checks on its side too, but a request can say anything.
    private static readonly string[] Options =
        [SlashCommandOptions.Show, SlashCommandOptions.Season, SlashCommandOptions.AsOf, SlashCommandOptions.Only, SlashCommandOptions.Name, SlashCommandOptions.Topic, SlashCommandOptions.Question, SlashCommandOptions.Article];

    /// <summary>Answers a slash command.</summary>
    public static Reply Answer(CommandInteraction asked, Edition edition)
    {
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
                return Sentence.Privately($"What you wrote for `{option}` is longer than {most} characters. Please say it shorter.");
            }

            values[option] = PlainText.OneLine(value);
        }

        SplitName(values, edition);
        return Answer(new AskedCommand(new SlashCommand(asked.Name, values), asked.Options.Flag(CommandCatalogue.PrivateOption)), edition);
    }

    /// <summary>What the articles say about a message of a member.</summary>
    public static Reply CheckWithSources(CommandInteraction asked, Edition edition)
    {
        if (asked.Target is not { } message || string.IsNullOrWhiteSpace(message.Content))
        {
            return Sentence.Privately("That message has no text that could be checked.");
        }

        var answer = edition.Answerer.Check(message.Content);
        return new MessageReply(AnswerMessage.Of(answer, new AskedCommand(AskedCommand.OfQuestion(Shorten.Words(answer.Question, DiscordLimits.EmbedAuthor)), Private: true)));
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

    private static MessageReply Answer(AskedCommand asked, Edition edition) =>
        new(AnswerMessage.Of(edition.Answer(asked.Command), asked));
}
