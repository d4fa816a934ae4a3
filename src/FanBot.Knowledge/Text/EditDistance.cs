namespace FanBot.Knowledge.Text;

/// <summary>How many slips of the pen lie between two spellings; a swap of neighbours counts as one.</summary>
public static class EditDistance
{
    private const int Same = 100;

    /// <summary>How much of the longer of two spellings is right, in percent: 100 where they are the same, 75 after one slip in four letters.</summary>
    public static int Likeness(string a, string b) =>
        Math.Max(a.Length, b.Length) is > 0 and var longer ? (int)Math.Round((double)Same * (longer - Between(a, b)) / longer) : Same;

    /// <summary>Whether at most <paramref name="limit"/> insertions, deletions, changes and swaps turn one into the other.</summary>
    public static bool AtMost(string a, string b, int limit) => Math.Abs(a.Length - b.Length) <= limit && Between(a, b) <= limit;

    /// <summary>The number of insertions, deletions, changes and swaps of neighbours.</summary>
    public static int Between(string a, string b)
    {
        var before = new int[b.Length + 1];
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[b.Length];
    }
}
