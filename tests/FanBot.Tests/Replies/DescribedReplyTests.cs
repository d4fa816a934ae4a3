using FanBot.Commands;
using FanBot.Discord;
using FanBot.Discord.Commands;
using FanBot.Discord.Interactions;
using FanBot.Discord.Json;
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

    private static readonly HashSet<string> Pressed = [.. Asked.Where(a => a.StartsWith("press", StringComparison.Ordinal))];

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
        (await EverythingAsync()).Where(e => e.Asked.StartsWith("press", StringComparison.Ordinal) && !Pressed.Contains(e.Asked)),
        e => Assert.False(e.Reply is MessageReply { Message: { Content: not null } }, $"{e.Asked}: {(e.Reply as MessageReply)?.Message.Content}"));

    /// <summary>Two shows with nearly one name, long names and headlines, and a person who is in both.</summary>
    [Fact]
    public async Task Every_suggestion_can_be_sent_and_every_button_below_its_answer_pressed()
    {
        using var two = new SmallBot();
        const string Long = "Lanternfall: The Long and Winding Story of a Town Beneath a Hill by the Sea and of All the People Who Ever Lived There";
        foreach (var (folder, show) in new[] { ("one", Long), ("two", "Lantern Fall") })
        {
            for (var i = 0; i < 12; i++)
            {
                two.Folder.Write(
                    $"articles/{folder}/news-{i}.md",
                    $"---\ntitle: \"News; number: {i} of town {folder} | and everything that we know so far about the next season of the show, its cast and "
                        + $"its long way\"\npublisher: Example News\npublished: 2031-05-{i + 1:00}\nshow: \"{show}\"\n---\n\nMara Voss plays Ada Quill in "
                        + $"season 2. Actor Number{i} plays Captain Number{i} in season 2. Season 2 will have {i + 3} episodes.\n");
            }
        }

        await two.LoadAsync();
        string[] typed =
            ["type /release show:", "type /character name:", "type /actor name:", "type /sources article:", "type /release season:", "type /release as-of:"];
        foreach (var line in typed)
        {
            var typing = (AutocompleteInteraction)SentInteraction.Of(line);
            var choices = ((ChoicesReply)await two.Router.HandleAsync(typing, CancellationToken.None)).Choices;
            Assert.NotEmpty(choices);
            foreach (var choice in choices)
            {
                var value = choice.Text ?? choice.Number!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
                var options = new Dictionary<string, string> { [typing.Focused] = value };
                if (typing.Focused is "season" or "as-of")
                {
                    options["show"] = "Lantern Fall";
                }

                var sent = new CommandInteraction
                {
                    Id = typing.Id,
                    ApplicationId = typing.ApplicationId,
                    Token = default,
                    Type = CommandType.Slash,
                    Name = typing.Name,
                    Options = new CommandOptions(options),
                };
                await PressAllAsync(two, $"{line}{value}", ((MessageReply)await two.Router.HandleAsync(sent, CancellationToken.None)).Message);
            }
        }
    }

    private static async Task PressAllAsync(SmallBot bot, string path, Message message)
    {
        Assert.True(
            message.Embeds is [{ Title: { } title }, ..]
                && (title.Contains("Lantern", StringComparison.Ordinal) || path.Contains("as-of", StringComparison.Ordinal)),
            $"{path}: {message.Embeds[0].Description}");
        foreach (var button in message.Buttons.Where(b => !b.Disabled))
        {
            var above = message.Embeds[0].Author is { } author ? $" above:{author}" : "";
            var reply = await bot.Router.HandleAsync(SentInteraction.Of($"press {button.CustomId}{above}"), CancellationToken.None);
            var next = reply is MessageReply m ? m.Message : ((UpdateReply)reply).Message;
            Assert.True(next.Content is null, $"{path} > {button.Label} ({button.CustomId}): {next.Content}");
            if (path.Count(c => c == '>') < 2)
            {
                await PressAllAsync(bot, $"{path} > {button.Label}", next);
            }
        }
    }

    [DescriptionFact]
    public void The_commands_everywhere_and_at_home()
    {
        Assert.Empty(DiscordDescription.Shared.Problems(DiscordDescription.GlobalCommands, CommandWriter.Write(CommandCatalogue.Member, CommandScope.Global)));
        Assert.Empty(
            DiscordDescription.Shared.Problems(
                DiscordDescription.GuildCommands, CommandWriter.Write(CommandCatalogue.Home, new CommandScope(new Snowflake(5)))));
    }

    [DescriptionFact]
    public async Task What_the_gate_a_check_a_word_against_it_and_all_that_is_kept_of_it_tell()
    {
        var long3 = new string('*', 300);
        using var small = new SmallBot(approvals: 2);
        small.Expect(Enumerable.Range(1, 40).Select(i => ($"When does season {i} of Lanternfall come out, {long3}?", "August 2031")));
        for (var i = 1; i <= 40; i++)
        {
            var name = $"{i}-{new string('_', 90)}";
            small.Write(name, "2031-05-01", $"Season {i} of Lanternfall will premiere on {(i % 27) + 1} August 2031, it has been officially confirmed.");
        }

        await small.LoadAsync();
        Directory.Delete(Path.Combine(small.Folder.Path, "articles"), recursive: true);
        small.Write("rumour", "2031-05-02", "Season 2 of Lanternfall could arrive in spring 2032, fans hope.");
        var replies = new List<(string Asked, Reply Reply)>();
        foreach (var asked in new[] { "reload", "check", $"publish reason:{long3}", "history", "audit" })
        {
            replies.Add((asked, await small.Router.HandleAsync(SentInteraction.Of($"manager@4001 /knowledge {asked}"), CancellationToken.None)));
            if (replies[^1].Reply is DeferredReply later)
            {
                var editor = new ShownEdits();
                await later.Work(editor, CancellationToken.None);
                Assert.All(editor.Messages, m => Assert.Empty(DiscordDescription.Shared.Problems(DiscordDescription.EditReply, ReplyWriter.Write(m))));
                replies[^1] = (asked, new MessageReply(editor.Messages[^1]));
                Assert.Contains(asked == "reload" ? "Kept aside" : "What the articles would change", editor.Shown[^1], StringComparison.Ordinal);
            }
        }

        var more = ((MessageReply)replies[1].Reply).Message.Buttons.Single(b => !b.Disabled);
        replies.Add(("page", await small.Router.HandleAsync(SentInteraction.Of($"manager@4001 press {more.CustomId}"), CancellationToken.None)));
        Assert.IsType<UpdateReply>(replies[^1].Reply);
        Assert.All(replies, r => Assert.Empty(DiscordDescription.Shared.Problems(DiscordDescription.Callback, ReplyWriter.Write(r.Reply))));
    }

    [DescriptionFact]
    public async Task What_a_reload_tells()
    {
        using var small = new SmallBot();
        for (var i = 0; i < 60; i++)
        {
            small.Write(
                $"news-{i}",
                "2031-05-01",
                $"Actor Number{i} plays Person Number{i} in season {i + 1}. Season {i + 1} of Lanternfall will premiere on {(i % 27) + 1} August 2031, it has "
                    + "been officially confirmed.");
            small.Folder.Write($"articles/lanternfall/broken-{i}-{new string('x', 90)}.md", "");
        }

        var result = await small.LoadAsync();

        Assert.Empty(DiscordDescription.Shared.Problems(DiscordDescription.EditReply, ReplyWriter.Write(ReloadMessage.Of(result))));
        Assert.InRange(DrawnReply.OfMessage(ReplyWriter.Write(ReloadMessage.Of(result))).Length, 1_000, DiscordLimits.EmbedCharacters + 500);
        using var reading = (await small.Live.ReadAsync(CancellationToken.None))!.Value;
        var status = StatusMessage.Of(small.Loader.Status(reading.Edition));
        Assert.Empty(DiscordDescription.Shared.Problems(DiscordDescription.EditReply, ReplyWriter.Write(status)));
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
