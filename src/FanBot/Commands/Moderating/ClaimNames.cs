using System.Security.Cryptography;
using System.Text;
using FanBot.Discord.Messages;
using FanBot.Editions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Storage;
using FanBot.Printing;
using FanBot.Replies;

namespace FanBot.Commands.Moderating;

/// <summary>What articles state, by name: as people read it, with who says it.</summary>
internal static class ClaimNames
{
    private const char Between = '|';

    /// <summary>The claims of shows, the newest first.</summary>
    public static IReadOnlyList<Name> Of(Snapshot snapshot, IEnumerable<ShowSummary> shows) =>
    [
        .. shows.SelectMany(s => snapshot.Claims(s.Key))
            .OrderByDescending(c => c.Source.AsOf)
            .ThenBy(c => c.Claim.Season ?? 0)
            .Select(c => new Name(
                $"{SubjectText.Of(c.Claim)} ({ValueText.Of(c.Claim.Standing)})",
                string.Join(", ", new[] { c.Source.Publisher ?? c.Source.Title, c.Source.AsOf?.ToText() }.OfType<string>()),
                ValueOf(c),
                [PlainText.OneLine(c.Quote)])),
    ];

    /// <summary>The claim that was chosen, or null where there is none any more.</summary>
    public static CitedClaim? Find(Snapshot snapshot, string chosen)
    {
        var (key, path) = chosen.Split(Between, 2) is [var before, var behind] ? (before, behind) : (chosen, "");
        var shows = snapshot.Article(path) is { Summary.ShowKey: var show } ? [show] : snapshot.Shows().Select(s => s.Key);
        return shows.SelectMany(s => snapshot.Claims(s)).FirstOrDefault(c => KeyOf(c) == key);
    }

    private static string ValueOf(CitedClaim claim) =>
        $"{KeyOf(claim)}{Between}{claim.Source.Path}" is { Length: <= DiscordLimits.ChoiceValue } whole ? whole : KeyOf(claim);

    private static string KeyOf(CitedClaim claim)
    {
        const int Bytes = 10;
        var told = $"{claim.Source.Path}\n{claim.Claim.Kind}\n{claim.Claim.Season}\n{claim.Claim.Text}\n{claim.Quote}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(told)).AsSpan(0, Bytes));
    }
}
