using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Answers;
using FanBot.Tests.Running;

namespace FanBot.Tests.Editions;

public sealed class AnswerCacheTests
{
    private static readonly SlashCommand Unknown = new("ask", new Dictionary<string, string> { ["question"] = "Who composed the music?" });

    [Fact]
    public async Task An_answer_is_kept_for_its_day()
    {
        var time = new ManualTime();
        using var bot = new SmallBot(time);
        bot.Write("first", "2031-05-01", "Lanternfall season 2 has been confirmed to premiere on 3 August 2031.");
        await bot.LoadAsync();
        using var reading = (await bot.Live.ReadAsync(CancellationToken.None))!.Value;

        var first = reading.Edition.Answer(Unknown);
        var again = reading.Edition.Answer(new SlashCommand("ask", new Dictionary<string, string>(Unknown.Options)));
        time.Advance(TimeSpan.FromDays(90));
        var later = reading.Edition.Answer(Unknown);

        Assert.Same(first, again);
        Assert.DoesNotContain("months old", first.Text, StringComparison.Ordinal);
        Assert.Contains("3 months old", later.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commands_that_only_look_alike_are_kept_apart()
    {
        using var bot = new SmallBot();
        bot.Write("first", "2031-05-01", "Lanternfall season 2 has been confirmed to premiere on 3 August 2031.");
        await bot.LoadAsync();
        using var reading = (await bot.Live.ReadAsync(CancellationToken.None))!.Value;

        var nonsense = reading.Edition.Answer(new SlashCommand("release", new Dictionary<string, string> { ["show"] = "lanternfall season:2" }));
        var sense = reading.Edition.Answer(new SlashCommand("release", new Dictionary<string, string> { ["show"] = "lanternfall", ["season"] = "2" }));

        Assert.IsType<NotKnown>(nonsense);
        Assert.IsType<Answered>(sense);
    }

    [Fact]
    public async Task Any_number_of_questions_is_answered()
    {
        using var bot = new SmallBot();
        bot.Write("first", "2031-05-01", "Lanternfall season 2 has been confirmed to premiere on 3 August 2031.");
        await bot.LoadAsync();
        using var reading = (await bot.Live.ReadAsync(CancellationToken.None))!.Value;

        for (var i = 0; i < 2_500; i++)
        {
            var command = new SlashCommand("sources", new Dictionary<string, string> { ["article"] = $"first{(i % 1_250 == 0 ? "" : $" {i}")}" });
            Assert.Equal(i % 1_250 == 0, reading.Edition.Answer(command) is Answered);
        }
    }
}
