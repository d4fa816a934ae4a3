using FanBot.Printing;
using Microsoft.Extensions.Configuration;

namespace FanBot.Settings;

/// <summary>Looks for settings in <c>appsettings.json</c> that there are not.</summary>
internal static class FileCheck
{
    private const int MostSentences = 5;

    // What files for other .NET programs hold at their top as well.
    private static readonly string[] Common = ["$schema", "AllowedHosts", "ConnectionStrings", "Kestrel"];

    /// <summary>Checks every key of the file.</summary>
    /// <param name="file">The file alone.</param>
    /// <param name="name">Its name, for sentences.</param>
    /// <returns>A sentence for each section that is nobody's we know of; it is passed over.</returns>
    /// <exception cref="UsageException">A key is meant for FanBot and is no setting.</exception>
    public static IReadOnlyList<string> Of(IConfiguration file, string name)
    {
        var unknown = Leaves(file).Where(k => !SettingKeys.IsKnown(k)).ToList();
        var wrong = unknown.Where(MisspeltSetting.IsOurs).Select(MisspeltSetting.Sentence).ToList();
        if (wrong.Count > 0)
        {
            throw new UsageException($"'{name}' cannot be used. {string.Join(' ', wrong.Take(MostSentences))}");
        }

        return
        [
            .. unknown
                .Select(k => k.Split(':')[0])
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Where(s => !Common.Contains(s, StringComparer.OrdinalIgnoreCase))
                .Select(s => $"'{PlainText.OneLine(s)}' in '{name}' is none of FanBot's settings, and is passed over."),
        ];
    }

    /// <summary>The keys that have a value, or nothing at all: <c>"Discord": { }</c> sets nothing and is no mistake.</summary>
    private static IEnumerable<string> Leaves(IConfiguration file) => file
        .AsEnumerable()
        .Where(e => !file.GetSection(e.Key).GetChildren().Any())
        .Where(e => !(string.IsNullOrEmpty(e.Value) && SettingKeys.Sections.Contains(e.Key, StringComparer.OrdinalIgnoreCase)))
        .Select(e => e.Key)
        .Order(StringComparer.Ordinal);
}
