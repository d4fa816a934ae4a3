using System.Collections.Frozen;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Extraction.Pages;

/// <summary>Reads author and publisher out of running text.</summary>
internal static class ByLine
{
    private const int Nearby = 10;

    // What a site has below an article can be long.
    private const int Farthest = 30;

    private const int LongestName = 40;
    private const int LongestSign = 30;
    private const int LongestDate = 20;

    private const int MostWords = 6;
    private const int MostOfSite = 4;
    private const int MostOfPerson = 3;

    // "By Ada Quill and Jonah Pell"
    private static readonly FrozenSet<string> BetweenAuthors = NameShape.Particles.Append("and").Append("&").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private const string For = " for ";

    // Behind a name that goes on otherwise the line is no by-line, but a sentence or a headline.
    private const string BehindName = " |,•·–—(/-";

    /// <summary>The author named in a by-line near the top, or by the biography at the end; null where none is.</summary>
    public static string? Author(IReadOnlyList<string> blocks)
    {
        foreach (var line in blocks.Take(Nearby))
        {
            if (Signed(line, Imprint.By) is { } signed && (signed.End == line.Length || BehindName.Contains(line[signed.End])))
            {
                return signed.Cut(line).TrimEnd('-', ' ');
            }

            if (DateLine.AuthorOf(line) is { } author)
            {
                return author;
            }
        }

        for (var i = blocks.Count - 1; i > 0 && i >= blocks.Count - Nearby; i--)
        {
            if (OfBiography(blocks[i]) is { } name)
            {
                var above = blocks[i - 1];
                return above.Length < LongestName && above.StartsWith(name, StringComparison.Ordinal) ? above : name;
            }
        }

        return null;
    }

    /// <summary>The publisher named by the author's biography or by a "stay tuned to …" line; null where none is.</summary>
    public static string? Publisher(IReadOnlyList<string> blocks)
    {
        foreach (var line in blocks.Take(Nearby))
        {
            if (Signed(line, Imprint.By) is { } author && Employer(line, author) is { } employer)
            {
                return employer;
            }
        }

        return blocks.Reverse().Take(Farthest)
            .SelectMany(line => Imprint.In(line).Where(m => m.Value == Imprint.Publisher).Select(m => Behind(line, m)))
            .FirstOrDefault(name => name.Length > 0);
    }

    /// <summary>Where the name of its author stands in a line that begins with "By" or the like; null in any other.</summary>
    /// <param name="line">The line.</param>
    /// <param name="signs">What it may begin with.</param>
    internal static TextSpan? Signed(string line, params ReadOnlySpan<string> signs)
    {
        // It begins the line.
        if (Imprint.Find(line.Length > LongestSign ? line[..LongestSign] : line, signs) is not { } by)
        {
            return null;
        }

        var start = Start(line, by);
        var end = NameShape.EndOf(line, start, MostWords, BetweenAuthors);
        if (end == start || !char.IsUpper(line[start]) || Imprint.Says(line[start..end], Imprint.Topic))
        {
            return null;
        }

        // "By Ada Quill May 5, 2031", "By Ada Quill Updated 5 May"
        var date = DateFinder.Find(line[..Math.Min(line.Length, end + LongestDate)]).Select(d => d.Span.Start).Where(at => at >= start).FirstOrDefault(end);
        var other = Imprint.In(line[start..end])
            .Where(m => m.Value is Imprint.BehindName or Imprint.Published or Imprint.Updated && (m.Span.Start == 0 || line[start + m.Span.Start - 1] == ' '))
            .Select(m => start + m.Span.Start)
            .FirstOrDefault(end);
        var name = line[start..Math.Min(date, other)].TrimEnd();
        return name.Length > 0 ? new TextSpan(start, start + name.Length) : null;
    }

    /// <summary>Who a line tells about as the one who wrote the page, "Ada Quill is a writer for …"; null where it tells of none.</summary>
    internal static string? OfBiography(string line)
    {
        var end = NameShape.EndOf(line, 0, MostOfPerson);
        return end > 0 && end < line.Length && Imprint.Says(line[end..Math.Min(line.Length, end + SentenceSplitter.Longest)], Imprint.Biography)
            ? line[..end] : null;
    }

    // "By Ada Quill, The Daily Wire", "By Ada Quill for The Daily Wire"
    private static string? Employer(string line, TextSpan author)
    {
        var rest = line[author.End..];
        var site = rest.StartsWith(',') ? rest[1..].Trim() : rest.StartsWith(For, StringComparison.OrdinalIgnoreCase) ? rest[For.Length..].Trim() : "";
        return author.Cut(line).Contains(' ', StringComparison.Ordinal) && NameShape.Is(site, MostOfSite + 1, NameShape.Joints)
            && DateFinder.Find(site).Count == 0 ? site : null;
    }

    private static string Behind(string line, PhraseMatch sign)
    {
        var start = Start(line, sign);
        return start < line.Length && char.IsUpper(line[start]) ? line[start..NameShape.EndOf(line, start, MostOfSite)].TrimEnd('.', '-') : "";
    }

    private static int Start(string line, PhraseMatch sign)
    {
        var start = sign.Span.End;
        while (start < line.Length && line[start] == ' ')
        {
            start++;
        }

        return start;
    }
}
