using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace FanBot.Browser.Tests.Running;

/// <summary>Whether everybody can read and use a page: the rules of WCAG 2.2 up to level AA.</summary>
internal static class LevelAA
{
    private static readonly AxeRunOptions Options = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    /// <summary>Fails with the rules that are broken, and by what.</summary>
    /// <param name="page">The page as it is now.</param>
    public static async Task HoldsAsync(IPage page)
    {
        var result = await page.RunAxe(Options);

        Assert.True(result.Violations.Length == 0, $"{page.Url}\n{string.Join('\n', result.Violations.Select(Told))}");
    }

    private static string Told(AxeResultItem broken) =>
        $"{broken.Id}: {broken.Help}\n  {string.Join("\n  ", broken.Nodes.Take(5).Select(n => n.Html))}";
}
