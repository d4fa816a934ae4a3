using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;

namespace FanBot.Replies;

/// <summary>What was understood of an article that is not kept yet.</summary>
internal sealed record ArticleLook
{
    /// <summary>On the buttons: what is confirmed, mended or dropped.</summary>
    public required string Id { get; init; }

    /// <summary>The article; its path is the one that it would get.</summary>
    public required ArticleSummary Article { get; init; }

    /// <summary>The show's name.</summary>
    public required string Show { get; init; }

    /// <summary>Number of the show's articles that are known; 0 where the show is new.</summary>
    public required int ShowArticles { get; init; }

    /// <summary>The words in which the date was read, or null where it was declared.</summary>
    public string? DateWords { get; init; }

    /// <summary>What it states.</summary>
    public IReadOnlyList<CitedClaim> Claims { get; init; } = [];

    /// <summary>What would become of the show's facts.</summary>
    public IReadOnlyList<FactChange> Changes { get; init; } = [];

    /// <summary>Articles that are there already and look the same.</summary>
    public IReadOnlyList<ArticleSummary> Alike { get; init; } = [];

    /// <summary>What is to be looked at: sentences.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
