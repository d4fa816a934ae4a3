namespace FanBot.Knowledge.Articles;

/// <summary>The name that a folder's tells.</summary>
internal static class SlugName
{
    /// <summary>"Harbor Lights" for "harbor-lights".</summary>
    public static string Of(string slug) =>
        string.Join(' ', slug.Split(['-', '_', ' '], StringSplitOptions.RemoveEmptyEntries).Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
}
