using System.Runtime.CompilerServices;
using FanBot.Knowledge.Answering.Deciding;
using FanBot.Knowledge.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

#if READER
#endif

namespace FanBot.Readers;

/// <summary>
/// The only way to FanBot.Reading, and with it to ONNX Runtime and the packages of chat models. Who does not call it loads nothing of
/// them; a build with the property <c>Reader=false</c> does not even have them.
/// </summary>
internal static class ReaderLibrary
{
#if READER
    /// <summary>Whether this build has a reader.</summary>
    public static bool IsThere => true;

    /// <summary>What is wrong with the settings of the chat model, in a sentence that repeats none of them; null where nothing is.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string? Problem(IConfiguration configuration) => Library.ChatSettingsReader.Read(configuration).Problem();

    /// <summary>Loads a reader, which takes a second or two of a processor, and warms it.</summary>
    /// <param name="settings">Which one; not <see cref="ReaderKind.None"/>.</param>
    /// <param name="place">Where its files are.</param>
    /// <param name="threads">Threads that read one question.</param>
    /// <param name="time">Limits a chat model, and says which day it is.</param>
    /// <param name="logs">Hear of what goes wrong.</param>
    /// <param name="cancellation">Ends the loading.</param>
    /// <exception cref="NoReaderException">It cannot be had.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Task<IPassageReader> LoadAsync(
        ReaderSettings settings, ReaderPlace place, int threads, TimeProvider time, ILoggerFactory logs, CancellationToken cancellation) =>
        Library.LibraryLoader.LoadAsync(settings, place, threads, time, logs, cancellation);

    /// <summary>Opens the vectors by which pieces are found that share no word with a question. Takes some 10 MB of memory.</summary>
    /// <param name="program">The program's folder, which holds them.</param>
    /// <param name="logger">Hears where they cannot be had.</param>
    /// <returns>Null where they cannot be had: words alone find pieces then.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ITextVectors? OpenVectors(string program, ILogger logger) => Library.LibraryVectors.Open(program, logger);
#else
    private const string LeftOut = "This build has no reader (it was made with -p:Reader=false). Set Reader:Kind to none, or take a build that has one.";

    /// <summary>Whether this build has a reader.</summary>
    public static bool IsThere => false;

    /// <summary>Nothing: there is no chat model to set.</summary>
    public static string? Problem(IConfiguration configuration) => null;

    /// <summary>There is none to load.</summary>
    /// <exception cref="NoReaderException">Always.</exception>
    public static Task<IPassageReader> LoadAsync(
        ReaderSettings settings, ReaderPlace place, int threads, TimeProvider time, ILoggerFactory logs, CancellationToken cancellation) =>
        throw new NoReaderException(LeftOut);

    /// <summary>There are none to open.</summary>
    public static ITextVectors? OpenVectors(string program, ILogger logger) => null;
#endif
}
