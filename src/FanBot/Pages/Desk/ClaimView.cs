using System.Globalization;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction;
using FanBot.Printing;
using FanBot.Replies;

namespace FanBot.Pages.Desk;

/// <summary>A claim as the desk tells of it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Quote">Its words.</param>
/// <param name="Wordings">The wordings that read it.</param>
internal sealed record ClaimView(Claim Claim, string Quote, IReadOnlyList<ReadWording> Wordings)
{
    /// <summary>The class of its standing, which gives colour and mark.</summary>
    public string Class => ValueText.Of(Claim.Standing);

    /// <summary>What it is about: "Season 2 release".</summary>
    public string Subject => ClaimWords.Subject(Claim);

    /// <summary>What it says: "8 August 2031 (part 1)".</summary>
    public string Value => ClaimWords.Value(Claim);

    /// <summary>All of it, a line each, to show beside the words.</summary>
    public string Note => string.Join('\n', Lines());

    private IEnumerable<string> Lines()
    {
        yield return $"{Subject}: {Value}";
        yield return ValueText.Of(Claim.Standing) + (Claim.AsOf is { } day ? ", as of " + day.ToText() : ", undated");
        if (Claim.Value is { } value && value != Claim.Text)
        {
            yield return "stored as " + value;
        }

        yield return "read by " + Claim.Rule;
        if (Wordings.Count > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"wording: {Wordings[0].Phrase}");
        }
    }
}
