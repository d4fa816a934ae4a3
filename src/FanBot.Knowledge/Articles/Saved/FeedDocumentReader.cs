using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using FanBot.Knowledge.Articles.Html;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Articles.Saved;

/// <summary>
/// Reads a saved RSS or Atom feed: each item by its title, day and text. Nothing is fetched and no entity of the file's own is resolved.
/// </summary>
internal static class FeedDocumentReader
{
    private const int MostItems = 500;
    private const int MostCharacters = 20_000_000;

    // The names that the formats give to the same, those that say most first.
    private static readonly string[] DayNames = ["published", "pubDate", "date", "updated", "issued", "modified"];
    private static readonly string[] TextNames = ["encoded", "content", "description", "summary"];
    private static readonly string[] AuthorNames = ["creator", "author"];

    /// <summary>Whether a text is a feed, whatever its file is called.</summary>
    public static bool IsFeed(string text) => StartPattern.IsMatch(text);

    /// <summary>The items' texts; null where there is no item that can be read.</summary>
    public static ParsedText? Read(string text)
    {
        var site = (Title: (string?)null, Link: (string?)null);
        var items = new List<Item>();
        using var reader = XmlReader.Create(new StringReader(text[text.IndexOf('<', StringComparison.Ordinal)..]), Settings());
        try
        {
            for (reader.MoveToContent(); !reader.EOF && items.Count < MostItems;)
            {
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "item" or "entry")
                {
                    items.Add(Item.Of((XElement)XNode.ReadFrom(reader)));
                }
                else if (reader.NodeType == XmlNodeType.Element && items.Count == 0 && reader.LocalName is "title" or "image" or "author")
                {
                    var element = (XElement)XNode.ReadFrom(reader);
                    site.Title ??= element.Name.LocalName == "title" ? element.Value.Trim() : null;
                }
                else
                {
                    reader.Read();
                }
            }
        }
        catch (XmlException)
        {
            // What stands before the fault was read: a feed is often cut off where it was copied.
        }

        items.RemoveAll(i => i.Title.Length == 0 && i.Html.Length == 0);
        return items.Count == 0 ? null : Write(items, site.Title);
    }

    private static ParsedText Write(List<Item> items, string? site)
    {
        var builder = new BlockTextBuilder();
        var sections = new List<DatedSection>();
        foreach (var item in items)
        {
            sections.Add(new DatedSection(builder.Blocks.Count, item.Day));
            builder.Add(BlockKind.Heading, HtmlDocumentReader.TextOf(item.Title), level: items.Count == 1 ? 1 : 2);
            HtmlDocumentReader.WriteFragment(item.Html, builder);
        }

        var alone = items.Count == 1 ? items[0] : null;
        return new ParsedText(builder.Text, builder.Blocks, new FrontMatter
        {
            Title = alone is null ? site : null,
            Publisher = site is { Length: > 0 } ? site : null,
            Author = alone?.Author,
            Url = alone?.Link,
            Published = items.Select(i => i.Day).Where(d => d is not null).OrderByDescending(d => d!.Value.Latest).FirstOrDefault(),
        })
        {
            Sections = alone is null ? sections : [],
        };
    }

    private static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersInDocument = MostCharacters,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private static readonly Pattern StartPattern = new(
        @"^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<\?[^>]{0,200}\?>\s*|<!--.{0,500}?-->\s*|<!DOCTYPE rss[^>]{0,300}>\s*)*"
            + @"<(?:rss|feed|rdf:RDF|channel|item|entry)[\s>]",
        RegexOptions.Singleline);

    /// <summary>One item.</summary>
    private sealed record Item(string Title, EdtfDate? Day, string Html, string? Author, string? Link)
    {
        public static Item Of(XElement element)
        {
            var parts = element.Elements().ToList();
            return new Item(
                First(parts, "title")?.Value.Trim() ?? "",
                DayNames.Select(n => DeclaredDate.Read(First(parts, n)?.Value)).FirstOrDefault(d => d is not null),
                TextNames.Select(n => First(parts, n)).OfType<XElement>().Select(HtmlOf).MaxBy(t => t.Length) ?? "",
                AuthorNames.Select(n => First(parts, n)).OfType<XElement>().Select(a => (First([.. a.Elements()], "name") ?? a).Value.Trim()).FirstOrDefault(),
                First(parts, "link") is { } link ? (link.Attribute("href")?.Value ?? link.Value).Trim() : null);
        }

        private static XElement? First(List<XElement> parts, string name) => parts.Find(p => p.Name.LocalName == name);

        // Text of Atom may be elements, and any text may be marks written as text.
        private static string HtmlOf(XElement element) => element.HasElements ? string.Concat(element.Nodes().Select(n => n.ToString())) : element.Value;
    }
}
