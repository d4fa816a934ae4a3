using FanBot.Replies;

namespace FanBot.Tests.Replies;

public sealed class ModeratorIdTests
{
    [Theory]
    [InlineData("history", "page", 3, "")]
    [InlineData("publish", "approve", 0, "20310524T101500Z-0123456789ab.db")]
    [InlineData("add", "confirm", 0, "a|b|c")]
    public void What_is_written_is_read_back(string command, string action, int page, string data)
    {
        var id = new ModeratorId(command, action, page, data);

        Assert.True(ModeratorId.Is(id.Write()!));
        Assert.Equal(id, ModeratorId.TryParse(id.Write()!));
    }

    [Fact]
    public void What_does_not_fit_is_not_written()
    {
        Assert.Equal(100, new ModeratorId("add", "drop", 0, new string('x', 86)).Write()!.Length);
        Assert.Null(new ModeratorId("add", "drop", 0, new string('x', 87)).Write());
        Assert.Empty(new ModeratorId("add", "drop", 0, new string('x', 87)).Turning(0, 2));
    }

    [Theory]
    [InlineData("k2|history|page|3|", true)]
    [InlineData("k1|history|page|-3|", true)]
    [InlineData("k1|history|page|10000|", true)]
    [InlineData("k1|history", true)]
    [InlineData("1|s|0|release", false)]
    [InlineData("k", false)]
    [InlineData("", false)]
    public void Another_version_s_and_what_is_none_are_told_apart(string text, bool isOne)
    {
        Assert.Equal(isOne, ModeratorId.Is(text));
        Assert.Null(ModeratorId.TryParse(text));
    }

    [Theory]
    [InlineData(0, 1, "")]
    [InlineData(0, 3, "k1|audit|page|0|- k1|audit|page|1|+")]
    [InlineData(2, 3, "k1|audit|page|1|+ k1|audit|page|3|-")]
    public void Pages_are_turned(int page, int pages, string expected) =>
        Assert.Equal(
            expected,
            string.Join(' ', new ModeratorId("audit", "page").Turning(page, pages).Select(b => b.CustomId + (b.Disabled ? '-' : '+'))));
}
