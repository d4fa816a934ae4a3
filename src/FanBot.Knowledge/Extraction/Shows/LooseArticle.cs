using FanBot.Knowledge.Articles;

namespace FanBot.Knowledge.Extraction.Shows;

/// <summary>An article for which nothing settles the show: the names in it, and the show that it would be about by itself.</summary>
internal sealed record LooseArticle(string Path, string Text, IReadOnlyDictionary<string, NameTally> Names, (string Key, string Name) Own)
{
    /// <summary>The show that its front matter names, or null.</summary>
    public string? Declared { get; init; }

    /// <summary>Whether what it would be about by itself is spoken of as a show.</summary>
    public bool NamesAnother => Names.TryGetValue(Own.Key, out var own) && own.AsShow >= own.AsPerson && (own.AsShow > 0 || (own.InTitle && own.Mentions > 1));

    /// <summary>The names of an article; null where the rules fail on it: it has no say, and its own extraction fails alike and is reported there.</summary>
    public static LooseArticle? Read(SourceDocument document, Func<SourceDocument, (string Key, string Name, string Title)> guess)
    {
        try
        {
            var (key, name, title) = guess(document);
            var declared = document.FrontMatter.Show is { } show && ShowKey.Of(show).Length > 0 ? show : null;
            return new LooseArticle(document.Path, document.Text, NameCensus.Of(title, document.Text), (key, name)) { Declared = declared };
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>The same without the names that are only a part of a longer one here: "Ember" in an article on "Ember Falls".</summary>
    /// <param name="whole">Names that several articles use as a show's.</param>
    /// <param name="share">How often the longer must stand where the shorter does.</param>
    public LooseArticle WithoutParts(IReadOnlySet<string> whole, double share)
    {
        var longer = Names.Where(n => whole.Contains(n.Key) || n.Key == Own.Key).Select(n => n.Value).ToList();
        return this with
        {
            Names = Names
                .Where(n => !longer.Exists(l => l.Folded.Length > n.Value.Folded.Length && l.Mentions >= share * n.Value.Mentions
                    && l.Folded.Contains(n.Value.Folded, StringComparison.Ordinal)))
                .ToDictionary(StringComparer.Ordinal),
        };
    }
}
