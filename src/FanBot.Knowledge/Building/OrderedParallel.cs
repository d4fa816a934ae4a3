using System.Runtime.CompilerServices;

namespace FanBot.Knowledge.Building;

/// <summary>Runs work on several threads and hands out the results in the order of the input.</summary>
internal static class OrderedParallel
{
    /// <summary>
    /// At most <paramref name="width"/> pieces are under way or waiting to be taken, so memory stays bounded. The source is read by the
    /// caller's own flow.
    /// </summary>
    public static async IAsyncEnumerable<TResult> SelectAsync<T, TResult>(
        IEnumerable<T> source,
        int width,
        Func<T, CancellationToken, Task<TResult>> work,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var running = new Queue<Task<TResult>>();
        try
        {
            foreach (var item in source)
            {
                if (running.Count >= width)
                {
                    yield return await running.Dequeue().ConfigureAwait(false);
                }

                running.Enqueue(Task.Run(() => work(item, stop.Token), stop.Token));
            }

            while (running.TryDequeue(out var next))
            {
                yield return await next.ConfigureAwait(false);
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await ((Task)Task.WhenAll(running)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
