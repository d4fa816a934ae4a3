using System.Globalization;

namespace FanBot.DiscordNet.Interactions;

/// <summary>Values of options as <see cref="FanBot.Discord.Interactions.CommandOptions"/> keeps them.</summary>
internal static class OptionText
{
    /// <summary>A value as text, or null where it is none that our commands take.</summary>
    /// <param name="value">What the library read from JSON.</param>
    public static string? Of(object? value) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        double or float => Convert.ToDouble(value, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture),
        long or int => Convert.ToString(value, CultureInfo.InvariantCulture),

        // The JSON reader below the library takes text such as "2023-08-03T09:00:00" for a time.
        DateTime time => time.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
        Library.IAttachment file => file.Id.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };
}
