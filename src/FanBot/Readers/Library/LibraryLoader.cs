using FanBot.Knowledge.Answering.Deciding;
using FanBot.Reading;
using FanBot.Reading.Chat;
using FanBot.Reading.Small;
using Microsoft.Extensions.Logging;

namespace FanBot.Readers.Library;

/// <summary>Loads the readers of FanBot.Reading. They are kept until the process ends.</summary>
internal static class LibraryLoader
{
    /// <summary>As <see cref="ReaderLibrary.LoadAsync"/> says.</summary>
    public static async Task<IPassageReader> LoadAsync(
        ReaderSettings settings, ReaderPlace place, int threads, TimeProvider time, ILoggerFactory logs, CancellationToken cancellation)
    {
        if (settings.Kind == ReaderKind.Small)
        {
            return new LibraryReader(await SmallAsync(place, threads, cancellation).ConfigureAwait(false));
        }

        IReader behind;
        try
        {
            behind = await SmallAsync(place, threads, cancellation).ConfigureAwait(false);
        }
        catch (NoReaderException missing)
        {
            Log.NobodyBehindChat(logs.CreateLogger<ReadingQueue>(), missing.Message);
            behind = new Nobody();
        }

        return new LibraryReader(Chat(settings, behind, time, logs));
    }

    private static ChatReader Chat(ReaderSettings settings, IReader behind, TimeProvider time, ILoggerFactory logs)
    {
        var options = ChatSettingsReader.Read(settings.Configuration);
        return options.Problem() is { } problem
            ? throw new NoReaderException(problem)
            : new ChatReader(ChatClients.Create(options.Address!, options.Model!, options.Key), behind, options, time, logs.CreateLogger<ChatReader>());
    }

    private static async Task<SmallReader> SmallAsync(ReaderPlace place, int threads, CancellationToken cancellation)
    {
        try
        {
            var reader = SmallReader.Open(ReaderModel.Prepare(ReaderFiles.Beside(place.Program), place.Folder, cancellation), threads);

            // What ONNX Runtime puts off until the first reading is done before anybody waits for it.
            await reader.ReadAsync("Who is it?", [new ReaderPassage("", "It is nobody.")], cancellation).ConfigureAwait(false);

            // A preparation leaves behind some 200 MB, which a bot that allocates little would hold for hours.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            return reader;
        }
        catch (ReaderException missing)
        {
            throw new NoReaderException(missing.Message, missing);
        }
    }
}
