using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Printing;

/// <summary>The small phrases that answers and tables share.</summary>
internal static class ValueText
{
    /// <summary>"official"; the word that colours nothing and can be searched for.</summary>
    public static string Of(Standing standing) => standing switch
    {
        Standing.Official => "official",
        Standing.Reported => "reported",
        Standing.Speculation => "speculation",
        _ => "denied",
    };

    /// <summary>"as of 24 May 2023", or "undated".</summary>
    public static string AsOf(EdtfDate? date) => date is { } day ? "as of " + day.ToText() : "undated";

    /// <summary>
    /// "Example News, “The headline”, 24 May 2023"; a digest is a "summary of" its source, and a weight that is not the normal one
    /// stands behind: "; counts as rumour only".
    /// </summary>
    public static string Source(ArticleSummary article)
    {
        var publisher = article.Publisher is { Length: > 0 } name ? PlainText.OneLine(name) + ", " : "";
        var date = article.AsOf is { } day ? day.ToText() : "undated";
        var note = article.Weight.Note() is { } weight ? "; " + weight : "";
        var words = $"{publisher}“{PlainText.OneLine(article.Title)}”, {date}{note}";
        return article.Kind == ArticleKind.Digest ? "summary of " + words : words;
    }

    /// <summary>"spring 2023 (speculation, as of 6 January 2023; before filming began)".</summary>
    public static string Value(FactValue value) =>
        $"{PlainText.OneLine(value.Text)} ({Of(value.Standing)}, {AsOf(value.AsOf)}{(value.Doubt is { } doubt ? "; " + PlainText.OneLine(doubt) : "")})";

    /// <summary>The same with who says so: "spring 2023 (speculation, as of 6 January 2023, Example News)".</summary>
    public static string CitedValue(FactValue value)
    {
        var source = value.Claims[0].Source;
        var by = source.Publisher is { Length: > 0 } publisher ? PlainText.OneLine(publisher) : $"\u201C{PlainText.OneLine(source.Title)}\u201D";
        return $"{Value(value)[..^1]}, {by})";
    }
}
