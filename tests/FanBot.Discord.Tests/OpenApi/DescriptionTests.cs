using System.Text;
using FanBot.Discord.Commands;
using FanBot.Discord.Json;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;

namespace FanBot.Discord.Tests.OpenApi;

/// <summary>Everything that the writers can produce, at its largest and smallest, against what Discord says it takes.</summary>
public sealed class DescriptionTests
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("long \ud83d\ude00 words ", 1_000));

    private static IReadOnlyList<Message> Messages =>
    [
        Message.Of("Hello."),
        Message.Of(Long) with { Ephemeral = true, Buttons = Buttons(30) },
        Message.Of(new Embed { Title = "t" }),
        Message.Of(
            new Embed
            {
                Author = "a",
                Title = "t",
                Description = "d",
                Color = 0xFFFFFF,
                Footer = "f",
                Fields = [new EmbedField("n", "v"), new EmbedField("m", "w") { Inline = true }],
            }) with { Buttons = Buttons(1) },
        Message.Of(
            Enumerable.Repeat(
                new Embed
                {
                    Author = Long,
                    Title = Long,
                    Description = Long,
                    Color = -1,
                    Footer = Long,
                    Fields = [.. Enumerable.Repeat(new EmbedField(Long, Long), 30)],
                },
                12)) with { Buttons = Buttons(25) },
        Message.Of(Enumerable.Repeat(new Embed { Fields = [.. Enumerable.Repeat(new EmbedField(Long, "v"), 30)] }, 12)),
    ];

    private static IReadOnlyList<CommandDefinition> Commands =>
    [
        new(CommandType.Slash, "small", "d"),
        new(CommandType.Slash, new string('n', 32), new string('d', 100),
            new CommandOption(OptionType.Text, "needed", "d") { Required = true, Autocomplete = true, MostCharacters = 6_000 },
            new CommandOption(OptionType.Number, "number", "d") { Least = -9_007_199_254_740_991, Most = 9_007_199_254_740_991 },
            new CommandOption(OptionType.Number, "numbers", "d") { Choices = [CommandChoice.Of("one", 1), CommandChoice.Of("two", 2)] },
            new CommandOption(OptionType.Text, "texts", "d")
            {
                Choices = [.. Enumerable.Range(0, 25).Select(i => CommandChoice.Of($"{i} {Long}"[..120], $"{i} {Long}"))],
            },
            new CommandOption(OptionType.Flag, "flag", "d"),
            new CommandOption(OptionType.Attachment, "file", "d")),
        new(CommandType.Slash, "nested", "d",
            new CommandOption(OptionType.Subcommand, "one", "d") { Options = [new CommandOption(OptionType.Text, "what", "d") { Required = true }] },
            new CommandOption(OptionType.SubcommandGroup, "group", "d") { Options = [new CommandOption(OptionType.Subcommand, "two", "d")] })
        {
            DefaultMemberPermissions = Permissions.ManageGuild,
            Contexts = [InteractionContext.Guild],
        },
        new(CommandType.Message, "Check with sources", ""),
        new(CommandType.User, "Who is this", ""),
    ];

    [DescriptionFact]
    public void Every_reply_is_as_described()
    {
        Reply[] replies =
        [
            new PongReply(),
            .. Messages.Select(m => new MessageReply(m)),
            .. Messages.Select(m => new UpdateReply(m)),
            new DeferredReply(true, (_, _) => Task.CompletedTask),
            new DeferredReply(false, (_, _) => Task.CompletedTask),
            new ModalReply("f", "t", new TextInput("i", "l")),
            new ModalReply(
                new string('f', 100),
                Long,
                Enumerable.Range(0, 5).Select(
                    i => new TextInput($"{i}".PadLeft(100, 'x'), Long, 4_000) { Style = TextInputStyle.Paragraph, Placeholder = Long, Required = i % 2 == 0 })),
            new ModalReply(
                "f",
                "t",
                new FileInput("a", "l"),
                new FileInput("b", Long) { Required = false, Description = Long },
                new ChoiceInput("c", "l", ["one"]),
                new ChoiceInput("d", Long, Enumerable.Range(0, 40).Select(i => $"{i} {Long}")) { Required = false, Description = Long, Chosen = $"1 {Long}" },
                new TextInput("e", "l") { Value = Long, Description = "d" }),
            new ChoicesReply([]),
            new ChoicesReply([.. Enumerable.Range(0, 30).Select(i => CommandChoice.Of($"{i} {Long}", $"{i} {Long}"))]),
            new ChoicesReply([CommandChoice.Of("one", 1), CommandChoice.Of("two", long.MaxValue >> 10)]),
        ];
        Assert.All(replies, r => AssertFine(DiscordDescription.Callback, ReplyWriter.Write(r)));
    }

    [DescriptionFact]
    public void Every_edit_is_as_described() =>
        Assert.All(Messages, m => AssertFine(DiscordDescription.EditReply, ReplyWriter.Write(m)));

    [DescriptionFact]
    public void Every_list_of_commands_is_as_described()
    {
        AssertFine(DiscordDescription.GlobalCommands, CommandWriter.Write(Commands, CommandScope.Global));
        AssertFine(DiscordDescription.GlobalCommands, CommandWriter.Write([], CommandScope.Global));
        AssertFine(DiscordDescription.GuildCommands, CommandWriter.Write(Commands, new CommandScope(new Snowflake(5))));
    }

    [DescriptionFact]
    public void The_check_finds_what_is_wrong()
    {
        Assert.NotEmpty(Problems(DiscordDescription.Callback, """{"type":99}"""));
        Assert.NotEmpty(Problems(DiscordDescription.Callback, """{"type":4,"data":{"content":1}}"""));
        Assert.NotEmpty(Problems(DiscordDescription.Callback, """{"type":9,"data":{"custom_id":"f","title":"t","components":[]}}"""));
        Assert.NotEmpty(Problems(DiscordDescription.EditReply, $$$"""{"content":"{{{new string('x', 2_001)}}}","allowed_mentions":{"parse":[]}}"""));
        Assert.NotEmpty(Problems(DiscordDescription.EditReply, """{"content":"x","allowed_mentions":{"parse":[]},"contnet":"x"}"""));
        Assert.NotEmpty(Problems(DiscordDescription.EditReply, """{"content":"x","allowed_mentions":{"parse":["nobody"]}}"""));
        Assert.NotEmpty(Problems(DiscordDescription.GuildCommands, """[{"description":"d"}]"""));
        Assert.NotEmpty(
            Problems(DiscordDescription.GuildCommands, """[{"name":"a","description":"d","options":[{"type":77,"name":"a","description":"d"}]}]"""));
    }

    [Theory]
    [InlineData("""{"content":"x"}""", "the message can ping somebody")]
    [InlineData("""{"content":"x","allowed_mentions":{"parse":["users"]}}""", "the message can ping somebody")]
    [InlineData("""{"content":"x","allowed_mentions":{"parse":[],"users":["1"]}}""", "the message can ping somebody")]
    [InlineData("""{"type":4,"data":{"content":"","embeds":[],"allowed_mentions":{"parse":[]}}}""", "the message is empty")]
    [InlineData("""{"embeds":[{"color":1}]}""", "an embed is empty")]
    [InlineData("""{"components":[{"components":[{"custom_id":"a"},{"custom_id":"a"}]}]}""", "there are too many rows, or a custom id stands twice")]
    [InlineData("""[{"name":"Shout","description":"d"}]""", "Shout: 'Shout' is not a name")]
    [InlineData("""[{"name":"two words","description":"d"}]""", "two words: 'two words' is not a name")]
    [InlineData("""[{"name":"a"}]""", "a: has no description")]
    [InlineData("""[{"name":"a","description":"d"},{"name":"a","description":"d"}]""", "'a' stands twice")]
    [InlineData(
        """[{"name":"a","description":"d","options":[{"name":"b","description":"d"},{"name":"c","description":"d","required":true}]}]""",
        "a: a required option stands behind one that is not")]
    [InlineData(
        """[{"name":"a","description":"d","options":[{"name":"b","description":"d","autocomplete":true,"choices":[{"name":"x","value":"y"}]}]}]""",
        "a b: has both autocomplete and choices")]
    public void What_the_description_does_not_state_is_checked_too(string body, string problem) =>
        Assert.Equal([problem], UnwrittenRules.Problems(System.Text.Json.JsonDocument.Parse(body).RootElement));

    [Fact]
    public void Too_much_is_found()
    {
        var embed = $$"""{"description":"{{new string('x', 3_001)}}"}""";
        var commands = string.Join(",", Enumerable.Range(0, 101).Select(i => $$"""{"name":"c{{i}}","description":"d"}"""));

        Assert.Equal(
            ["6002 characters in all embeds are too many"],
            UnwrittenRules.Problems(System.Text.Json.JsonDocument.Parse($$"""{"embeds":[{{embed}}, {{embed}}]}""").RootElement));
        Assert.Equal(["101 commands of type 1 are too many"], UnwrittenRules.Problems(System.Text.Json.JsonDocument.Parse($"[{commands}]").RootElement));
    }

    private static void AssertFine(string operation, byte[] body) => Assert.Empty(DiscordDescription.Shared.Problems(operation, body));

    private static IReadOnlyList<string> Problems(string operation, string body) => DiscordDescription.Shared.Problems(operation, Encoding.UTF8.GetBytes(body));

    private static IReadOnlyList<Button> Buttons(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new Button($"{i}".PadLeft(100, 'x'), Long) { Style = (ButtonStyle)((i % 4) + 1), Disabled = i % 2 == 0 })];
}
