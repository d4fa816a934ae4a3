using FanBot.Knowledge.Articles;

namespace FanBot.Knowledge.Reconciling;

/// <summary>Other names under which fans ask for a show.</summary>
internal static class ShowAliases
{
    /// <summary>The moderators' aliases, the name without "The" or subtitle, and the initials of three words or more.</summary>
    public static IReadOnlyList<string> Of(string name, ShowFile show)
    {
        var aliases = new List<string>(show.Aliases);
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 2 && words[0].Equals("The", StringComparison.OrdinalIgnoreCase))
        {
            aliases.Add(string.Join(' ', words[1..]));
        }

        var colon = name.IndexOf(':', StringComparison.Ordinal);
        if (colon > 3)
        {
            aliases.Add(name[..colon]);
        }

        if (words.Length >= 3)
        {
            aliases.Add(string.Concat(words.Where(w => char.IsLetterOrDigit(w[0])).Select(w => char.ToUpperInvariant(w[0]))));
        }

        return [.. aliases.Where(a => a != name).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];
    }
}
