namespace FanBot.Knowledge.Articles;

/// <summary>
/// Adds corrections to the text of a <c>show.yaml</c> and takes them out again. Lines are put in or taken out; all else stays as moderators
/// wrote it, their comments too. What comes out is read again before it is given: it holds what was wanted, or there is a sentence why not.
/// </summary>
public static class ShowFileEditor
{
    private const string ByHand = "Put the corrections into lines of their own below 'corrections:', or leave the file to FanBot.";

    /// <summary>The text with one correction more, the last; or why that cannot be, as sentences.</summary>
    /// <param name="yaml">The file's text; empty where there is no file.</param>
    /// <param name="correction">What to add.</param>
    /// <param name="folder">The folder that the file lies in; null for the articles folder itself.</param>
    public static (string? Yaml, string? Problem) Add(string yaml, Correction correction, string? folder)
    {
        if (Read(yaml, folder, out var before) is { } broken)
        {
            return (null, broken);
        }

        var place = CorrectionLines.Find(yaml);
        var lines = place.Lines.ToList();
        if (lines.Count > 0 && lines[^1].Length > 0)
        {
            lines[^1] = lines[^1].TrimEnd('\r') + place.End;
            lines.Add("");
        }

        if (place.Key is null)
        {
            // Behind an empty line, which is there already where the text ends with one.
            string[] head = lines.Count > 1 ? [place.End, "corrections:" + place.End] : ["corrections:" + place.End];
            lines.InsertRange(Math.Max(0, lines.Count - 1), [.. head, .. Item(correction, CorrectionLines.UsualIndent, place.End)]);
        }
        else
        {
            lines.InsertRange(place.Last + 1, Item(correction, place.Indent, place.End));
        }

        return Checked(CorrectionLines.Text(lines), folder, before with { Corrections = [.. before.Corrections, correction] });
    }

    /// <summary>The text without a correction; or why that cannot be, as sentences.</summary>
    /// <param name="yaml">The file's text.</param>
    /// <param name="id">The correction (<see cref="Correction.Id"/>).</param>
    /// <param name="folder">The folder that the file lies in; null for the articles folder itself.</param>
    public static (string? Yaml, string? Problem) Remove(string yaml, string id, string? folder)
    {
        if (Read(yaml, folder, out var before) is { } broken)
        {
            return (null, broken);
        }

        var place = CorrectionLines.Find(yaml);
        foreach (var (from, to) in place.Items)
        {
            // Which item is which is asked of the text without it: then one correction less is there, and it is this one.
            var lines = place.Lines.ToList();
            lines.RemoveRange(from, to - from + 1);
            var without = CorrectionLines.Text(lines);
            if (Read(without, folder, out var after) is null && IsOneLess(before.Corrections, after.Corrections, id))
            {
                return (without, null);
            }
        }

        return before.Corrections.Any(c => c.Id == id)
            ? (null, $"The correction does not stand in lines of its own in 'show.yaml', so it has to be taken out by hand. {ByHand}")
            : (null, "There is no such correction any more.");
    }

    private static string? Read(string yaml, string? folder, out ShowFile show)
    {
        var (read, messages) = ShowFileParser.Parse(yaml, folder, "");
        show = read ?? ShowFile.None;
        return read is null ? $"'show.yaml' has to be mended first. {string.Join(' ', messages)}" : null;
    }

    private static (string?, string?) Checked(string yaml, string? folder, ShowFile wanted) =>
        Read(yaml, folder, out var after) is null
        && after.Name == wanted.Name
        && after.Aliases.SequenceEqual(wanted.Aliases, StringComparer.Ordinal)
        && after.Corrections.Select(c => c.Id).SequenceEqual(wanted.Corrections.Select(c => c.Id), StringComparer.Ordinal)
            ? (yaml, null)
            : (null, $"The correction cannot be added to 'show.yaml' as that is written. {ByHand}");

    private static bool IsOneLess(IReadOnlyList<Correction> before, IReadOnlyList<Correction> after, string id)
    {
        var ids = before.Select(c => c.Id).ToList();
        return ids.Remove(id) && after.Select(c => c.Id).Order(StringComparer.Ordinal).SequenceEqual(ids.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private static IEnumerable<string> Item(Correction correction, int indent, string end) => YamlText.Lines(CorrectionMap.Of(correction))
        .Select((line, i) => new string(' ', indent) + (i == 0 ? "- " : "  ") + line + end);
}
