using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Articles;

/// <summary>An article without its text: what a citation and a list of sources show.</summary>
/// <param name="Path">Path below the articles folder; unique in a snapshot.</param>
/// <param name="ShowKey">Key of its show.</param>
/// <param name="Title">Headline.</param>
/// <param name="Publisher">Publisher, or null.</param>
/// <param name="Author">Author, or null.</param>
/// <param name="Published">Publication date, or null.</param>
/// <param name="Updated">Update date, or null.</param>
/// <param name="Url">Address of the source, or null.</param>
/// <param name="Kind">Article or digest.</param>
public sealed record ArticleSummary(
    string Path,
    string ShowKey,
    string Title,
    string? Publisher,
    string? Author,
    EdtfDate? Published,
    EdtfDate? Updated,
    string? Url,
    ArticleKind Kind)
{
    /// <summary>The weight of its publisher.</summary>
    public SourceWeight Weight { get; init; }

    /// <summary>The day from which the article speaks: its update date, else its publication date, else null.</summary>
    public EdtfDate? AsOf => Updated ?? Published;
}
