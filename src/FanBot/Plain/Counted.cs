using System.Globalization;

namespace FanBot.Plain;

/// <summary>Numbers with their noun.</summary>
internal static class Counted
{
    /// <summary>"1 article", "5 articles", "12,000 articles".</summary>
    public static string Of(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");
}
