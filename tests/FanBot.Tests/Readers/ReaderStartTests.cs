using FanBot.Readers;
using FanBot.Tests.Running;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace FanBot.Tests.Readers;

public sealed class ReaderStartTests : IDisposable
{
    private readonly ScratchFolder _folder = new();
    private readonly CapturedLogs _logs = new();

    [Theory]
    [InlineData(nameof(ReaderKind.Small))]
    [InlineData(nameof(ReaderKind.Chat))]
    public async Task Where_there_is_none_to_be_had_one_line_says_what_to_do(string kind)
    {
        using var factory = LoggerFactory.Create(l => l.AddProvider(_logs));
        using var queue = new ReadingQueue(Enum.Parse<ReaderKind>(kind), ReadingLimits.None, TimeProvider.System, factory.CreateLogger<ReadingQueue>());
        var settings = new ReaderSettings { Kind = Enum.Parse<ReaderKind>(kind), Configuration = new ConfigurationBuilder().Build() };

        await Start(settings, factory).LoadAsync(queue, 1, CancellationToken.None);

        Assert.Equal(ReadingState.Absent, queue.Status.State);
        var line = Assert.Single(_logs.Of(54));
        Assert.StartsWith("Warning", line, StringComparison.Ordinal);
        Assert.Contains("Questions are answered without the reader. ", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_stops_the_start_does_not_wait_for_it()
    {
        using var factory = LoggerFactory.Create(l => l.AddProvider(_logs));
        using var queue = new ReadingQueue(ReaderKind.Small, ReadingLimits.None, TimeProvider.System, factory.CreateLogger<ReadingQueue>());
        var settings = new ReaderSettings { Kind = ReaderKind.Small, Configuration = new ConfigurationBuilder().Build() };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Start(settings, factory).LoadAsync(queue, 1, new CancellationToken(canceled: true)));

        Assert.Equal("", _logs.All);
    }

    public void Dispose()
    {
        _logs.Dispose();
        _folder.Dispose();
    }

    private ReaderStart Start(ReaderSettings settings, ILoggerFactory factory) =>
        new(settings, ReaderPlace.Below(_folder.Path, _folder.Path), TimeProvider.System, factory);
}
