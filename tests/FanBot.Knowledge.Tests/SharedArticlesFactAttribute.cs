namespace FanBot.Knowledge.Tests;

/// <summary>A test on the original articles, which lie beside the repository and are not part of it; it is skipped where they are not.</summary>
internal sealed class SharedArticlesFactAttribute : FactAttribute
{
    public SharedArticlesFactAttribute()
    {
        foreach (var needed in (string[])[Repository.File("..", "shared", "articles"), Repository.File("..", "shared", "eval")])
        {
            if (!Directory.Exists(needed))
            {
                Skip = $"The original articles are not here: there is no folder '{needed}'.";
            }
        }
    }
}
