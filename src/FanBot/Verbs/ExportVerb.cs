using System.CommandLine;
using FanBot.Archives;
using FanBot.Settings;

namespace FanBot.Verbs;

/// <summary><c>export</c>: puts all that an operator would miss into one archive.</summary>
internal static class ExportVerb
{
    public static Command Create(VerbContext context)
    {
        var file = new Argument<string>("FILE") { Description = "The archive to write, such as fanbot.zip." };
        var replace = new Option<bool>("--replace") { Description = "Replace what is there: an archive of that name, or what an import would." };
        var command = new Command("export", "Puts articles, corrections, golden questions, snapshots, state and settings into one archive.") { file, replace };
        command.SetAction((parsed, cancellationToken) => ExportAsync(context, parsed.GetValue(file)!, parsed.GetValue(replace), cancellationToken));
        return command;
    }

    private static async Task<int> ExportAsync(VerbContext context, string file, bool replace, CancellationToken cancellationToken)
    {
        var surroundings = context.Surroundings;
        var full = surroundings.Resolve(file);
        if (Directory.Exists(full))
        {
            throw new UsageException($"'{file}' is a folder. Name the file to write.");
        }

        if (File.Exists(full) && !replace)
        {
            throw new UsageException($"There is a file '{file}' already. Name another, or add --replace.");
        }

        if (!Directory.Exists(Path.GetDirectoryName(full)))
        {
            throw new UsageException($"There is no folder for '{file}'. Create it, or name another.");
        }

        // So that no value is exported that is none, as a token in the wrong line.
        BotSettingsReader.Read(context.Configuration);
        var (places, store) = ArchiveOpener.Open(context);
        ArchiveOpener.TakeBack(store, surroundings);
        var exporting = new Exporting(places, store.LiveName, ArchivedSettings.Of(context.Configuration), surroundings.Time);
        var manifest = await exporting.RunAsync(full, cancellationToken).ConfigureAwait(false);
        await surroundings.Out.WriteAsync(ArchiveText.Exported(file, manifest, store.AsideNames().Count)).ConfigureAwait(false);
        return ExitCode.Fine;
    }
}
