namespace FanBot.Knowledge.Storage;

/// <summary>A build that ran through.</summary>
public sealed record BuildReport : BuildOutcome
{
    /// <summary>The snapshot that the articles come to: live now, unless it is <see cref="KeptAside"/>.</summary>
    public required SnapshotInfo Snapshot { get; init; }

    /// <summary>False where the articles come to what is live already, or what they come to did not go live.</summary>
    public required bool Published { get; init; }

    /// <summary>True where the snapshot is finished and kept beside the live one.</summary>
    public bool KeptAside { get; init; }

    /// <summary>Every file that could be an article, and every link that was left out, in the order of its path.</summary>
    public required IReadOnlyList<ArticleReport> Articles { get; init; }

    /// <summary>The shows, by name.</summary>
    public required IReadOnlyList<ShowReport> Shows { get; init; }

    /// <summary>The publishers that do not have the normal weight, the trusted ones first.</summary>
    public IReadOnlyList<PublisherReport> Publishers { get; init; } = [];

    /// <summary>Number of articles that the snapshot before had and this one has not.</summary>
    public int Removed { get; init; }

    /// <summary>Number of quotes that this build compared with their articles, letter for letter.</summary>
    public int QuotesVerified { get; init; }

    /// <summary>Number of claims that were dropped because their quote does not stand in the article; 0 unless a rule is wrong.</summary>
    public int QuotesDropped { get; init; }
}
