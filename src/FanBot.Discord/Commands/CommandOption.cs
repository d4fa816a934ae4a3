namespace FanBot.Discord.Commands;

/// <summary>Something that can be filled into a command, or a subcommand with options of its own.</summary>
/// <param name="Type">What it takes.</param>
/// <param name="Name">1 to 32 letters, digits, "-" or "_", in lower case.</param>
/// <param name="Description">What a member reads beside it; 1 to 100 characters.</param>
public sealed record CommandOption(OptionType Type, string Name, string Description)
{
    /// <summary>Whether it must be filled in. Such options come first.</summary>
    public bool Required { get; init; }

    /// <summary>Whether suggestions are asked for while a member types. Not together with <see cref="Choices"/>.</summary>
    public bool Autocomplete { get; init; }

    /// <summary>The only values there are, at most 25; empty where any value may be given.</summary>
    public IReadOnlyList<CommandChoice> Choices { get; init; } = [];

    /// <summary>For a subcommand or group, what is below it; at most 25.</summary>
    public IReadOnlyList<CommandOption> Options { get; init; } = [];

    /// <summary>Smallest number, or null.</summary>
    public long? Least { get; init; }

    /// <summary>Greatest number, or null.</summary>
    public long? Most { get; init; }

    /// <summary>Most characters of text, 1 to 6,000, or null.</summary>
    public int? MostCharacters { get; init; }
}
