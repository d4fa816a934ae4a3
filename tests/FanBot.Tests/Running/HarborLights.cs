using FanBot.Commands;
using FanBot.Editions;

namespace FanBot.Tests.Running;

/// <summary>A bot that knows the articles on a show that does not exist, in June 2031.</summary>
public sealed class HarborLights : IAsyncLifetime, IDisposable
{
    /// <summary>Where the articles lie in the repository.</summary>
    public const string Articles = "tests/FanBot.Knowledge.Tests/Corpora/harbor-lights/articles";

    private readonly SmallBot _bot = new(articles: Path.Combine(Repository.Root, Articles));

    internal CommandRouter Router => _bot.Router;

    internal LiveKnowledge Live => _bot.Live;

    public Task InitializeAsync() => _bot.LoadAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _bot.Dispose();
}
