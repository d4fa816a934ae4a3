using FanBot.Printing;

namespace FanBot.Tests.Printing;

public sealed class LineWrapTests
{
    [Theory]
    [InlineData(new string[0], "")]
    [InlineData(new[] { "one" }, "one")]
    [InlineData(new[] { "one", "two" }, "one, two")]
    [InlineData(new[] { "one", "two", "three" }, "one, two,\nthree")]
    [InlineData(new[] { "four", "five", "six" }, "four,\nfive, six")]
    [InlineData(new[] { "seventeen", "and eighteen", "a" }, "seventeen,\nand eighteen,\na")]
    public void Items_go_to_a_new_line_where_the_line_is_full(string[] items, string text) =>
        Assert.Equal(text, LineWrap.Wrap(items, 10));
}
