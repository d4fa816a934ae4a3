using System.CommandLine;

namespace FanBot.Verbs;

/// <summary>The options that choose what a verb works on, and on which day.</summary>
internal sealed class SourceOptions
{
    private readonly Option<string?> _articles = new("--articles")
    {
        Description = "Build the articles in this folder into the store, and use them. Default: the setting Knowledge:Articles.",
        HelpName = "DIR",
    };

    private readonly Option<string?> _store = new("--store")
    {
        Description = "Use the live snapshot of this store as it is.",
        HelpName = "DIR",
    };

    private readonly Option<string?> _today = new("--today")
    {
        Description = "Take this day for today when telling how old a source is.",
        HelpName = "DAY",
    };

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_articles);
        command.Options.Add(_store);
        command.Options.Add(_today);
    }

    /// <summary>What the command line chose.</summary>
    /// <exception cref="UsageException">An option has a value that cannot be used.</exception>
    public SourceChoice Read(ParseResult parsed, TimeProvider time) => new(
        parsed.GetValue(_articles),
        parsed.GetValue(_store),
        DateArgument.Day(_today.Name, parsed.GetValue(_today)) is { } day ? new FixedDay(day) : time);
}
