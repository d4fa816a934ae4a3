using System.Globalization;
using FanBot.Discord.Commands;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;
using FanBot.Printing;
using FanBot.State.Publishing;

namespace FanBot.Commands.Moderating;

/// <summary>Snapshots to choose from while a moderator types: by the time that their names tell, with why they went live.</summary>
internal static class SnapshotChoices
{
    /// <summary>The option's name.</summary>
    public const string Option = "snapshot";

    private const string NameFormat = "yyyyMMdd'T'HHmmss'Z'";
    private const int LongestWhy = 40;

    /// <summary>Those that fit what is typed.</summary>
    /// <param name="typed">What is typed of a name, a day or a reason.</param>
    /// <param name="names">The snapshots, newest first.</param>
    /// <param name="known">What is known of them.</param>
    public static ChoicesReply Of(string typed, IEnumerable<string> names, IReadOnlyDictionary<string, WentLive> known) => new(
        names
            .Select(name => (Name: name, Label: Label(name, known.GetValueOrDefault(name))))
            .Where(s => s.Name.Contains(typed, StringComparison.OrdinalIgnoreCase) || s.Label.Contains(typed, StringComparison.OrdinalIgnoreCase))
            .Select(s => CommandChoice.Of(s.Label, s.Name)));

    /// <summary>"2031-06-01 12:00 UTC".</summary>
    public static string Time(string name) =>
        DateTimeOffset.TryParseExact(name.Split('-')[0], NameFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? at.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture)
            : name;

    private static string Label(string name, WentLive? known)
    {
        var why = known?.Why is { } words ? $" \u00B7 {Shorten.Words(PlainText.OneLine(words), LongestWhy)}" : "";
        return Time(name) + why;
    }
}
