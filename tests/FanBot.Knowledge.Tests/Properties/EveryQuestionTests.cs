using FanBot.Knowledge.Answers.Questions;

namespace FanBot.Knowledge.Tests.Properties;

/// <summary>No question ends the process, whatever it is about and on whatever day it is asked.</summary>
public sealed class EveryQuestionTests
{
    // Far more than it takes: only what hangs for ever meets it.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    [DotnetHostFact]
    public async Task Every_kind_of_question_about_every_name_on_every_kind_of_day_comes_back()
    {
        using var child = Child.Start(EveryQuestion.Verb);
        var (output, errors) = (child.StandardOutput.ReadToEndAsync(), child.StandardError.ReadToEndAsync());
        using var hung = new CancellationTokenSource(Patience);
        try
        {
            await child.WaitForExitAsync(hung.Token);
        }
        catch (OperationCanceledException)
        {
            child.Kill();
        }

        var lines = (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(child.ExitCode == 0, string.Join('\n', lines.TakeLast(20).Append((await errors)[..Math.Min((await errors).Length, 4_000)])));
        Assert.Matches(@"^\d{5,} questions about \d{3,} names in \d\d shows$", lines[^1]);
    }

    [Fact]
    public void Every_kind_of_question_has_a_wording() => Assert.Equal(Enum.GetValues<QuestionKind>(), EveryWording.Of.Keys.Order());
}
