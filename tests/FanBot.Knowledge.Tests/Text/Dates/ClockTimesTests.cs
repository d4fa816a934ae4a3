using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Tests.Text.Dates;

/// <summary>What is an hour by its form, and where it ends.</summary>
public sealed class ClockTimesTests
{
    [Theory]
    [InlineData("It airs at 8pm.", "8pm")]
    [InlineData("It airs at 9.30 p.m. on Sunday.", "9.30 p.m.")]
    [InlineData("At 12am PT/3am ET it is there.", "12am; 3am")]
    [InlineData("Tuesdays at 10/9c, then at 8:30/7:30c", "10/9c; 8:30/7:30c")]
    [InlineData("Sundays at nine o'clock", "nine o'clock")]
    [InlineData("It has 9 parts, v3.9pm, 1/8 pm.", "")]
    public void An_hour_is_told_in_figures(string text, string hours) =>
        Assert.Equal(hours, string.Join("; ", ClockTimes.In(text).Select(h => h.Cut(text))));
}
