namespace FanBot.Reading.Tests.Chat;

/// <summary>The reader behind: gives each passage the same reading, and notes how often and where it was asked.</summary>
internal sealed class NotedReader : IReader
{
    public static ReaderSpan Reading { get; } = new(0, 1, 0.25f, 0.5f, 0.75f);

    public int Asked { get; private set; }

    public Thread? Thread { get; private set; }

    public ValueTask<IReadOnlyList<ReaderSpan>> ReadAsync(string question, IReadOnlyList<ReaderPassage> passages, CancellationToken cancellation)
    {
        Asked++;
        Thread = System.Threading.Thread.CurrentThread;
        return new([.. passages.Select(_ => Reading)]);
    }
}
