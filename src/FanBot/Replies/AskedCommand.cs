using System.Globalization;
using FanBot.Discord.Messages;
using FanBot.Knowledge.Answers;

namespace FanBot.Replies;

/// <summary>A command that was answered, as buttons ask it again.</summary>
/// <param name="Command">What was asked.</param>
/// <param name="Private">Whether only the member who asked sees the answer.</param>
internal sealed record AskedCommand(SlashCommand Command, bool Private)
{
    /// <summary>Free text as a command.</summary>
    public static SlashCommand OfQuestion(string question, string? show = null)
    {
        var options = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (show is not null)
        {
            options[SlashCommandOptions.Show] = show;
        }

        options[SlashCommandOptions.Question] = question;
        return new SlashCommand(SlashCommandNames.Ask, options);
    }

    /// <summary>The question in the member's own words, or null for other commands. It stands above the answer: Discord does not show others what was typed.</summary>
    public string? Words => Command.Name == SlashCommandNames.Ask ? Command.Option(SlashCommandOptions.Question) : null;

    /// <summary>
    /// The command as text for a button, with the show and season that the answer was about, so that it means the same
    /// when newer articles have come; empty where the text would not be read back as this command.
    /// </summary>
    public string Query(Answer answer)
    {
        var options = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (answer.ShowKey is { } show)
        {
            options[SlashCommandOptions.Show] = show;
        }

        if (answer.Season is { } season && Words is null)
        {
            options[SlashCommandOptions.Season] = season.ToString(CultureInfo.InvariantCulture);
        }

        foreach (var (name, value) in Command.Options)
        {
            options.TryAdd(name, value);
        }

        var command = Command with { Options = options };
        var text = command.ToString();
        return text.Length <= DiscordLimits.CustomId && SlashCommand.Read(text) is { } read && AreSame(read, command) ? text : "";
    }

    private static bool AreSame(SlashCommand one, SlashCommand other) =>
        one.Name == other.Name && one.Rest == other.Rest && one.Options.Count == other.Options.Count
        && one.Options.All(o => other.Options.TryGetValue(o.Key, out var value) && value == o.Value);
}
