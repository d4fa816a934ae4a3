using FanBot.Knowledge.Claims;
using FanBot.Printing;
using FanBot.Tests.Running;

namespace FanBot.Tests.Printing;

public sealed class FactsTableTests
{
    private static readonly Fact[] Facts =
    [
        Samples.Release,
        Samples.Fact(ClaimKind.Cast, 2, "Mara Voss") with { Character = "Ada [Quill]" },
        Samples.Fact(ClaimKind.Platform, null, "Channel Nine") with { Conflicting = true },
    ];

    [Fact]
    public void Facts_are_aligned_lines_in_a_file() =>
        Assert.Equal(
            """
            Lanternfall
              Season  Fact               Value          Standing            As of        Sources       Also said
                      platform           Channel Nine   reported, disputed  20 May 2031  Example News
              2       release            3 August 2031  official            20 May 2031  Example News  spring 2031 (speculation, undated)
              2       cast: Ada [Quill]  Mara Voss      reported            20 May 2031  Example News

            """ + "\n",
            Print(terminal: false));

    [Fact]
    public void Facts_are_a_drawn_table_at_a_terminal()
    {
        var drawn = Print(terminal: true);

        Assert.Contains("Ada [Quill]", drawn, StringComparison.Ordinal);
        Assert.Contains("│", drawn, StringComparison.Ordinal);
    }

    private static string Print(bool terminal)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings
        {
            In = TextReader.Null,
            Out = output,
            Error = TextWriter.Null,
            Folder = "/",
            OutIsTerminal = terminal,
            Width = 160,
        };
        TablePrinter.Print(FactsTable.Of("Lanternfall", Facts), surroundings);
        return output.ToString();
    }
}
