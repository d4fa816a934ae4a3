using FanBot.Pages;
using FanBot.Settings;

namespace FanBot.Tests.Pages;

/// <summary>A browser is opened only where a person sits at a desktop.</summary>
public sealed class BrowserTests
{
    private static readonly Dictionary<string, string> Desktop = new() { ["DISPLAY"] = ":0" };

    [Fact]
    public void At_a_desktop_it_is_opened() => Assert.True(Browser.IsWanted(new PreviewSettings(), At(Desktop, terminal: true)));

    [Fact]
    public void Where_nobody_reads_where_a_server_builds_and_where_a_setting_says_so_it_is_not()
    {
        Assert.False(Browser.IsWanted(new PreviewSettings(), At(Desktop, terminal: false)));
        Assert.False(Browser.IsWanted(new PreviewSettings(), At(new(Desktop) { ["CI"] = "true" }, terminal: true)));
        Assert.False(Browser.IsWanted(new PreviewSettings { Opens = false }, At(Desktop, terminal: true)));
    }

    private static Surroundings At(Dictionary<string, string> variables, bool terminal) =>
        new() { In = TextReader.Null, Out = TextWriter.Null, Error = TextWriter.Null, Folder = "/", OutIsTerminal = terminal, Variables = variables };
}
