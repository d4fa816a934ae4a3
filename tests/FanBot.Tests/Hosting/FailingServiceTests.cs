using FanBot.Hosting;
using FanBot.Settings;
using FanBot.Tests.Running;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace FanBot.Tests.Hosting;

/// <summary>A host whose service fails only stops; the bot says so, and its exit code is that of a fault.</summary>
public sealed class FailingServiceTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    [Fact]
    public async Task A_service_that_fails_ends_the_bot_as_a_fault()
    {
        var bot = new CommandLine(_folder) { Gateway = new FailingGateway() };

        var result = await bot.RunAsync("run", "--Discord:Token=made.up.token");

        Assert.Equal((3, ""), (result.Code, result.Out));
        Assert.Contains("fanbot: ", result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private sealed class FailingGateway : IGateway
    {
        public void AddTo(IServiceCollection services, DiscordSettings settings, string store) => services
            .AddSingleton((Func<IServiceProvider, ReplyEditorFactory>)(_ => throw new NotSupportedException()))
            .AddHostedService<Failing>();
    }

    private sealed class Failing : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            await Task.Yield();
            throw new InvalidOperationException("It cannot be.");
        }
    }
}
