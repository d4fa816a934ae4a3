using FanBot.Editions;
using FanBot.Tests.Running;

namespace FanBot.Tests.Editions;

public sealed class KeptForADayTests
{
    [Fact]
    public void What_is_worked_out_over_midnight_is_kept_for_the_day_before()
    {
        var time = new ManualTime();
        var kept = new KeptForADay<string>(time);

        var given = kept.Of("question", () =>
        {
            time.Advance(TimeSpan.FromDays(1));
            return "as of yesterday";
        });

        Assert.Equal(("as of yesterday", null), (given, kept.Find("question")));
        Assert.Equal("as of today", kept.Of("question", () => "as of today"));
        Assert.Equal("as of today", kept.Of("question", () => throw new InvalidOperationException("It is kept.")));
    }
}
