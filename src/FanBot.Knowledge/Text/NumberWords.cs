using System.Collections.Frozen;
using System.Globalization;

namespace FanBot.Knowledge.Text;

/// <summary>Numbers written as words.</summary>
internal static class NumberWords
{
    /// <summary>A regular expression for a cardinal from one to ninety-nine, in digits or words.</summary>
    public const string Cardinal =
        @"(?:\d{1,3}(?![\d,.]*\d)|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|one|two"
            + "|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)";

    /// <summary>A regular expression for an ordinal from first to twelfth, in digits or words.</summary>
    public const string Ordinal =
        @"(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)";

    private static readonly string[] Units =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] Ordinals =
    [
        "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
        "eleventh", "twelfth",
    ];

    // Only days of a month are counted so far in words.
    private static readonly string[] Teenths =
    [
        "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ];

    private const string Thirtieth = "thirtieth";

    private static readonly FrozenDictionary<string, int> Values = Build();

    /// <summary>The number that a cardinal or ordinal means, or null.</summary>
    public static int? Read(string word)
    {
        var lower = word.Trim().ToLowerInvariant();
        if (Values.TryGetValue(lower, out var value))
        {
            return value;
        }

        var digits = lower.TrimEnd('s', 't', 'n', 'd', 'r', 'h');
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>The words for 1st to 12th.</summary>
    public static string[] FirstOrdinals => Ordinals[1..];

    /// <summary>The words for 13th to 20th, and for 30th.</summary>
    public static string[] LateOrdinals => [.. Teenths, Thirtieth];

    /// <summary>Whether a word in small letters is one of a cardinal: "five", "twenty".</summary>
    public static bool IsCardinal(string word) => Array.IndexOf(Units, word) > 0 || Array.IndexOf(Tens, word) >= 0;

    /// <summary>Whether a word is an ordinal: up to the twelfth in words, any in digits.</summary>
    public static bool IsOrdinal(string word) =>
        Array.IndexOf(Ordinals, word) > 0 || (word.Length > 2 && char.IsAsciiDigit(word[0]) && word[^2..] is "st" or "nd" or "rd" or "th");

    /// <summary>The words for 1 to 19.</summary>
    public static string[] UnitWords => Units[1..];

    /// <summary>The words for 20, 30 … 90.</summary>
    public static string[] TensWords => Tens;

    /// <summary>The word for 0 to 19, else digits.</summary>
    public static string Write(int number) =>
        number >= 0 && number < Units.Length ? Units[number] : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The ordinal's word for 0 to 12, else digits with their ending.</summary>
    public static string WriteOrdinal(int number) =>
        number >= 0 && number < Ordinals.Length ? Ordinals[number] : number.ToString(CultureInfo.InvariantCulture) + "th";

    private static FrozenDictionary<string, int> Build()
    {
        var values = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Units.Length; i++)
        {
            values[Units[i]] = i;
        }

        for (var i = 0; i < Ordinals.Length; i++)
        {
            values[Ordinals[i]] = i;
        }

        for (var i = 0; i < Teenths.Length; i++)
        {
            values[Teenths[i]] = Ordinals.Length + i;
        }

        values[Thirtieth] = 30;
        for (var unit = 1; unit < 10; unit++)
        {
            values["twenty-" + Ordinals[unit]] = 20 + unit;
            values["thirty-" + Ordinals[unit]] = 30 + unit;
        }

        for (var ten = 0; ten < Tens.Length; ten++)
        {
            values[Tens[ten]] = (ten + 2) * 10;
            for (var unit = 1; unit < 10; unit++)
            {
                values[$"{Tens[ten]}-{Units[unit]}"] = ((ten + 2) * 10) + unit;
            }
        }

        return values.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
