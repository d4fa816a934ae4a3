using System.Globalization;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Claims;

namespace FanBot.Pages.Desk;

/// <summary>Where things stand on the desk.</summary>
internal static class DeskLinks
{
    public const string Home = "/desk";
    public const string Articles = "/desk/articles";
    public const string OneArticle = "/desk/article";
    public const string Facts = "/desk/facts";
    public const string Timeline = "/desk/timeline";
    public const string Why = "/desk/why";
    public const string Search = "/desk/search";
    public const string Snapshots = "/desk/snapshots";
    public const string Questions = "/desk/questions";
    public const string Gaps = "/desk/gaps";

    /// <summary>The pages of the desk with their names, in the order of its navigation.</summary>
    public static IReadOnlyList<(string Path, string Name)> All { get; } =
    [
        (Articles, "Articles"), (Facts, "Facts"), (Timeline, "Timeline"), (Why, "Why this answer?"), (Search, "Search"),
        (Questions, "Golden questions"), (Gaps, "Gaps"), (Snapshots, "Snapshots"),
    ];

    /// <summary>An article.</summary>
    public static string Article(string path) => $"{OneArticle}?path={Uri.EscapeDataString(path)}";

    /// <summary>A place in an article: the first word of what is quoted.</summary>
    public static string Quote(string path, int start) => Article(path) + "#" + QuoteId(start);

    /// <summary>The words of a citation in their article.</summary>
    public static string Quote(Citation citation) => Quote(citation.Article.Path, citation.Span.Start);

    /// <summary>The words of a claim in their article.</summary>
    public static string Quote(CitedClaim claim) => Quote(claim.Source.Path, claim.Claim.Quote.Start);

    /// <summary>The id of a place in an article's page.</summary>
    public static string QuoteId(int start) => string.Create(CultureInfo.InvariantCulture, $"at{start}");

    /// <summary>Why a question is answered as it is.</summary>
    public static string WhyOf(string question) => $"{Why}?question={Uri.EscapeDataString(question)}";

    /// <summary>The articles of a show.</summary>
    public static string ArticlesOf(string showKey) => $"{Articles}?show={Uri.EscapeDataString(showKey)}";
}
