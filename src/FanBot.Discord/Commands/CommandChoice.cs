using FanBot.Discord.Messages;

namespace FanBot.Discord.Commands;

/// <summary>A value that is offered for an option: of text or of a whole number.</summary>
public sealed record CommandChoice
{
    private CommandChoice(string name, string? text, long? number) => (Name, Text, Number) = (name, text, number);

    /// <summary>What the member reads; 1 to 100 characters.</summary>
    public string Name { get; }

    /// <summary>The value of a text option, else null; at most 100 characters.</summary>
    public string? Text { get; }

    /// <summary>The value of a number option, else null.</summary>
    public long? Number { get; }

    /// <summary>A choice whose value is what the member reads, shortened where that is too long.</summary>
    public static CommandChoice Of(string name) => Of(name, name);

    /// <summary>A choice of text.</summary>
    /// <param name="name">What the member reads; shortened to 100 characters.</param>
    /// <param name="value">The value; cut to 100 characters.</param>
    /// <exception cref="ArgumentException">One of them is blank.</exception>
    public static CommandChoice Of(string name, string value) => new(NameOf(name), ValueOf(value), null);

    /// <summary>A choice of a number.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public static CommandChoice Of(string name, long value) => new(NameOf(name), null, value);

    private static string NameOf(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return Shorten.Words(name, DiscordLimits.ChoiceName);
    }

    private static string ValueOf(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        return Shorten.Cut(value.Trim(), DiscordLimits.ChoiceValue);
    }
}
