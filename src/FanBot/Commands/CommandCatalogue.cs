using FanBot.Commands.Moderating;
using FanBot.Discord;
using FanBot.Discord.Commands;
using FanBot.Knowledge.Answering;

namespace FanBot.Commands;

/// <summary>
/// Every command with what a member reads of it. A question is a command here and a kind of question in FanBot.Knowledge; nothing
/// else knows of it.
/// </summary>
internal static class CommandCatalogue
{
    /// <summary>The option that shows an answer to one member only.</summary>
    public const string PrivateOption = "private";

    /// <summary>Most characters of a question.</summary>
    public const int LongestQuestion = 250;

    /// <summary>Most characters of a name, a date or a headline.</summary>
    public const int LongestName = 100;

    /// <summary>The topics of a timeline.</summary>
    public static IReadOnlyList<string> Topics { get; } = ["release", "status", "production", "episodes", "cast"];

    private static CommandOption Show { get; } = new(OptionType.Text, SlashCommandOptions.Show, "Which show; needed only where FanBot knows several")
    {
        Autocomplete = true,
        MostCharacters = LongestName,
    };

    private static CommandOption Season { get; } = new(
        OptionType.Number, SlashCommandOptions.Season, "Which season; without it, the newest that the articles speak of")
    {
        Autocomplete = true,
        Least = 1,
        Most = 99,
    };

    private static CommandOption AsOf { get; } = new(OptionType.Text, SlashCommandOptions.AsOf, "What was known on a day, such as 2023-01-31")
    {
        Autocomplete = true,
        MostCharacters = LongestName,
    };

    private static CommandOption Private { get; } = new(OptionType.Flag, PrivateOption, "Show the answer only to me");

    /// <summary>For every member.</summary>
    public static IReadOnlyList<CommandDefinition> Member { get; } =
    [
        Slash(SlashCommandNames.Release, "When a season comes out, and how sure that is", Show, Season, AsOf, Private),
        Slash(SlashCommandNames.Status, "Whether a season is renewed, being made, finished or cancelled", Show, Season, AsOf, Private),
        Slash(SlashCommandNames.Episodes, "How many episodes a season has", Show, Season, AsOf, Private),
        Slash(SlashCommandNames.Plot, "What a season is about; hidden until you click on it", Show, Season, AsOf, Private),
        Slash(
            SlashCommandNames.Cast,
            "Who is in a season",
            Show,
            Season,
            Choice(SlashCommandOptions.Only, "Only those who are new, or who come back", "new", "returning"),
            Private),
        Slash(SlashCommandNames.Character, "Who a character is, and who plays them", NameOf("Which character"), Show, Private),
        Slash(SlashCommandNames.Actor, "Whom an actor plays", NameOf("Which actor"), Show, Private),
        Slash(
            SlashCommandNames.Timeline,
            "What was said when, from the first rumour to the announcement",
            Choice(SlashCommandOptions.Topic, "About what; without it, all of them", [.. Topics]),
            Show,
            Season,
            Private),
        Slash(
            SlashCommandNames.Ask,
            "Ask anything in your own words",
            new CommandOption(OptionType.Text, SlashCommandOptions.Question, "Your question, such as: When does season 2 come out?")
            {
                Required = true,
                MostCharacters = LongestQuestion,
            },
            Show,
            Private),
        Slash(
            SlashCommandNames.Sources,
            "Which articles FanBot has read",
            new CommandOption(OptionType.Text, SlashCommandOptions.Article, "Part of a headline, a publisher or an author")
            {
                Autocomplete = true,
                MostCharacters = LongestName,
            },
            Show,
            Private),
        Slash(CommandNames.Help, "What FanBot can tell you, and how sure it is"),
        new(CommandType.Message, CommandNames.CheckWithSources, ""),
    ];

    /// <summary>For those who keep the knowledge, on home servers only.</summary>
    public static IReadOnlyList<CommandDefinition> Home { get; } =
    [
        new(
            CommandType.Slash,
            CommandNames.Knowledge,
            "Look after the articles that FanBot answers from",
            [.. KnowledgeSubcommands.All.Select(c => c.Definition)])
        {
            DefaultMemberPermissions = Permissions.ManageGuild,
            Contexts = [InteractionContext.Guild],
        },
        .. KnowledgeSubcommands.All.Select(c => c.MessageCommand).OfType<string>().Select(name => new CommandDefinition(CommandType.Message, name, "")
        {
            DefaultMemberPermissions = Permissions.ManageGuild,
            Contexts = [InteractionContext.Guild],
        }),
    ];

    /// <summary>Whether a slash command asks something of the articles.</summary>
    public static bool IsQuestion(string name) =>
        name != CommandNames.Help && Member.Any(c => c.Type == CommandType.Slash && c.Name == name);

    private static CommandDefinition Slash(string name, string description, params IReadOnlyList<CommandOption> options) =>
        new(CommandType.Slash, name, description, options);

    private static CommandOption NameOf(string description) =>
        new(OptionType.Text, SlashCommandOptions.Name, description) { Required = true, Autocomplete = true, MostCharacters = LongestName };

    private static CommandOption Choice(string name, string description, params IReadOnlyList<string> values) =>
        new(OptionType.Text, name, description) { Choices = [.. values.Select(v => CommandChoice.Of(v))] };
}
