using FanBot.Knowledge.Articles;

namespace FanBot.Knowledge.Extraction.Shows;

/// <summary>An article for which nothing settles the show: the names in it, and the show that it would be about by itself.</summary>
internal sealed record LooseArticle(string Path, string Text, IReadOnlyDictionary<string, NameTally> Names, (string Key, string Name) Own)
{
    /// <summary>Whether what it would be about by itself is spoken of as a show.</summary>
    public bool NamesAnother => Names.TryGetValue(Own.Key, out var own) && own.AsShow >= own.AsPerson && (own.AsShow > 0 || (own.InTitle && own.Mentions > 1));

    /// <summary>The names of an article; null where the rules fail on it: it has no say, and its own extraction fails alike and is reported there.</summary>
    public static LooseArticle? Read(SourceDocument document, Func<SourceDocument, (string Key, string Name, string Title)> guess)
    {
        try
        {
            var (key, name, title) = guess(document);
            return new LooseArticle(document.Path, document.Text, NameCensus.Of(title, document.Text), (key, name));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return null;
        }
    }
}
