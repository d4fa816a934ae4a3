using System.Text.RegularExpressions;
using FanBot.Discord.Json;
using FanBot.Tests.Running;

namespace FanBot.Tests.Replies;

/// <summary>Each file of <c>expected/</c> holds, behind ">" in its first line, what a member does, and then the whole reply as it is sent.</summary>
public sealed partial class WholeReplyTests(HarborLights bot) : IClassFixture<HarborLights>
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests/FanBot.Tests/Replies/expected");

    public static TheoryData<string> Pages() =>
        [.. Directory.EnumerateFiles(Folder, "*.md").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Reply_is_as_written(string page)
    {
        var path = Path.Combine(Folder, page + ".md");
        var expected = (await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n");
        var asked = expected[2..expected.IndexOf('\n', StringComparison.Ordinal)];

        var reply = await bot.Router.HandleAsync(SentInteraction.Of(asked), CancellationToken.None);

        // A snapshot is named by a hash of what it holds and of the build that read it.
        var received = SnapshotHash().Replace($"> {asked}\n\n{DrawnReply.Of(ReplyWriter.Write(reply))}", "-\u2026.db");
        if (received == expected)
        {
            return;
        }

        var file = Path.Combine(AppContext.BaseDirectory, "received", page + ".md");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, received);
        Assert.Fail($"{received}\nIf every line of it is right, accept it: cp \"{file}\" \"{path}\"");
    }

    [GeneratedRegex(@"-[0-9a-f]{12}\.db")]
    private static partial Regex SnapshotHash();
}
