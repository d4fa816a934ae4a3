using System.Text.RegularExpressions;
using FanBot.Tests.Running;

namespace FanBot.Tests.Verbs;

/// <summary>What <c>build</c> prints of what it doubts, as a whole: the file is what a reader of the terminal sees.</summary>
public sealed partial class DoubtsTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    [Fact]
    public async Task A_build_prints_what_it_doubts()
    {
        WriteTroubles();

        var result = await new CommandLine(_folder) { Time = new ManualTime() }
            .RunAsync("build", "--articles", "articles", "--store", "store");

        Assert.Equal((0, ""), (result.Code, result.Error));
        var expected = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "tests/FanBot.Tests/Verbs/expected/build-doubts.txt"));
        Assert.Equal(expected.ReplaceLineEndings("\n"), SnapshotName().Replace(result.Out, "SNAPSHOT"));
    }

    [Fact]
    public async Task Where_there_is_nothing_to_doubt_none_is_printed()
    {
        _folder.Write("articles/lanternfall/a.md", "---\npublished: 2031-05-01\n---\n\nLanternfall season 2 premieres on 3 August 2031.\n");

        var result = await new CommandLine(_folder).RunAsync("build", "--articles", "articles", "--store", "store");

        Assert.DoesNotContain("To look at", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Problems", result.Out, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private void WriteTroubles()
    {
        _folder.Write("articles/lanternfall/undated.txt", "Lanternfall news\n\nLanternfall season 2 premieres on 3 August 2031, Halcyra has confirmed.\n");
        _folder.Write("articles/lanternfall/empty.md", "");
        _folder.Write(
            "articles/lanternfall/german.md",
            "---\npublished: 2031-05-02\n---\n\n# Lanternfall kehrt zur\u00FCck\n\nDie zweite Staffel von Lanternfall startet am 3. August 2031. "
            + "Das hat der Sender am Montag in Bremen mitgeteilt, und die Fans der Serie sind sehr froh dar\u00FCber.\n");
        _folder.Write(
            "articles/lanternfall/nothing.md",
            "---\npublished: 2031-05-03\n---\n\n# A walk by the sea\n\nThe wind was cold, and nobody spoke for a long while.\n");
        _folder.Write(
            "articles/lanternfall/template.txt",
            "Lanternfall in numbers\n\nPublished 4 May 2031\n\n<?php the_ad('top'); ?>\n\n{{ related.title }}\n\n"
            + "Lanternfall season 2 has ten episodes.\n");
        _folder.Write(
            "articles/lanternfall/table.md",
            "---\npublished: 2031-05-05\n---\n\n# Lanternfall fans vote\n\nLanternfall season 2 has ten episodes.\n\n"
            + "| Rank | Scene | Votes |\n|---|---|---|\n| 1 | The bridge | 512 |\n| 2 | The well | 310 |\n| 3 | The mill | 98 |\n");
        _folder.Write(
            "articles/tail.txt",
            "A Tail of Two Ferries season 2: all we know\n\nPublished 6 May 2031\n\nA Tail of Two Ferries season 2 premieres on 14 June 2031. "
            + "Mara Voss returns as Ada Quill.\n");
        _folder.Write(
            "articles/tale.txt",
            "A Tale of Two Ferries renewed\n\nPublished 7 May 2031\n\nHalcyra has renewed A Tale of Two Ferries for a second season. "
            + "Mara Voss will be back as Ada Quill.\n");
    }

    [GeneratedRegex(@"\d{8}T\d{6}Z-[0-9a-f]{12}\.db")]
    private static partial Regex SnapshotName();
}
