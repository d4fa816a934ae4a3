namespace FanBot.Replies;

/// <summary>Pages of lists. What page is asked for stands on a button, of which anybody can send one; and lists get shorter.</summary>
internal static class Paging
{
    /// <summary>How many pages there are, at least one.</summary>
    /// <param name="count">Things in all.</param>
    /// <param name="size">Things on a page.</param>
    public static int Count(int count, int size) => Math.Max(1, (count + size - 1) / size);

    /// <summary>The page that was asked for, or the nearest that there is.</summary>
    /// <param name="page">The page, from 0.</param>
    /// <param name="count">Things in all.</param>
    /// <param name="size">Things on a page.</param>
    public static int Within(int page, int count, int size) => Math.Clamp(page, 0, Count(count, size) - 1);
}
