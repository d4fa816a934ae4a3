using System.Globalization;
using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Answers;

namespace FanBot.Replies;

/// <summary>A command that was answered, as buttons ask it again.</summary>
/// <param name="Command">What was asked.</param>
/// <param name="Private">Whether only the member who asked sees the answer.</param>
internal sealed record AskedCommand(SlashCommand Command, bool Private)
{
    /// <summary>Whether the member is asked what they think of the answer.</summary>
    public bool AsksBack { get; init; }

    /// <summary>Name of the snapshot that answers, where the footer shall tell it; else null.</summary>
    public string? Snapshot { get; init; }

    /// <summary>Free text as a command.</summary>
    public static SlashCommand OfQuestion(string question) =>
        new(SlashCommandNames.Ask, new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [SlashCommandOptions.Question] = question });

    /// <summary>
    /// The question in the member's own words, or null for other commands. It stands above the answer: Discord does not show
    /// others what was typed.
    /// </summary>
    public string? Words => Command.Name == SlashCommandNames.Ask ? Command.Option(SlashCommandOptions.Question) : null;

    /// <summary>
    /// The same command with the show and season that the answer was about, so that a button means the same when newer
    /// articles have come.
    /// </summary>
    public SlashCommand About(Answer answer)
    {
        var options = new Dictionary<string, string>(Command.Options, StringComparer.OrdinalIgnoreCase);
        if (answer.ShowKey is { } show)
        {
            options[SlashCommandOptions.Show] = show;
        }

        if (answer.Season is { } season && Words is null)
        {
            options[SlashCommandOptions.Season] = season.ToString(CultureInfo.InvariantCulture);
        }

        return Command with { Options = options };
    }
}
