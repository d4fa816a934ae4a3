using FanBot.Knowledge.Articles;

namespace FanBot.Knowledge.Extraction;

/// <summary>Guesses which show an article is about that nobody has named one for.</summary>
public static class ShowGuess
{
    /// <summary>The show's name as the article writes it; what stands in its title where nothing in it looks like a show.</summary>
    public static string Of(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return ArticleExtractor.GuessShow(document with { Folder = null }).Name;
    }
}
