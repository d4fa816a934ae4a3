using System.Globalization;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Answers.Composing;

/// <summary>Phrases that answers share.</summary>
internal static class Wording
{
    /// <summary>"official, as of 24 May 2023".</summary>
    public static string Standing(Standing standing, EdtfDate? asOf) => $"{Word(standing)}, {AsOf(asOf)}";

    /// <summary>"official, as of 24 May 2023", of a value.</summary>
    public static string Standing(FactValue value) => Standing(value.Standing, value.AsOf);

    /// <summary>"as of 24 May 2023", or "in an undated article".</summary>
    public static string AsOf(EdtfDate? date) => date is { } day ? "as of " + day.ToText() : "in an undated article";

    public static string Word(Standing standing) => standing switch
    {
        Claims.Standing.Official => "official",
        Claims.Standing.Reported => "reported",
        Claims.Standing.Speculation => "speculation",
        _ => "denied",
    };

    /// <summary>"season 2 of Example Show", or the show's name.</summary>
    public static string Subject(ShowView view, int? season) =>
        season is { } number ? string.Create(CultureInfo.InvariantCulture, $"season {number} of {view.Show.Name}") : view.Show.Name;

    /// <summary>"Example Show, season 2: release".</summary>
    public static string Title(ShowView view, int? season, string topic) =>
        view.Show.Name + (season is { } number ? string.Create(CultureInfo.InvariantCulture, $", season {number}") : "") + ": " + topic;

    /// <summary>"a, b and c".</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(", ", items.Take(items.Count - 1)) + " and " + items[^1],
    };

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>"on 3 May 2031", "in May 2031".</summary>
    public static string On(string? value, string text) =>
        EdtfDate.TryParse(value, out var date) ? (date.IsDay ? "on " : date.IsInterval && text.StartsWith("between", StringComparison.Ordinal) ? "" : "in ")
            + text : text;

    /// <summary>Publisher, else headline.</summary>
    public static string Name(ArticleSummary article) => article.Publisher ?? $"\u201C{article.Title}\u201D";

    /// <summary>An answer that rests on rumours alone: it neither says yes nor no.</summary>
    public static string Rumoured(string text)
    {
        foreach (var lead in (string[])["Yes. ", "Yes: ", "No. ", "No: "])
        {
            if (text.StartsWith(lead, StringComparison.Ordinal))
            {
                return "Only a rumour: " + text[lead.Length..];
            }
        }

        return text.Replace(": Yes: ", ": ", StringComparison.Ordinal).Replace(": No: ", ": ", StringComparison.Ordinal);
    }

    public static Citation Cite(CitedClaim claim) => new(claim.Source, claim.Quote, claim.Claim.Quote);

    /// <summary>Citations of a value's best claims, those of one article once.</summary>
    public static IEnumerable<Citation> Cite(FactValue value, int most = 4) =>
        value.Claims.DistinctBy(c => c.Source.Path).Take(most).Select(Cite);
}
