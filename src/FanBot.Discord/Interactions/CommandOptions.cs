using System.Globalization;

namespace FanBot.Discord.Interactions;

/// <summary>What a member filled into a command. Discord does not check free text, so every value is only a wish.</summary>
public sealed class CommandOptions
{
    private readonly IReadOnlyDictionary<string, string> _values;

    /// <summary>Options by name, each value as text: numbers in invariant form, flags as <c>true</c> or <c>false</c>.</summary>
    public CommandOptions(IReadOnlyDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        _values = values;
    }

    /// <summary>Nothing was filled in.</summary>
    public static CommandOptions None { get; } = new(new Dictionary<string, string>());

    /// <summary>The options that were filled in.</summary>
    public IEnumerable<string> Names => _values.Keys;

    /// <summary>An option as text without spaces around it, or null where it was not filled in.</summary>
    public string? Text(string name) => _values.TryGetValue(name, out var value) && value.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>An option as a whole number, or null where it is none.</summary>
    public long? Number(string name) =>
        long.TryParse(Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether a yes-or-no option was set to yes.</summary>
    public bool Flag(string name) => Text(name) == "true";
}
