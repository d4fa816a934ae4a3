using FanBot.Knowledge.Answers;
using FanBot.Prompt;
using FanBot.Tests.Running;

namespace FanBot.Tests.Prompt;

public sealed class QuestionPromptTests
{
    [Fact]
    public async Task Lines_that_are_piped_in_are_answered_until_they_end() =>
        Assert.Equal(
            """
            > Who sings?
            No article states who sings.
            Not known.

            > And who dances?
            No article states who sings.
            Not known.


            """,
            await RunAsync("Who sings?\n\n   \n  And who dances?"));

    [Fact]
    public async Task A_person_is_greeted_and_prompted() =>
        Assert.Equal(
            """
            Ask about Lanternfall. /help lists the commands, /quit ends.

            > No article states who sings.
            Not known.

            > 
            """,
            await RunAsync("Who sings?\n/quit\nWho dances?", terminal: true));

    [Theory]
    [InlineData("/exit")]
    [InlineData("quit")]
    [InlineData("exit")]
    [InlineData("Quit")]
    [InlineData("EXIT")]
    public async Task Other_words_for_leaving_end_it_too(string word) =>
        Assert.Equal("", await RunAsync(word + "\nWho dances?"));

    [Theory]
    [InlineData("/help")]
    [InlineData("Help")]
    [InlineData("HELP")]
    public async Task Help_lists_the_commands(string word) =>
        Assert.Contains("/timeline", await RunAsync(word), StringComparison.Ordinal);

    [Fact]
    public async Task A_question_that_fails_does_not_end_the_prompt() =>
        Assert.Equal(
            """
            This question could not be answered because of a fault; the log says more.

            > Who sings?
            No article states who sings.
            Not known.


            """,
            await RunAsync("fail\nWho sings?"));

    [Fact]
    public async Task A_prompt_can_be_stopped_while_it_waits_for_a_line()
    {
        using var stop = new CancellationTokenSource();
        using var never = new NeverReader(stop.Cancel);
        var prompt = new QuestionPrompt(Surroundings(never, TextWriter.Null, terminal: false), [], (_, _) => new(Samples.Unknown));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => prompt.RunAsync(stop.Token));
    }

    private static async Task<string> RunAsync(string input, bool terminal = false)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var reader = new StringReader(input);
        await new QuestionPrompt(Surroundings(reader, output, terminal), ["Lanternfall"], AnswerAsync).RunAsync(CancellationToken.None);
        return output.ToString();
    }

    private static ValueTask<Answer?> AnswerAsync(string question, CancellationToken cancellationToken) =>
        new(question == "fail" ? null : Samples.Unknown with { Question = question });

    private static Surroundings Surroundings(TextReader input, TextWriter output, bool terminal) =>
        new() { In = input, Out = output, Error = TextWriter.Null, Folder = "/", InIsTerminal = terminal };

    /// <summary>A terminal at which nobody types; whoever starts to wait is noticed.</summary>
    private sealed class NeverReader(Action waiting) : TextReader
    {
        public override ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken)
        {
            waiting();
            return new ValueTask<string?>(new TaskCompletionSource<string?>().Task);
        }
    }
}
