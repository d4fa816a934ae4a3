namespace FanBot.Discord.Tests;

public sealed class SnowflakeTests
{
    [Fact]
    public void An_id_tells_when_it_was_given()
    {
        Assert.True(Snowflake.TryParse("175928847299117063", out var id));
        Assert.Equal(new DateTimeOffset(2016, 4, 30, 11, 18, 25, 796, TimeSpan.Zero), id.CreatedAt);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("12a")]
    [InlineData("18446744073709551616")]
    public void What_is_no_id_is_refused(string text) => Assert.False(Snowflake.TryParse(text, out _));
}
