using System.Globalization;
using System.Text;
using FanBot.Printing;

namespace FanBot.Archives;

/// <summary>What <c>export</c> and <c>import</c> print.</summary>
internal static class ArchiveText
{
    // The first ones tell what it is about; the counts tell the rest.
    private const int MostLines = 20;

    /// <summary>What an archive holds that was made.</summary>
    /// <param name="file">Its path, as it was given.</param>
    /// <param name="manifest">What it holds.</param>
    /// <param name="aside">How many snapshots are kept aside, which are not in it.</param>
    public static string Exported(string file, ArchiveManifest manifest, int aside)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Exported to '{file}'.\n");
        Describe(manifest, text);
        if (manifest.SettingsLeftOut.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"  left out as secret: {string.Join(", ", manifest.SettingsLeftOut)}\n");
        }

        if (aside > 0)
        {
            const string Never = "kept aside and never";
            text.Append("  left out: ").Append(Counted.Of(aside, $"snapshot that is {Never} was live", $"snapshots that are {Never} were live"));
            text.Append(aside == 1 ? "; /knowledge check makes it again\n" : "; /knowledge check makes them again\n");
        }

        return text.ToString();
    }

    /// <summary>What an archive holds, and what an import of it would do here.</summary>
    public static string Planned(string file, ArchiveManifest manifest, ImportPlan plan)
    {
        var text = new StringBuilder();
        var day = manifest.MadeAt.UtcDateTime.ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);
        text.Append(CultureInfo.InvariantCulture, $"The archive '{file}' of {day} UTC is whole.\n");
        Describe(manifest, text);
        text.Append(CultureInfo.InvariantCulture, $"Here: {Counted.Of(plan.New.Count, "file is", "files are")} new, {plan.Same:N0} the same, ");
        text.Append(CultureInfo.InvariantCulture, $"{plan.Replaced.Count:N0} replaced, {plan.Gone.Count:N0} taken away.\n");
        List(plan.Replaced.Select(e => e.Path), plan.Replaced.Count, "replaced", text);
        List(plan.Gone.Select(f => f.Path), plan.Gone.Count, "taken away", text);
        return text.ToString();
    }

    /// <summary>What an import has done.</summary>
    public static string Imported(ImportPlan plan, IReadOnlyList<string> kept)
    {
        var text = new StringBuilder(plan.New.Count + plan.Replaced.Count + plan.Gone.Count == 0 ? "All of it is here already.\n" : "Imported.\n");
        foreach (var folder in kept)
        {
            text.Append(CultureInfo.InvariantCulture, $"What was here before is kept in '{folder}'.\n");
        }

        if (plan.New.Concat(plan.Replaced).Any(e => e.Path == ArchiveParts.Settings))
        {
            text.Append(CultureInfo.InvariantCulture, $"Its settings are in '{ArchivePlaces.ImportedSettings}' in the store, and not in force: ");
            text.Append("look through them, and put those that you want into appsettings.json or the environment.\n");
        }

        return text.ToString();
    }

    private static void Describe(ArchiveManifest manifest, StringBuilder text)
    {
        var by = manifest.Entries.GroupBy(e => ArchiveParts.Of(e.Path)).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        Line(ArchiveParts.Articles, "file of articles and corrections", "files of articles and corrections");
        Line(ArchiveParts.Questions, "file of golden questions", "files of golden questions");
        Line(ArchiveParts.Snapshots, "snapshot", "snapshots", ArchiveParts.Live);
        if (manifest.Entries.Any(e => e.Path == ArchiveParts.State))
        {
            text.Append("  the state: audit, history, gaps, feedback\n");
        }

        void Line(string part, string one, string many, string? apart = null)
        {
            if (by.TryGetValue(part, out var entries))
            {
                text.Append("  ").Append(Counted.Of(entries.Count(e => e.Path != apart), one, many)).Append('\n');
            }
        }
    }

    private static void List(IEnumerable<string> paths, int count, string what, StringBuilder text)
    {
        foreach (var path in paths.Take(MostLines))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {what}: {PlainText.OneLine(path)}\n");
        }

        if (count > MostLines)
        {
            text.Append(CultureInfo.InvariantCulture, $"  and {count - MostLines:N0} more {what}\n");
        }
    }
}
