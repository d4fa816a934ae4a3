using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Annotation.Mentions;

/// <summary>Countries as articles tell them: by name ("8 a.m. in the UK") or by an hour's zone ("5am BST").</summary>
internal static class CountryWords
{
    /// <summary>The country of a time zone or a word for a country; null for any other word.</summary>
    public static string? Of(string words)
    {
        var match = RegionPattern.Match(words);
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
    public static string? OfCountry(string words) => CountryPattern.IsMatch(words) ? Of(words) : null;

    private static readonly Pattern CountryPattern = new(
        @"^(?:[Tt]he )?(?:U\.?S\.?(?:A\.?)?|United States|America|U\.?K\.?|United Kingdom|Great Britain|Britain|England|Ireland|Canada|Australia|New Zealand"
            + "|NZ|Germany|France|India|Japan|Europe|Brits|Americans|Canadians|Australians|Aussies|New Zealanders|Kiwis|[Ss]tateside|[Dd]own [Uu]nder"
            + "|British|American|Canadian|Australian|Irish|Indian|(?:British|Eastern|Pacific|Central European|Australian(?: Eastern)?|Indian|Japan"
            + "|Central)(?: (?:Summer|Daylight|Standard))? Time)$");

    /// <summary>The country of a time zone behind an hour; null for a word that is none, such as a channel's name.</summary>
    public static string? OfZone(string words) => ZonePattern.IsMatch(words) ? Of(words) : null;

    private static readonly Pattern ZonePattern = new(
        @"^[ (/]*(?:[ECMP][SD]?T|BST|GMT|A[EWC][SD]?T|IST|JST|CES?T|NZ[SD]?T|[Ee]astern|[Pp]acific|UK|\d{1,2}(?::\d\d)?c)\b");

    private static readonly Pattern RegionPattern = new(
        @"(?<![\w.])(?:(?<us>(?:[ECMP][SD]?T)(?:/[ECMP][SD]?T)?|(?:[Ee]astern|[Pp]acific|[Cc]entral)(?: [Tt]ime)?|(?:[Ee]ast|[Ww]est) [Cc]oast|U\.S\.A?\.?"
            + @"|USA?|us|usa|u\.s\.|[Uu]nited [Ss]tates|(?:the )?[Ss]tates|[Aa]mericans?|[Aa]merica|[Ss]tateside|\d{1,2}c)" +
        @"|(?<uk>BST|GMT|bst|gmt|U\.K\.?|UK|uk|u\.k\.?|[Uu]nited [Kk]ingdom|(?:[Gg]reat )?[Bb]ritain|[Bb]rit(?:ish|s)|[Ee]ngland|London)" +
        @"|(?<au>A[EWC][SD]?T|a[ewc][sd]?t|[Aa]ustralian?s?|[Aa]ussies?|aus|AUS|oz|Oz|[Dd]own [Uu]nder|Sydney|Melbourne)|(?<ca>[Cc]anad(?:a|ians?))"
            + @"|(?<in>IST|ist|[Ii]ndian?)|(?<jp>JST|jst|[Jj]apan(?:ese)?)|(?<nz>NZ[SD]?T|NZ|nz|[Kk]iwis?|[Nn]ew [Zz]ealand(?:ers?)?)|(?<ie>[Ii]reland"
            + @"|[Ii]rish)|(?<de>[Gg]erman?y?)|(?<fr>[Ff]rance|[Ff]rench)|(?<eu>CES?T|ces?t|[Ee]urope))(?!\w)");
}
