using System.Globalization;

namespace FanBot.Printing;

/// <summary>Numbers with their noun.</summary>
internal static class Counted
{
    /// <summary>"1 article", "5 articles", "12,000 articles".</summary>
    public static string Of(int number, string noun) => Of(number, noun, noun + "s");

    /// <summary>The same for nouns with a plural of their own.</summary>
    public static string Of(int number, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? one : many)}");
}
