using FanBot.Commands;
using FanBot.Discord;
using FanBot.Discord.Commands;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;
using FanBot.Discord.Tests.OpenApi;
using FanBot.Replies;
using FanBot.Tests.Running;

namespace FanBot.Tests.Replies;

/// <summary>What the commands really send, against what Discord says it takes.</summary>
public sealed class DescribedReplyTests(HarborLights bot) : IClassFixture<HarborLights>
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests/FanBot.Tests/Replies/expected");

    private static IEnumerable<string> Asked => Directory.EnumerateFiles(Folder, "*.md").Select(f => File.ReadLines(f).First()[2..]);

    [DescriptionFact]
    public async Task Every_reply_and_every_button_below_it()
    {
        foreach (var (asked, reply) in await EverythingAsync())
        {
            var problems = DiscordDescription.Shared.Problems(DiscordDescription.Callback, ReplyWriter.Write(reply));
            Assert.True(problems.Count == 0, $"{asked}: {string.Join("; ", problems)}");
        }
    }

    [Fact]
    public async Task Every_button_leads_somewhere() => Assert.All(
        (await EverythingAsync()).Where(e => e.Asked.StartsWith("press", StringComparison.Ordinal) && !Asked.Contains(e.Asked)),
        e => Assert.False(e.Reply is MessageReply { Message: { Content: not null } }, $"{e.Asked}: {(e.Reply as MessageReply)?.Message.Content}"));

    [DescriptionFact]
    public void The_commands_everywhere_and_at_home()
    {
        Assert.Empty(DiscordDescription.Shared.Problems(DiscordDescription.GlobalCommands, CommandWriter.Write(CommandCatalogue.Member, CommandScope.Global)));
        Assert.Empty(DiscordDescription.Shared.Problems(DiscordDescription.GuildCommands, CommandWriter.Write(CommandCatalogue.Home, new CommandScope(new Snowflake(5)))));
    }

    [DescriptionFact]
    public async Task What_a_reload_tells()
    {
        using var small = new SmallBot();
        for (var i = 0; i < 60; i++)
        {
            small.Write($"news-{i}", "2031-05-01", $"Actor Number{i} plays Person Number{i} in season {i + 1}. Season {i + 1} of Lanternfall will premiere on {(i % 27) + 1} August 2031, it has been officially confirmed.");
            small.Folder.Write($"articles/lanternfall/broken-{i}-{new string('x', 90)}.md", "");
        }

        var result = await small.LoadAsync();

        Assert.Empty(DiscordDescription.Shared.Problems(DiscordDescription.EditReply, ReplyWriter.Write(ReloadMessage.Of(result))));
        Assert.InRange(DrawnReply.OfMessage(ReplyWriter.Write(ReloadMessage.Of(result))).Length, 1_000, DiscordLimits.EmbedCharacters + 500);
        using var reading = (await small.Live.ReadAsync(CancellationToken.None))!.Value;
        Assert.Empty(DiscordDescription.Shared.Problems(DiscordDescription.EditReply, ReplyWriter.Write(StatusMessage.Of(reading.Edition.Snapshot, result))));
    }

    /// <summary>The replies of the expected pages, and of all the buttons that can be reached from them.</summary>
    private async Task<IReadOnlyList<(string Asked, Reply Reply)>> EverythingAsync()
    {
        var (seen, open, all) = (new HashSet<string>(), new Queue<string>(Asked.Order(StringComparer.Ordinal)), new List<(string, Reply)>());
        while (open.TryDequeue(out var asked))
        {
            if (!seen.Add(asked))
            {
                continue;
            }

            var reply = await bot.Router.HandleAsync(SentInteraction.Of(asked), CancellationToken.None);
            all.Add((asked, reply));
            var message = reply switch { MessageReply m => m.Message, UpdateReply u => u.Message, _ => null };
            foreach (var button in message?.Buttons.Where(b => !b.Disabled) ?? [])
            {
                var above = message!.Embeds[0].Author is { } author ? $" above:{author}" : "";
                open.Enqueue($"press {button.CustomId}{above}");
            }
        }

        return all;
    }
}
