using System.Globalization;
using FanBot.Readers;
using Microsoft.Extensions.Configuration;

namespace FanBot.Settings;

/// <summary>Reads who reads the articles. No sentence repeats a value: any of them may be a key, put into the wrong line.</summary>
internal static class ReaderSettingsReader
{
    /// <summary>Reads and checks all of it.</summary>
    /// <exception cref="UsageException">A setting cannot be used.</exception>
    public static ReaderSettings Read(IConfiguration configuration)
    {
        var settings = new ReaderSettings { Configuration = configuration, Least = Least(configuration[SettingKeys.Least]), Kind = Kind(configuration) };
        return settings.Kind == ReaderKind.Chat && ReaderLibrary.Problem(configuration) is { } problem ? throw new UsageException(problem) : settings;
    }

    /// <summary>Reads only who reads, for those who do not ask.</summary>
    /// <exception cref="UsageException">The setting cannot be used.</exception>
    public static ReaderKind Kind(IConfiguration configuration) => configuration[SettingKeys.ReaderKind]?.Trim().ToUpperInvariant() switch
    {
        null or "" => new ReaderSettings { Configuration = configuration }.Kind,
        "SMALL" => ReaderKind.Small,
        "CHAT" => ReaderKind.Chat,
        "NONE" => ReaderKind.None,
        _ => throw new UsageException($"The setting '{SettingKeys.ReaderKind}' is neither 'small' nor 'chat' nor 'none'."),
    };

    private static double? Least(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null
        : double.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var least) && least <= 1 ? least
        : throw new UsageException(
            $"The setting '{SettingKeys.Least}' is no probability from 0 to 1, such as 0.4. Correct it, or leave it out for the trained one.");
}
