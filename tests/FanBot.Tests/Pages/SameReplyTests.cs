using FanBot.Commands;
using FanBot.Discord.Commands;
using FanBot.Discord.Json;
using FanBot.Tests.Running;

namespace FanBot.Tests.Pages;

/// <summary>What the page is answered is, byte for byte, what Discord is answered by the same bot.</summary>
public sealed class SameReplyTests(BothWaysIn bot) : IClassFixture<BothWaysIn>
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests/FanBot.Tests/Replies/expected");

    private const string Reload = "manager@4001 /knowledge reload";

    /// <summary>All that a member or moderator does in the tests of whole replies; what comes later is a test of its own.</summary>
    public static TheoryData<string> Lines => [.. Done];

    private static IEnumerable<string> Done =>
        Directory.EnumerateFiles(Folder, "*.md").Select(f => File.ReadLines(f).First()[2..]).Where(l => l != Reload).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task Every_reply_is_the_endpoints(string line)
    {
        var interaction = PreviewInteraction.Json(line);

        using var shown = await bot.Preview.PostAsync(interaction);
        using var sent = await bot.Endpoint.PostAsync(interaction);

        Assert.Equal((200, 200), ((int)shown.StatusCode, (int)sent.StatusCode));
        Assert.Equal(await sent.Content.ReadAsByteArrayAsync(), await shown.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public void Every_command_is_among_them() =>
        Assert.All(
            CommandCatalogue.Member.Select(c => c.Type == CommandType.Message ? "message" : "/" + c.Name),
            begin => Assert.Contains(Done, line => line.Contains(begin, StringComparison.Ordinal)));

    [Fact]
    public async Task The_commands_are_those_that_Discord_is_told()
    {
        using var response = await bot.Preview.GetAsync("/channel/commands");
        using var expected = new MemoryStream();
        expected.Write("{\"global\":"u8);
        expected.Write(CommandWriter.Write(CommandCatalogue.Member, CommandScope.Global));
        expected.Write(",\"home\":"u8);
        expected.Write(CommandWriter.Write(CommandCatalogue.Home, new CommandScope(SmallBot.HomeGuild)));
        expected.Write("}"u8);

        Assert.Equal(expected.ToArray(), await response.Content.ReadAsByteArrayAsync());
    }
}
