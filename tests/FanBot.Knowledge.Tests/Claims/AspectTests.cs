using CsCheck;
using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Tests.Claims;

public sealed class AspectTests
{
    [Theory]
    [InlineData("", "", "", "")]
    [InlineData("finale", "", "finale", "finale")]
    [InlineData("part", "2", "part/2", "part-2")]
    [InlineData("of", "Night/Shift: North", "of/Night/Shift: North", "of-Night/Shift: North")]
    [InlineData("seasons ordered", "", "seasons ordered", "seasons ordered")]
    public void It_is_stored_and_shown(string name, string of, string code, string shown)
    {
        var aspect = new Aspect(name, of);

        Assert.Equal(code, aspect.ToCode());
        Assert.Equal(shown, aspect.ToString());
        Assert.Equal(aspect, Aspect.FromCode(code));
    }

    [Fact]
    public void However_it_is_made_nothing_is_nothing()
    {
        Assert.Equal(Aspect.None, new Aspect(""));
        Assert.Equal(default, Aspect.FromCode(""));
        Assert.True(new Aspect("").IsNone);
        Assert.Equal(("", ""), (default(Aspect).Name, default(Aspect).Of));
    }

    [Fact]
    public void What_is_stored_is_read_back() => Gen.Select(Gen.String[Gen.Char.AlphaNumeric, 1, 12], Gen.String).Sample((name, of) =>
    {
        Assert.Equal(new Aspect(name, of), Aspect.FromCode(new Aspect(name, of).ToCode()));
    });
}
