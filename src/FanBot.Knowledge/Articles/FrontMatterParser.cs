using System.Text.RegularExpressions;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Articles;

/// <summary>
/// Reads what stands at the head of a Markdown file: YAML between two <c>---</c> lines, TOML between two <c>+++</c> lines, or JSON in braces.
/// </summary>
internal static class FrontMatterParser
{
    private static readonly string[] PublishedKeys = ["date", "pubdate", "published_at", "publication_date", "datepublished", "publishdate", "posted",
        "issued"];
    private static readonly string[] UpdatedKeys = ["modified", "lastmod", "last_updated", "last_modified", "updated_at", "datemodified"];

    private const char Yaml = '-';
    private const char Toml = '+';

    private static readonly char[] LineEnds = ['\n', '\r'];

    /// <summary>Front matter and the text below it; or a message, as sentences, where there is front matter that cannot be read.</summary>
    public static (FrontMatter FrontMatter, string Body, string? Message) Parse(string text)
    {
        if (JsonFrontMatter.Read(text) is { } json)
        {
            return Read(json.Values, json.Body);
        }

        var isToml = IsFence(text, 0, Toml, out var start);
        if (!isToml && !IsFence(text, 0, Yaml, out start))
        {
            return (FrontMatter.None, text, null);
        }

        for (var at = start; at < text.Length;)
        {
            if (IsFence(text, at, isToml ? Toml : Yaml, out var behind))
            {
                var lines = text[start..at];
                return isToml ? OfToml(lines, text[behind..]) : Read(lines, text[behind..]);
            }

            at = NextLine(text, at);
        }

        // A rule at the head of a text is Markdown too; only what looks like front matter is missing its end.
        var firstLine = text.AsSpan(start, NextLine(text, start) - start);
        return firstLine.Contains(':')
            ? (FrontMatter.None, "", Broken("it begins with '---' but no second '---' ends it"))
            : (FrontMatter.None, text, null);
    }

    private static (FrontMatter FrontMatter, string Body, string? Message) Read(string yaml, string body)
    {
        var (values, message) = FlatYaml.Read(yaml);
        values ??= FlatYaml.Read(Quoted(yaml)).Values;
        return values is null ? (FrontMatter.None, "", Broken(message!)) : Read(values, body);
    }

    private static (FrontMatter FrontMatter, string Body, string? Message) OfToml(string toml, string body) => TomlFrontMatter.Read(toml) is { } values
        ? Read(values, body)
        : (FrontMatter.None, "", "The front matter could not be read: it is not valid TOML. Correct the lines between the two '+++', or remove them.");

    private static (FrontMatter FrontMatter, string Body, string? Message) Read(IReadOnlyDictionary<string, YamlValue> values, string body)
    {
        foreach (var key in (string[])["published", "updated"])
        {
            if (Text(values, key) is { } words && DeclaredDate.Read(words) is null)
            {
                return (FrontMatter.None, "", Broken($"'{key}: {words}' is not a date such as 2023-05-24 or '24 May 2023'"));
            }
        }

        if (Text(values, "kind") is { } kind && !kind.Equals("article", StringComparison.OrdinalIgnoreCase)
            && !kind.Equals("digest", StringComparison.OrdinalIgnoreCase))
        {
            return (FrontMatter.None, "", Broken($"'kind: {kind}' is neither 'article' nor 'digest'"));
        }

        return (new FrontMatter
        {
            Title = Text(values, "title"),
            Publisher = Text(values, "publisher"),
            Author = (Text(values, "author") ?? Text(values, "authors")) is { } author ? NoteSyntax.Linked(author) : null,
            Published = DeclaredDate.Read(Text(values, "published")) ?? First(values, PublishedKeys) ?? DeclaredDate.OfAddress(Text(values, "url")),
            Updated = DeclaredDate.Read(Text(values, "updated")) ?? First(values, UpdatedKeys),
            Url = Text(values, "url"),
            Show = Text(values, "show"),
            Kind = "digest".Equals(Text(values, "kind"), StringComparison.OrdinalIgnoreCase) ? ArticleKind.Digest : ArticleKind.Article,
        }, body, null);
    }

    // "title: Harbor Lights: the cast", "title: 'Harbor' returns": people write such lines without the quotation marks that
    // YAML wants around them. What such a line means is plain; only lines that cannot be read alone are mended.
    private static string Quoted(string yaml) => LinePattern.Replace(yaml, line => FlatYaml.Read(line.Value).Values is null
        ? $"{line.Groups["key"].Value}: '{line.Groups["value"].Value.Replace("'", "''", StringComparison.Ordinal)}'"
        : line.Value);

    private static readonly Pattern LinePattern = new(
        @"^(?<key>[A-Za-z][\w-]{0,40}): +(?<value>(?:[\p{L}\d""'\u2018\u201C(]|\[[^\]\r\n]{1,40}\] )[^\r\n]{0,1000}?)[ \t]*(?=\r?$)", RegexOptions.Multiline);

    // Other keys are other programs': what is no date there is passed over.
    private static EdtfDate? First(IReadOnlyDictionary<string, YamlValue> values, string[] keys) =>
        keys.Select(k => DeclaredDate.Read(Text(values, k))).FirstOrDefault(d => d is not null);

    private static string? Text(IReadOnlyDictionary<string, YamlValue> values, string key)
    {
        var value = values.GetValueOrDefault(key);
        var text = value?.Text?.Trim() ?? (value?.List is { Count: > 0 } list ? string.Join(", ", list) : "");
        return text.Length == 0 ? null : text;
    }

    private static string Broken(string what) => $"The front matter could not be read: {what}. Correct the lines between the two '---', or remove them.";

    private static bool IsFence(string text, int at, char mark, out int behind)
    {
        const int Shortest = 3;
        behind = NextLine(text, at);
        var line = text.AsSpan(at, behind - at).TrimEnd();
        return line.Length >= Shortest && !line.ContainsAnyExcept(mark);
    }

    private static int NextLine(string text, int at)
    {
        var end = text.IndexOfAny(LineEnds, at);
        if (end < 0)
        {
            return text.Length;
        }

        return end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
    }
}
