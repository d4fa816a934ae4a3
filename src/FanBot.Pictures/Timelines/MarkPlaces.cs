using FanBot.Pictures.Drawings;

namespace FanBot.Pictures.Timelines;

/// <summary>Places the marks of a row such that none lies on another: equals that are near share one, others make room.</summary>
internal static class MarkPlaces
{
    /// <summary>Height of the number behind a mark.</summary>
    public const float CountSize = 12;

    private const float Gap = 3;
    private const float Apart = (2 * SignShape.Radius) + Gap;

    /// <summary>The marks from left to right.</summary>
    /// <param name="claims">The claims, and where each would stand if it were alone; from left to right.</param>
    /// <param name="left">The left edge of where a mark's middle may stand.</param>
    /// <param name="right">The right edge.</param>
    public static IReadOnlyList<PlacedMark> Of(IReadOnlyList<(float X, TimelineClaim Claim)> claims, float left, float right)
    {
        var reach = Apart;
        while (true)
        {
            var marks = Shared(claims, reach);
            if (marks.Take(marks.Count - 1).Sum(Room) + (marks.Count > 0 ? Room(marks[^1]) - Apart : 0) <= right - left || reach > right - left)
            {
                return Spread(marks, left, right);
            }

            reach *= 2;
        }
    }

    // A mark takes in what has its standing and lies within reach.
    private static List<PlacedMark> Shared(IEnumerable<(float X, TimelineClaim Claim)> claims, float reach)
    {
        var marks = new List<PlacedMark>();
        foreach (var (x, claim) in claims)
        {
            var near = marks.FindLastIndex(m => m.Standing == claim.Standing && x - m.X < reach);
            if (near < 0)
            {
                marks.Add(new PlacedMark(x, [claim]));
            }
            else
            {
                marks[near] = marks[near] with { Claims = [.. marks[near].Claims, claim] };
            }
        }

        return marks;
    }

    private static List<PlacedMark> Spread(List<PlacedMark> marks, float left, float right)
    {
        for (var i = 0; i < marks.Count; i++)
        {
            marks[i] = marks[i] with { X = Math.Max(marks[i].X, i == 0 ? left : marks[i - 1].X + Room(marks[i - 1])) };
        }

        for (var i = marks.Count - 1; i >= 0; i--)
        {
            var edge = i == marks.Count - 1 ? right - (Room(marks[i]) - Apart) : marks[i + 1].X - Room(marks[i]);
            marks[i] = marks[i] with { X = Math.Min(marks[i].X, edge) };
        }

        return marks;
    }

    // From a mark's middle to that of the next one.
    private static float Room(PlacedMark mark) => Apart + (mark.Count.Length > 0 ? TextWidths.Of(mark.Count, CountSize) + Gap : 0);
}
