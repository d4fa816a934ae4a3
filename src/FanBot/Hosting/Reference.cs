using System.Security.Cryptography;

namespace FanBot.Hosting;

/// <summary>Joins what a member is told to what the log says.</summary>
internal static class Reference
{
    // Without the letters and digits that are taken for each other.
    private const string Characters = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int Length = 6;

    /// <summary>Six characters, another each time.</summary>
    public static string Next() => RandomNumberGenerator.GetString(Characters, Length);
}
