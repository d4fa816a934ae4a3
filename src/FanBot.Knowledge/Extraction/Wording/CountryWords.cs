using System.Text.RegularExpressions;

namespace FanBot.Knowledge.Extraction.Wording;

/// <summary>Countries as articles tell them: by name ("8 a.m. in the UK") or by an hour's zone ("5am BST").</summary>
internal static partial class CountryWords
{
    /// <summary>The country of a time zone or a word for a country; null for any other word.</summary>
    public static string? Of(string words)
    {
        var match = RegionPattern().Match(words);
        return !match.Success ? null
            : match.Groups["us"].Success ? "US"
            : match.Groups["uk"].Success ? "UK"
            : match.Groups["au"].Success ? "Australia"
            : match.Groups["ca"].Success ? "Canada"
            : match.Groups["in"].Success ? "India"
            : match.Groups["jp"].Success ? "Japan"
            : match.Groups["nz"].Success ? "New Zealand"
            : match.Groups["ie"].Success ? "Ireland"
            : match.Groups["de"].Success ? "Germany"
            : match.Groups["fr"].Success ? "France"
            : "Europe";
    }

    /// <summary>The country that words are the name of; null for any other name.</summary>
    public static string? OfCountry(string words) => CountryPattern().IsMatch(words) ? Of(words) : null;

    [GeneratedRegex(@"^(?:the )?(?:U\.?S\.?(?:A\.?)?|United States|America|U\.?K\.?|United Kingdom|Great Britain|Britain|England|Ireland|Canada|Australia|New Zealand|Germany|France|India|Japan|Europe|British|American|Canadian|Australian|Irish|Indian|(?:British|Eastern|Pacific|Central European|Australian(?: Eastern)?|Indian|Japan|Central)(?: (?:Summer|Daylight|Standard))? Time)$", RegexOptions.CultureInvariant)]
    private static partial Regex CountryPattern();

    /// <summary>The country of a time zone behind an hour; null for a word that is none, such as a channel's name.</summary>
    public static string? OfZone(string words) => ZonePattern().IsMatch(words) ? Of(words) : null;

    [GeneratedRegex(@"^[ (/]*(?:[ECMP][SD]?T|BST|GMT|A[EWC][SD]?T|IST|JST|CES?T|NZ[SD]?T|[Ee]astern|[Pp]acific|UK|\d{1,2}(?::\d\d)?c)\b", RegexOptions.CultureInvariant)]
    private static partial Regex ZonePattern();

    [GeneratedRegex(
        @"(?<![\w.])(?:(?<us>(?:[ECMP][SD]?T)(?:/[ECMP][SD]?T)?|(?:[Ee]astern|[Pp]acific|[Cc]entral)(?: [Tt]ime)?|(?:[Ee]ast|[Ww]est) [Cc]oast|U\.S\.A?\.?|USA?|us|usa|u\.s\.|[Uu]nited [Ss]tates|(?:the )?[Ss]tates|[Aa]mericans?|[Aa]merica|\d{1,2}c)" +
        @"|(?<uk>BST|GMT|bst|gmt|U\.K\.?|UK|uk|u\.k\.?|[Uu]nited [Kk]ingdom|(?:[Gg]reat )?[Bb]ritain|[Bb]rit(?:ish|s)|[Ee]ngland|London)" +
        @"|(?<au>A[EWC][SD]?T|a[ewc][sd]?t|[Aa]ustralian?s?|[Aa]ussies?|[Oo]z|[Dd]own [Uu]nder|Sydney|Melbourne)|(?<ca>[Cc]anad(?:a|ians?))|(?<in>IST|ist|[Ii]ndian?)|(?<jp>JST|jst|[Jj]apan(?:ese)?)|(?<nz>NZ[SD]?T|nz|[Nn]ew [Zz]ealand)|(?<ie>[Ii]reland|[Ii]rish)|(?<de>[Gg]erman?y?)|(?<fr>[Ff]rance|[Ff]rench)|(?<eu>CES?T|ces?t|[Ee]urope))(?!\w)",
        RegexOptions.CultureInvariant)]
    private static partial Regex RegionPattern();
}
