using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace FanBot.State.Members;

/// <summary>The key of a gap, short enough for a button.</summary>
internal static class GapKey
{
    private const int Bytes = 12;

    // No field of a question holds it, so that no two questions run together.
    private const char Between = '\n';

    /// <summary>The key of what was asked in vain.</summary>
    public static string Of(AskedInVain asked)
    {
        var what = asked.Asked;
        return Of(
            asked.Wrong ? "wrong" : "unknown", asked.Show, what.Kind, what.Aspect, what.Subject ?? "",
            what.Season?.ToString(CultureInfo.InvariantCulture) ?? "", what.Words, asked.Answer ?? "");
    }

    private static string Of(params IReadOnlyList<string> fields) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(Between, fields).ToLowerInvariant())).AsSpan(0, Bytes));
}
