using FanBot.Discord.Commands;
using FanBot.Knowledge.Articles;
using FanBot.Replies;

namespace FanBot.Commands.Moderating;

/// <summary>What can be filled into <c>/knowledge correct</c>.</summary>
internal static class CorrectOptions
{
    /// <summary>Corrects a name.</summary>
    public const string Name = "name";

    /// <summary>Corrects what is thought of a claim.</summary>
    public const string Claim = "claim";

    /// <summary>Corrects the date or show of an article.</summary>
    public const string Article = "article";

    /// <summary>Lists what was corrected.</summary>
    public const string List = "list";

    /// <summary>A name as articles write it.</summary>
    public const string Spelling = "spelling";

    /// <summary>The right name.</summary>
    public const string Right = "right";

    /// <summary>A claim.</summary>
    public const string WhichClaim = "claim";

    /// <summary>What it is to be taken for.</summary>
    public const string As = "as";

    /// <summary>An article.</summary>
    public const string WhichArticle = "article";

    /// <summary>Its date.</summary>
    public const string Date = "date";

    /// <summary>A show.</summary>
    public const string Show = "show";

    /// <summary>The reason.</summary>
    public const string Why = "why";

    private static CommandOption WhyOption { get; } =
        new(OptionType.Text, Why, "Why; members read it in Sources") { MostCharacters = CommandCatalogue.LongestQuestion };

    /// <summary>The group.</summary>
    public static CommandOption Definition { get; } = new(OptionType.SubcommandGroup, CorrectionList.Command, "Correct what FanBot reads in articles")
    {
        Options =
        [
            Subcommand(
                Name,
                "The right spelling of a person or character, or the name behind another",
                Named(Spelling, "As articles write it") with { Required = true },
                Named(Right, "As it is right") with { Required = true },
                ShowOption("Which show; needed only where FanBot knows several"),
                WhyOption),
            Subcommand(
                Claim,
                "What an article states is wrong, or surer or less sure than it reads",
                Named(WhichClaim, "What is stated; type a word of it") with { Required = true },
                new CommandOption(OptionType.Text, As, "What it is to be taken for")
                {
                    Required = true,
                    Choices = [.. Enum.GetNames<ClaimVerdict>().Select(v => CommandChoice.Of(v.ToLowerInvariant()))],
                },
                WhyOption with { Required = true },
                ShowOption("Which show, to find the claim")),
            Subcommand(
                Article,
                "The date or the show of an article",
                Named(WhichArticle, "Which article") with { Required = true },
                new CommandOption(OptionType.Text, Date, "The day from which it speaks, such as 2031-05-24") { MostCharacters = CommandCatalogue.LongestName },
                ShowOption("The show that it is about"),
                WhyOption),
            Subcommand(List, "What was corrected, and by whom; each can be undone there"),
        ],
    };

    private static CommandOption Subcommand(string name, string description, params IReadOnlyList<CommandOption> options) =>
        new(OptionType.Subcommand, name, description) { Options = options };

    private static CommandOption Named(string name, string description) =>
        new(OptionType.Text, name, description) { Autocomplete = true, MostCharacters = CommandCatalogue.LongestName };

    private static CommandOption ShowOption(string description) => Named(Show, description);
}
