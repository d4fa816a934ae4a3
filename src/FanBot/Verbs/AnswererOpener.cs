using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Storage;
using FanBot.Printing;
using FanBot.Readers;

namespace FanBot.Verbs;

/// <summary>Gets what answers the questions of a verb, with its reader loaded.</summary>
/// <param name="context">What the verb has at hand.</param>
/// <param name="settings">Who reads.</param>
internal sealed class AnswererOpener(VerbContext context, ReaderSettings settings)
{
    // More gain little: a passage is short.
    private const int MostThreads = 4;

    /// <summary>Loads the reader and answers with it; without one where it cannot be had, which is warned of.</summary>
    /// <param name="snapshot">What is answered from.</param>
    /// <param name="choice">What was chosen to answer from.</param>
    /// <param name="cancellationToken">Ends the loading.</param>
    public async Task<Answerer> OpenAsync(Snapshot snapshot, SourceChoice choice, CancellationToken cancellationToken)
    {
        if (settings.Kind == ReaderKind.None)
        {
            return new Answerer(snapshot, choice.Time);
        }

        var surroundings = context.Surroundings;
        var logs = new PlainLoggerFactory(surroundings.Error);
        var queue = new ReadingQueue(settings.Kind, ReadingLimits.None, surroundings.Time, new PlainLogger<ReadingQueue>(surroundings.Error));
        var place = ReaderPlace.Below(surroundings.Program, new KnowledgeOpener(context).StoreFolder(choice));
        var threads = Math.Min(Environment.ProcessorCount, MostThreads);
        await new ReaderStart(settings, place, surroundings.Time, logs).LoadAsync(queue, threads, cancellationToken).ConfigureAwait(false);
        return new Answerer(snapshot, choice.Time, queue.Status.State == ReadingState.Ready ? queue : null, settings.Least, context.Vectors());
    }
}
