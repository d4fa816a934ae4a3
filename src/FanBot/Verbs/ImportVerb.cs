using System.CommandLine;
using FanBot.Archives;
using FanBot.Knowledge.Storage;

namespace FanBot.Verbs;

/// <summary><c>import</c>: puts an archive in place, after everything in it was checked.</summary>
internal static class ImportVerb
{
    public static Command Create(VerbContext context)
    {
        var file = new Argument<string>("FILE") { Description = "An archive that 'fanbot export' has written." };
        var replace = new Option<bool>("--replace") { Description = "Replace what is there; it is kept aside." };
        var command = new Command("import", "Checks an archive, tells what it would change here, and puts it in place.") { file, replace };
        command.SetAction((parsed, cancellationToken) => ImportAsync(context, parsed.GetValue(file)!, parsed.GetValue(replace), cancellationToken));
        return command;
    }

    private static async Task<int> ImportAsync(VerbContext context, string file, bool replace, CancellationToken cancellationToken)
    {
        var surroundings = context.Surroundings;
        var (places, store) = ArchiveOpener.Open(context);
        var archive = Open(surroundings.Resolve(file), file);
        await using var closing = archive.ConfigureAwait(false);
        await surroundings.Error.WriteLineAsync("Checking the archive\u2026").ConfigureAwait(false);
        using var reader = await ArchiveReader.OpenAsync(archive, new ArchiveLimits(), cancellationToken).ConfigureAwait(false);

        using var held = store.TryHold()
            ?? throw new StoreException(
                StoreFault.Busy, "The articles are being read, or another import is under way. Wait until that has ended, then import again.");
        ArchiveOpener.TakeBack(places.Store, surroundings);
        var plan = await ImportPlan.OfAsync(reader.Manifest, places, cancellationToken).ConfigureAwait(false);
        await surroundings.Out.WriteAsync(ArchiveText.Planned(file, reader.Manifest, plan)).ConfigureAwait(false);
        if (plan.Replaces && !replace)
        {
            throw new UsageException("The import would replace what is here, so nothing was changed. To go on, add --replace; what is replaced is kept aside.");
        }

        await surroundings.Error.WriteLineAsync("Unpacking\u2026").ConfigureAwait(false);
        var importing = new Importing(places, surroundings.Time);
        var check = new ImportCheck(reader.Manifest, places);
        var kept = await importing.RunAsync(reader, plan, CheckAsync, cancellationToken).ConfigureAwait(false);
        await surroundings.Out.WriteAsync(ArchiveText.Imported(plan, kept)).ConfigureAwait(false);
        return ExitCode.Fine;

        async Task CheckAsync(Func<string, string> staged, CancellationToken stop)
        {
            await check.RunAsync(staged, stop).ConfigureAwait(false);
            await surroundings.Error.WriteLineAsync("Putting it in place\u2026").ConfigureAwait(false);
        }
    }

    private static FileStream Open(string full, string shown)
    {
        try
        {
            return File.OpenRead(full);
        }
        catch (Exception none) when (none is FileNotFoundException or DirectoryNotFoundException || Directory.Exists(full))
        {
            throw new UsageException($"There is no archive '{shown}'. Name a file that 'fanbot export' has written.", none);
        }
    }
}
