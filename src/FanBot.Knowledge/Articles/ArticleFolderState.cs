namespace FanBot.Knowledge.Articles;

/// <summary>Whether there is anything in an articles folder.</summary>
public enum ArticleFolderState
{
    /// <summary>At least one file that could be an article.</summary>
    HasArticles,

    /// <summary>No file that could be an article.</summary>
    Empty,

    /// <summary>No such folder, or a file of that name.</summary>
    Missing,

    /// <summary>The folder may not be read.</summary>
    Unreadable,
}
