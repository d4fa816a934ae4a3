using FanBot.Knowledge.Answering;

namespace FanBot.Knowledge.Tests.Answering;

public sealed class SlashCommandTests
{
    [Theory]
    [InlineData("/release season:2 as-of:2031-01-15", "release", "season=2, as-of=2031-01-15", "")]
    [InlineData("/actor name:Lena de Grauw season:2", "actor", "name=Lena de Grauw, season=2", "")]
    [InlineData("  /CAST ONLY:new", "cast", "ONLY=new", "")]
    [InlineData("/ask question:when is it: May or June?", "ask", "question=when, is=, it=May or June?", "")]
    [InlineData("/ask when is season 2 out", "ask", "", "when is season 2 out")]
    [InlineData("/character Ada", "character", "", "Ada")]
    [InlineData("/release season:", "release", "season=", "")]
    public void A_command_is_read(string text, string name, string options, string rest)
    {
        var command = SlashCommand.Read(text);
        Assert.NotNull(command);
        Assert.Equal(name, command.Name);
        Assert.Equal(rest, command.Rest);
        if (name != "ask" || options.Length == 0)
        {
            Assert.Equal(options, string.Join(", ", command.Options.Select(o => $"{o.Key}={o.Value}")));
        }
    }

    [Theory]
    [InlineData("release season:2")]
    [InlineData("/")]
    [InlineData("/2")]
    [InlineData("and/or")]
    public void What_is_no_command_is_none(string text) => Assert.Null(SlashCommand.Read(text));
}
