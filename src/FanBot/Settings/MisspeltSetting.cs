using FanBot.Knowledge.Text;
using FanBot.Printing;

namespace FanBot.Settings;

/// <summary>What was probably meant by a setting that there is not. Its value is never looked at nor shown: it may be the token.</summary>
internal static class MisspeltSetting
{
    // Below these, two words share letters by chance. A section in the environment may as well be another program's.
    private const int SimilarName = 60;
    private const int SimilarSection = 75;
    private const int SimilarKey = 85;

    /// <summary>Whether a key that is no setting was meant to be one of FanBot's: its section is ours, or nearly.</summary>
    public static bool IsOurs(string key)
    {
        var (section, name) = Parts(key);
        return name.Length == 0 ? Nearest(key) is not null || SettingKeys.Sections.Any(s => Likeness(s, section) >= SimilarSection)
            : SettingKeys.Sections.Append(SettingKeys.Logging).Any(s => Likeness(s, section) >= SimilarSection)
            || SettingKeys.All.Any(k => Likeness(k, key) >= SimilarKey);
    }

    /// <summary>The setting that is spelt most like a key, or null where none is.</summary>
    /// <param name="key">Such as <c>Discord:Tokn</c>, <c>Dicsord:Token</c>, or <c>Token</c> without its section.</param>
    public static string? Nearest(string key)
    {
        var (section, name) = Parts(key);
        return Same(section, SettingKeys.Logging) ? SettingKeys.LogLevel
            : name.Length == 0 ? Best(SettingKeys.All, k => Likeness(Parts(k).Name, section), SimilarKey)
            : Best(SettingKeys.All.Where(k => Same(Parts(k).Section, section)), k => LikenessOfNames(Parts(k).Name, name), SimilarName)
            ?? Best(SettingKeys.All.Where(k => Likeness(Parts(k).Section, section) >= SimilarSection), k => LikenessOfNames(Parts(k).Name, name), SimilarName)
            ?? (SettingKeys.Sections.Any(s => Same(s, section)) ? SettingKeys.All.FirstOrDefault(k => Same(Parts(k).Name, name)) : null)
            ?? (name.Length == 0 ? null : Best(SettingKeys.All, k => Likeness(k, key), SimilarKey));
    }

    /// <summary>"There is no setting 'Discord:Tokn'. Did you mean 'Discord:Token'?", or those that there are.</summary>
    public static string Sentence(string key)
    {
        var help = Nearest(key) is { } nearest ? $"Did you mean '{nearest}'?" : $"There are: {string.Join(", ", Related(key))}.";
        return $"There is no setting '{PlainText.OneLine(key)}'. {help}";
    }

    /// <summary>Those of the section, where it is ours; else all.</summary>
    private static IEnumerable<string> Related(string key) =>
        SettingKeys.All.Where(k => Same(Parts(k).Section, Parts(key).Section)) is var related && related.Any() ? related : SettingKeys.All;

    private static string? Best(IEnumerable<string> keys, Func<string, int> likeness, int least) =>
        keys.Where(k => likeness(k) >= least).MaxBy(likeness);

    // "Reader:Chat" is a section within one.
    private static (string Section, string Name) Parts(string key) =>
        SettingKeys.Sections.FirstOrDefault(s => IsWithin(s) && key.StartsWith(s + ":", StringComparison.OrdinalIgnoreCase)) is { } inner
            ? (inner, key[(inner.Length + 1)..].Split(':')[0])
        : key.Split(':') is [var section, var name, ..] ? (section, name) : (key, "");

    private static bool IsWithin(string section) => section.Contains(':', StringComparison.Ordinal);

    /// <summary>"Key" means "PublicKey", though half of its letters are missing.</summary>
    private static int LikenessOfNames(string known, string written) =>
        Math.Max(Likeness(known, written), written.Length >= 3 && known.Contains(written, StringComparison.OrdinalIgnoreCase) ? SimilarName : 0);

    private static int Likeness(string a, string b) => EditDistance.Likeness(a.ToUpperInvariant(), b.ToUpperInvariant());

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
