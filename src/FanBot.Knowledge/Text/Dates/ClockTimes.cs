using System.Text.RegularExpressions;

namespace FanBot.Knowledge.Text.Dates;

/// <summary>Hours as they are written in figures: "8pm", "8:30 a.m.", "8/7c", "nine o'clock". "Midnight" and "noon" are words.</summary>
internal static class ClockTimes
{
    private const string OClock = "o'clock";

    /// <summary>Where they stand in a text with plain quotation marks.</summary>
    public static IEnumerable<TextSpan> In(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9') && !text.Contains(OClock, StringComparison.OrdinalIgnoreCase))
        {
            yield break;
        }

        foreach (Match match in HourPattern.Matches(text))
        {
            yield return new TextSpan(match.Index, match.Index + match.Length);
        }
    }

    // No score, price or share: "3.9pm", "$8 am", "1/8 pm".
    private static readonly Pattern HourPattern = new(
        @"(?<![\w.:$\u00A3]|\d/)(?:\d{1,2}(?:[.:]\d\d)? ?[ap](?:m\b|\.m\b\.?)|\d{1,2}(?::\d\d)?/\d{1,2}(?::\d\d)?c\b|"
        + NumberWords.Cardinal + " " + OClock + @"\b)",
        RegexOptions.IgnoreCase);
}
