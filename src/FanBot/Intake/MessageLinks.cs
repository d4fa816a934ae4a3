using System.Text.RegularExpressions;

namespace FanBot.Intake;

/// <summary>The links in a message.</summary>
/// <param name="Links">In their order.</param>
/// <param name="IsMostlyLinks">Whether hardly any other words stand beside them.</param>
internal sealed partial record MessageLinks(IReadOnlyList<Uri> Links, bool IsMostlyLinks)
{
    private const int FewWords = 200;

    /// <summary>Looks for them.</summary>
    public static MessageLinks Of(string message)
    {
        var links = Link().Matches(message)
            .Select(m => Uri.TryCreate(m.Value.TrimEnd('.', ',', ';', ':', '!', '?', ')', '*', '_', '|'), UriKind.Absolute, out var link) ? link : null)
            .OfType<Uri>()
            .ToList();
        return new MessageLinks(links, Link().Replace(message, "").Trim().Length < FewWords);
    }

    [GeneratedRegex(@"https?://[^\s<>""]{1,2000}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Link();
}
