using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Articles;

/// <summary>
/// What a document declares about itself apart from its text: YAML front matter of a Markdown file, or the
/// <c>meta</c> elements of an HTML page. A member is null where the document does not declare it.
/// </summary>
public sealed record FrontMatter
{
    /// <summary>A document that declares nothing, such as plain text.</summary>
    public static FrontMatter None { get; } = new();

    /// <summary>Headline.</summary>
    public string? Title { get; init; }

    /// <summary>Site or paper that published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>Author or authors, as written.</summary>
    public string? Author { get; init; }

    /// <summary>Day of publication.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>Day of the latest update.</summary>
    public EdtfDate? Updated { get; init; }

    /// <summary>Address of the source.</summary>
    public string? Url { get; init; }

    /// <summary>Show the document is about, by name; wins over its folder.</summary>
    public string? Show { get; init; }

    /// <summary>Article or digest.</summary>
    public ArticleKind Kind { get; init; }
}
