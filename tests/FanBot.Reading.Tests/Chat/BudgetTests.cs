using FanBot.Discord.Tests.Gateway.Scripted;
using FanBot.Discord.Tests.Scripted;
using FanBot.Reading.Chat;

namespace FanBot.Reading.Tests.Chat;

public class BudgetTests
{
    private static readonly int Prompt = ChatPrompt.Of(Shows.Question, Shows.All, 4_000)!.Tokens;

    [Fact]
    public async Task A_day_s_tokens_are_not_passed_and_the_next_day_has_its_own()
    {
        // Room for the most that one may use, beside what two have used.
        using var rig = new ChatRig(Options(Prompt + 250 + (2 * 120)), Right(100, 20));
        await rig.ReadAsync();
        await rig.ReadAsync();
        await rig.ReadAsync();
        await rig.AssertLeftToTheReaderBehindAsync(ChatOutcome.Capped);
        await rig.AssertLeftToTheReaderBehindAsync(ChatOutcome.Capped);
        Assert.Equal(3, rig.Server.Requests.Count);
        Assert.Single(rig.Log.Lines, l => l.StartsWith("Warning The chat model is not asked any more today (UTC): 360 tokens", StringComparison.Ordinal));

        // The clock stands at 10:15.
        rig.Time.Advance(TimeSpan.FromHours(13.7));
        await rig.AssertLeftToTheReaderBehindAsync(ChatOutcome.Capped);
        rig.Time.Advance(TimeSpan.FromMinutes(5));
        await rig.ReadAsync();
        Assert.Equal(4, rig.Reader.Counts[ChatOutcome.Quoted]);
    }

    [Fact]
    public async Task A_day_s_money_is_not_passed()
    {
        var most = ((Prompt * 2m) + (250 * 8m)) / 1_000_000;
        var options = new ChatReaderOptions { DailyTokens = 0, DailyCost = most + 0.0003m, InputPrice = 2, OutputPrice = 8 };

        // 0.00036 each.
        using var rig = new ChatRig(options, Right(100, 20));
        await rig.ReadAsync();
        await rig.AssertLeftToTheReaderBehindAsync(ChatOutcome.Capped);
        Assert.Single(rig.Server.Requests);
    }

    [Fact]
    public async Task Questions_at_once_do_not_overdraw_it()
    {
        using var rig = new ChatRig(Options((2 * (Prompt + 250)) + 1), ScriptedAnswer.Silent);
        var first = rig.ReadAsync();
        var second = rig.ReadAsync();
        await rig.Server.UntilAsync(2, _ => true);
        await rig.AssertLeftToTheReaderBehindAsync(ChatOutcome.Capped);
        rig.Time.RunOut();
        await Task.WhenAll(first, second).WaitAsync(Guard.Limit);

        // What was given up half-way is paid for as if it had come.
        await rig.AssertLeftToTheReaderBehindAsync(ChatOutcome.Capped);
    }

    [Fact]
    public async Task What_was_refused_costs_nothing()
    {
        using var rig = new ChatRig(Options(Prompt + 250), new ScriptedAnswer(400, "{}"), new ScriptedAnswer(500, "{}"), Right(100, 20));
        await rig.AssertLeftToTheReaderBehindAsync(ChatOutcome.Failed);
        await rig.ReadAsync();
        Assert.Equal(1, rig.Reader.Counts[ChatOutcome.Quoted]);
    }

    [Fact]
    public async Task Where_the_service_does_not_count_the_estimate_stands()
    {
        var uncounted = Right(100, 20) with { Body = Right(100, 20).Body.Replace("\"usage\"", "\"other\"", StringComparison.Ordinal) };
        using var rig = new ChatRig(Options(Prompt + 250), uncounted);
        await rig.ReadAsync();
        await rig.AssertLeftToTheReaderBehindAsync(ChatOutcome.Capped);
    }

    [Fact]
    public async Task A_count_below_nothing_earns_nothing()
    {
        using var rig = new ChatRig(Options(Prompt + 250), Right(-1_000_000, -1_000_000));
        await rig.ReadAsync();
        await rig.ReadAsync();
        Assert.Equal(2, rig.Reader.Counts[ChatOutcome.Quoted]);

        // Had it earned a million, there would be room for this.
        await rig.AssertLeftToTheReaderBehindAsync(ChatOutcome.Capped, passages: [.. Shows.All, new("More", new string('a', 9_000))]);
    }

    private static ChatReaderOptions Options(long tokens) => new() { DailyTokens = tokens };

    private static ScriptedAnswer Right(int input, int output) => ScriptedModel.Says(ScriptedModel.Reply(2, "14 March 2031"), input, output);
}
