using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Tests.Text.Dates;

/// <summary>How long things last, in minutes.</summary>
public sealed class DurationsTests
{
    [Theory]
    [InlineData("Each lasts 45 minutes.", "45")]
    [InlineData("They run 20 to 30 mins.", "20-30")]
    [InlineData("between 42 and 55 minutes", "42-55")]
    [InlineData("Drama, 6 x 60'", "6x60")]
    [InlineData("half-hour episodes, then half an hour", "30; 30")]
    [InlineData("three quarters of an hour", "45")]
    [InlineData("an hour and a half, an hour-and-a-half-long special, ninety minutes", "90; 90; 90")]
    [InlineData("an hour-long premiere and a two-hour finale", "60; 120")]
    [InlineData("eight hours ago", "")]
    public void A_length_is_told_in_minutes_or_hours(string text, string lengths) => Assert.Equal(
        lengths,
        string.Join("; ", Durations.In(text).Select(d => (d.Count is { } n ? $"{n}x" : "") + d.Minutes + (d.Most is { } most ? $"-{most}" : ""))));

    [Theory]
    [InlineData("45", 45)]
    [InlineData("45 min.", 45)]
    [InlineData("45'", 45)]
    [InlineData("45 people", null)]
    public void A_cell_holds_minutes_alone(string cell, int? minutes) => Assert.Equal(minutes, Durations.OfCell(cell));
}
