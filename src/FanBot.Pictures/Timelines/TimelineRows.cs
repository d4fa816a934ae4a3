using FanBot.Pictures.Drawings;

namespace FanBot.Pictures.Timelines;

/// <summary>Sorts claims into rows: a row for each value, in the order in which the values came up, subject by subject.</summary>
internal static class TimelineRows
{
    /// <summary>The rows of each subject.</summary>
    /// <param name="timeline">The claims.</param>
    /// <param name="most">Most rows of all subjects together: each subject keeps its surest and newest ones.</param>
    /// <param name="left">How many are left out.</param>
    public static IReadOnlyList<(string Subject, IReadOnlyList<TimelineRow> Rows)> Of(Timeline timeline, int most, out int left)
    {
        var all = timeline.Claims
            .Select(c => c with { Subject = Shown(c.Subject), Value = Shown(c.Value), When = Shown(c.When), Source = Shown(c.Source) })
            .GroupBy(c => c.Subject, StringComparer.Ordinal)
            .Select(subject => (Subject: subject.Key, Rows: Rows(subject)))
            .ToList();
        left = Math.Max(0, all.Sum(s => s.Rows.Count) - most);
        if (left == 0)
        {
            return all;
        }

        // Subject by subject, so that what was guessed of the first stands beside what came of it; but none takes all the room.
        var share = Math.Max(1, most * 4 / 7);
        var kept = all
            .SelectMany((subject, place) => subject.Rows
                .OrderBy(r => r.Decides.Standing)
                .ThenByDescending(r => r.Last)
                .Select((row, rank) => (Row: row, Rank: rank, Place: place)))
            .OrderBy(r => r.Rank >= share)
            .ThenBy(r => r.Place)
            .ThenBy(r => r.Rank)
            .Take(most)
            .Select(r => r.Row)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. all
            .Select(s => (s.Subject, Rows: (IReadOnlyList<TimelineRow>)[.. s.Rows.Where(kept.Contains)]))
            .Where(s => s.Rows.Count > 0)];
    }

    private static string Shown(string text) => ShownText.Of(text) is { Length: > 0 } shown ? shown : "\u2013";

    private static IReadOnlyList<TimelineRow> Rows(IEnumerable<TimelineClaim> claims) =>
    [
        .. claims
            .GroupBy(c => c.Value, StringComparer.Ordinal)
            .Select(value => new TimelineRow(
                value.First().Subject,
                value.Key,
                [.. value.OrderBy(c => c.Day ?? DateOnly.MinValue).ThenBy(c => c.Standing == TimelineStanding.Denied).ThenByDescending(c => c.Standing)]))
            .OrderBy(r => r.First ?? DateOnly.MaxValue)
            .ThenBy(r => r.Last ?? DateOnly.MaxValue)
            .ThenBy(r => r.Value, StringComparer.Ordinal),
    ];
}
