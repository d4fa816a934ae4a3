using FanBot.Discord.Tests.Gateway.Scripted;
using FanBot.Discord.Tests.Scripted;
using FanBot.Reading.Chat;

namespace FanBot.Reading.Tests.Chat;

/// <summary>The reader, its real client, a scripted model and a clock on which nobody waits. No log line may ever tell a secret.</summary>
internal sealed class ChatRig : IDisposable
{
    public const string Key = "sk-scripted-7Yw2";

    public ChatRig(params IReadOnlyList<ScriptedAnswer> answers)
        : this(new ChatReaderOptions(), answers)
    {
    }

    public ChatRig(ChatReaderOptions options, params IReadOnlyList<ScriptedAnswer> answers)
    {
        Server = new ScriptedDiscord(answers);
        Time = new SkippingTime(TimeSpan.FromMilliseconds(options.TimeLimitMs));
        Reader = new ChatReader(ChatClients.Create(Server.ApiBase, "scripted-model", Key), Behind, options, Time, Log);
        Words = answers.Select(a => a.Body).Where(b => b.Length > 0);
    }

    public ScriptedDiscord Server { get; }

    public SkippingTime Time { get; }

    public NotedReader Behind { get; } = new();

    public ChatReader Reader { get; }

    public CapturedLog<ChatReader> Log { get; } = new();

    /// <summary>The ways in which readings have ended so far.</summary>
    public IEnumerable<ChatOutcome> Outcomes => Reader.Counts.SelectMany(c => Enumerable.Repeat(c.Key, (int)c.Value));

    private IEnumerable<string> Words { get; }

    public async Task<IReadOnlyList<ReaderSpan>> ReadAsync(
        string question = Shows.Question, IReadOnlyList<ReaderPassage>? passages = null, CancellationToken cancellation = default)
    {
        var spans = await Reader.ReadAsync(question, passages ?? Shows.All, cancellation).AsTask().WaitAsync(Guard.Limit, CancellationToken.None);
        AssertDiscreet([question, .. (passages ?? Shows.All).Select(p => p.Text)]);
        return spans;
    }

    /// <summary>Reads, and the reader behind answers.</summary>
    public async Task AssertLeftToTheReaderBehindAsync(ChatOutcome outcome, string question = Shows.Question, IReadOnlyList<ReaderPassage>? passages = null)
    {
        var before = Behind.Asked;
        var counted = Reader.Counts[outcome];
        var spans = await ReadAsync(question, passages);
        Assert.Equal((passages ?? Shows.All).Select(_ => NotedReader.Reading), spans);
        Assert.Equal(before + 1, Behind.Asked);
        Assert.Equal(counted + 1, Reader.Counts[outcome]);
    }

    public void Dispose() => Server.Dispose();

    private void AssertDiscreet(IEnumerable<string> texts) =>
        Assert.All(Log.Lines, line => Assert.All([Key, .. texts, .. Words], secret => Assert.DoesNotContain(secret, line, StringComparison.Ordinal)));
}
