using System.Runtime.ExceptionServices;
using FanBot.Knowledge.Answering;
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
    private ExceptionDispatchInfo? _failure;

    /// <summary>Throws what ended the prompt before its time, if anything did.</summary>
    public void ThrowIfFailed() => _failure?.Throw();

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            var prompt = new QuestionPrompt(surroundings, [.. snapshot.Shows().Select(s => s.Name)], AnswerAsync);
            await prompt.RunAsync(stoppingToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            Log.PromptEnded(logger);
        }
        catch (Exception exception)
        {
            // Kept for whoever runs the host: a hosted service that throws ends as a stack trace in the log.
            _failure = ExceptionDispatchInfo.Capture(exception);
        }
        finally
        {
            lifetime.StopApplication();
        }
    }

    private async ValueTask<Answer?> AnswerAsync(string question, CancellationToken cancellationToken)
    {
        try
        {
            return await answerer.AnswerAsync(question, null, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Log.QuestionFailed(logger, exception, question);
            return null;
        }
    }
}
