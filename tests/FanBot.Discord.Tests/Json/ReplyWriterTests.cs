using System.Text;
using FanBot.Discord.Commands;
using FanBot.Discord.Json;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;

namespace FanBot.Discord.Tests.Json;

public sealed class ReplyWriterTests
{
    private const string Nobody = """
        "allowed_mentions":{"parse":[]}
        """;

    private static readonly Message Full = Message.Of(new Embed
    {
        Author = "Lanternfall",
        Title = "Season 2: release",
        Description = "3 August 2031",
        Color = 0x2ECC71,
        Fields = [new EmbedField("Standing", "official") { Inline = true }, new EmbedField("Sources", "1. Example News")],
        Footer = "as of 20 May 2031",
    }) with
    {
        Ephemeral = true,
        Buttons =
        [
            new Button("s", "Sources") { Style = ButtonStyle.Primary },
            .. Enumerable.Range(1, 4).Select(i => new Button($"p{i}", $"{i}")),
            new Button("n", "Next") { Disabled = true },
        ],
    };

    private static readonly string FullBody =
        """
        "content":"","embeds":[{"title":"Season 2: release","description":"3 August 2031","color":3066993,"author":{"name":"Lanternfall"},
        "fields":[{"name":"Standing","value":"official","inline":true},{"name":"Sources","value":"1. Example News"}],"footer":{"text":"as of 20 May 2031"}}],
        "components":[
        {"type":1,"components":[{"type":2,"style":1,"label":"Sources","custom_id":"s"},{"type":2,"style":2,"label":"1","custom_id":"p1"},
        {"type":2,"style":2,"label":"2","custom_id":"p2"},{"type":2,"style":2,"label":"3","custom_id":"p3"},{"type":2,"style":2,"label":"4","custom_id":"p4"}]},
        {"type":1,"components":[{"type":2,"style":2,"label":"Next","custom_id":"n","disabled":true}]}],
        """.Replace("\n", "", StringComparison.Ordinal) + Nobody;

    [Fact]
    public void A_pong_is_its_type() => AssertWritten("""{"type":1}""", new PongReply());

    [Fact]
    public void A_message_of_text_clears_nothing_and_pings_nobody() =>
        AssertWritten(
            $$"""{"type":4,"data":{"content":"Hello @everyone","embeds":[],"components":[],{{Nobody}}} }""", new MessageReply(Message.Of("Hello @everyone")));

    [Fact]
    public void A_full_message_has_its_embed_its_rows_and_its_flag() =>
        AssertWritten($$"""{"type":4,"data":{{{FullBody}},"flags":64} }""", new MessageReply(Full));

    [Fact]
    public void An_update_stays_as_private_as_the_message_was() =>
        AssertWritten($$"""{"type":7,"data":{{{FullBody}}} }""", new UpdateReply(Full));

    [Fact]
    public void A_deferred_reply_says_only_whether_it_is_private()
    {
        AssertWritten("""{"type":5,"data":{"flags":64} }""", new DeferredReply(true, (_, _) => Task.CompletedTask));
        AssertWritten("""{"type":5}""", new DeferredReply(false, (_, _) => Task.CompletedTask));
    }

    [Fact]
    public void Choices_are_of_text_or_of_numbers()
    {
        AssertWritten(
            """{"type":8,"data":{"choices":[{"name":"Lanternfall","value":"lanternfall"},{"name":"Season 2","value":2}]} }""",
            new ChoicesReply([CommandChoice.Of("Lanternfall", "lanternfall"), CommandChoice.Of("Season 2", 2)]));
        AssertWritten("""{"type":8,"data":{"choices":[]} }""", new ChoicesReply([]));
    }

    [Fact]
    public void A_form_has_a_label_around_each_input()
    {
        AssertWritten(
            """{"type":9,"data":{"custom_id":"f","title":"Ask","components":[{"type":18,"label":"Your question","component":{"type":4"""
                + ""","custom_id":"q","style":2,"min_length":1,"max_length":250,"required":true,"placeholder":"When?"}},"""
            + """{"type":18,"label":"Show","component":{"type":4,"custom_id":"s","style":1,"min_length":0,"max_length":4000,"required":false} }]} }""",
            new ModalReply(
                "f",
                "Ask",
                new TextInput("q", "Your question", 1, 250) { Style = TextInputStyle.Paragraph, Placeholder = "When?" },
                new TextInput("s", "Show") { Required = false }));
    }

    [Fact]
    public void Choices_are_25_at_most_and_no_two_of_one_name()
    {
        Assert.Equal(25, new ChoicesReply(Enumerable.Range(0, 30).Select(i => CommandChoice.Of($"{i}"))).Choices.Count);
        Assert.Equal("1", Assert.Single(new ChoicesReply([CommandChoice.Of("a", "1"), CommandChoice.Of("a", "2")]).Choices).Text);
    }

    [Fact]
    public void An_edit_replaces_everything_that_stood_there() =>
        Assert.Equal(
            $$"""{"content":"Done.","embeds":[],"components":[],{{Nobody}}}""",
            Encoding.UTF8.GetString(ReplyWriter.Write(Message.Of("Done.") with { Ephemeral = true })));

    private static void AssertWritten(string expected, Reply reply) =>
        Assert.Equal(expected.Replace("} }", "}}", StringComparison.Ordinal), Encoding.UTF8.GetString(ReplyWriter.Write(reply)));
}
