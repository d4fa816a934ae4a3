using FanBot.Knowledge.Text;
using FanBot.Printing;

namespace FanBot.Settings;

/// <summary>
/// Looks for environment variables that are meant for FanBot and are no setting. They are warned of and not refused, since
/// the environment is shared: another program may want them.
/// </summary>
internal static class VariableCheck
{
    private const string Separator = "__";
    private const int SimilarLetters = 92;

    /// <summary>A sentence for each such variable, by name; its value is not shown.</summary>
    /// <param name="names">Names of all variables.</param>
    /// <param name="isSet">Whether a setting has a value, wherever that comes from.</param>
    public static IEnumerable<string> Of(IEnumerable<string> names, Func<string, bool> isSet) =>
        names.Order(StringComparer.Ordinal).Select(n => Sentence(n, isSet)).OfType<string>();

    private static string? Sentence(string name, Func<string, bool> isSet)
    {
        var key = SettingsReader.KeyOf(name);
        if (SettingKeys.IsKnown(key))
        {
            return null;
        }

        if (key.Contains(':', StringComparison.Ordinal))
        {
            return MisspeltSetting.IsOurs(key) ? Ignored(name, MisspeltSetting.Nearest(key)) : null;
        }

        // "DISCORD_TOKEN", as other bots call it. Where ours is set as well, it is another bot's.
        var letters = Letters(name);
        var meant = SettingKeys.All.FirstOrDefault(k => EditDistance.Likeness(Letters(k), letters) >= SimilarLetters);
        return meant is null || isSet(meant) ? null : Ignored(name, meant);
    }

    private static string Ignored(string name, string? meant) =>
        $"The environment variable '{PlainText.OneLine(name)}' is no setting of FanBot's, and is ignored."
        + (meant is null ? "" : $" Did you mean '{meant.Replace(":", Separator, StringComparison.Ordinal)}'?");

    private static string Letters(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
}
