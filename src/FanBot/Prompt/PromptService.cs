using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FanBot.Prompt;

/// <summary>Holds the prompt open while the bot runs; when the prompt ends, so does the bot.</summary>
internal sealed class PromptService(
    Surroundings surroundings,
    Snapshot snapshot,
    Answerer answerer,
    IHostApplicationLifetime lifetime,
    ILogger<PromptService> logger) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            Log.SnapshotOpened(logger, snapshot.Info.Name, snapshot.Info.Articles, snapshot.Info.Facts);
            var prompt = new QuestionPrompt(surroundings, [.. snapshot.Shows().Select(s => s.Name)], Answer);
            await prompt.RunAsync(stoppingToken).ConfigureAwait(false);
        }
        finally
        {
            Log.PromptEnded(logger);
            lifetime.StopApplication();
        }
    }

    private Answer? Answer(string question)
    {
        try
        {
            return answerer.Answer(question);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Log.QuestionFailed(logger, exception, question);
            return null;
        }
    }
}
