using FanBot.Knowledge.Articles;

namespace FanBot.Knowledge.Extraction.Shows;

/// <summary>Shows of which articles lie loose and which may be one under two names: nobody but a moderator can tell.</summary>
internal static class SpellingOffers
{
    /// <summary>What to tell of each two such shows, under the path of the first article of the one that fewer articles are about.</summary>
    /// <param name="shows">All shows.</param>
    public static IEnumerable<ReadProblem> Of(IReadOnlyList<FoundShow> shows)
    {
        for (var i = 0; i < shows.Count; i++)
        {
            foreach (var other in shows.Skip(i + 1))
            {
                var (fewer, more) = IsFewer(shows[i], other) ? (shows[i], other) : (other, shows[i]);
                if ((fewer.Folder is null || more.Folder is null) && OneShow.Are(fewer.Name, fewer.Texts, more.Name, more.Texts))
                {
                    yield return new ReadProblem(fewer.Paths[0], Offer(fewer, more));
                }
            }
        }
    }

    // Loose articles are moved to a folder, not the other way round.
    private static bool IsFewer(FoundShow a, FoundShow b) => a.Folder is null && (b.Folder is not null || a.Paths.Count <= b.Paths.Count);

    private static string Offer(FoundShow fewer, FoundShow more)
    {
        var folder = (fewer.Folder ?? more.Folder) is { } one ? $"the folder '{one}'" : "one folder";
        return $"'{fewer.Name}' ({Articles(fewer)}) and '{more.Name}' ({Articles(more)}) may be one show under two names. If they are, put all of them into "
            + $"{folder}, with a show.yaml that holds 'name: {more.Name}' and 'aliases: [\"{fewer.Name}\"]'. If they are two, leave them as they are.";
    }

    private static string Articles(FoundShow show) => show.Paths.Count == 1 ? "1 article" : string.Create(null, $"{show.Paths.Count} articles");
}
