namespace FanBot.Knowledge.Text;

/// <summary>"A", "an" or "the" in front of what is named.</summary>
internal static class LeadingArticle
{
    private static readonly string[] Articles = ["a ", "an ", "the "];

    /// <summary>The words without it.</summary>
    public static string Without(string words)
    {
        var article = Array.Find(Articles, a => words.StartsWith(a, StringComparison.OrdinalIgnoreCase));
        return article is null ? words : words[article.Length..].TrimStart();
    }
}
