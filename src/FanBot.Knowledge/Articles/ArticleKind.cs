namespace FanBot.Knowledge.Articles;

/// <summary>Whose wording a document holds.</summary>
public enum ArticleKind
{
    /// <summary>The source's own words.</summary>
    Article,

    /// <summary>A curator's summary of a source: a citation of it says "summary of …".</summary>
    Digest,
}
