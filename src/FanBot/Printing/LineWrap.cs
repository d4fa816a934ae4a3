using System.Text;

namespace FanBot.Printing;

/// <summary>Breaks lists into lines.</summary>
internal static class LineWrap
{
    /// <summary>Items with commas between, a new line before one that would go over <paramref name="width"/> characters; an item is never broken.</summary>
    public static string Wrap(IEnumerable<string> items, int width)
    {
        var text = new StringBuilder();
        var line = 0;
        foreach (var item in items)
        {
            if (text.Length > 0)
            {
                // The comma that may follow the item needs its place too.
                var breaks = line + 2 + item.Length + 1 > width;
                text.Append(breaks ? ",\n" : ", ");
                line = breaks ? 0 : line + 2;
            }

            text.Append(item);
            line += item.Length;
        }

        return text.ToString();
    }
}
