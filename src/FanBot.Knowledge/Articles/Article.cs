using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Articles;

/// <summary>One source document, dated and named.</summary>
public sealed record Article
{
    /// <summary>Path below the articles folder, with <c>/</c> between its parts; unique in a snapshot.</summary>
    public required string Path { get; init; }

    /// <summary>Hash of the file it was read from (see <see cref="ArticleFile.Hash"/>).</summary>
    public required string Hash { get; init; }

    /// <summary>Key of the show it belongs to: the show's name folded to letters and digits.</summary>
    public required string ShowKey { get; init; }

    /// <summary>The show's name as this article writes it most often.</summary>
    public required string ShowName { get; init; }

    /// <summary>Headline; the file's name where it has none.</summary>
    public required string Title { get; init; }

    /// <summary>Site or paper that published it, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>Author as written, or null.</summary>
    public string? Author { get; init; }

    /// <summary>Publication date, or null where the article does not state it.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>Date of the latest update, or null.</summary>
    public EdtfDate? Updated { get; init; }

    /// <summary>Address of the source, or null.</summary>
    public string? Url { get; init; }

    /// <summary>Article or digest.</summary>
    public ArticleKind Kind { get; init; }

    /// <summary>The stored text, in which every span counts.</summary>
    public required string Text { get; init; }

    /// <summary>The day from which the article speaks: its update date, else its publication date, else null.</summary>
    public EdtfDate? AsOf => Updated ?? Published;
}
