using FanBot.Hosting;

namespace FanBot.Tests.Hosting;

public sealed class UnderwayTests
{
    [Fact]
    public void No_more_begins_than_may_be_under_way()
    {
        var underway = new Underway(2);

        Assert.Equal([true, true, false], new[] { underway.TryBegin(), underway.TryBegin(), underway.TryBegin() });
        underway.End();
        Assert.True(underway.TryBegin());
    }

    [Fact]
    public async Task The_end_of_the_last_is_awaited()
    {
        var underway = new Underway(2);
        underway.TryBegin();

        var closing = underway.CloseAsync();

        Assert.False(closing.IsCompleted);
        underway.End();
        await closing;
    }

    [Fact]
    public async Task Where_nothing_is_under_way_the_end_is_there() => await new Underway(2).CloseAsync();
}
