using System.Text.Json;
using FanBot.Discord.Interactions;
using FanBot.Discord.Json;
using FanBot.Discord.Replies;
using FanBot.Tests.Running;

namespace FanBot.Tests.Replies;

/// <summary>An article whose text tries to ping, to format, to link and to leave the spoiler.</summary>
public sealed class HostileArticleTests
{
    private const string Nasty = "@everyone @here <@53908232506183680> <@&1> <#2> ||peek|| [free](https://evil.example) `x` **y** </release:1> <t:1:R>";

    private static readonly string Article = $"""
        ---
        title: "{Nasty}"
        publisher: "{Nasty}"
        published: 2031-05-20
        url: "https://evil.example/)||[x](y"
        show: Lanternfall
        ---

        # {Nasty}

        Lanternfall season 2 has been confirmed to premiere on 3 August 2031, says {Nasty}.

        The official synopsis of season 2 reads: "Ada ||finds|| the lamp @everyone and leaves the [island](https://evil.example) with <@1>."

        Mara Voss plays Ada @here Quill in season 2. The new season of Lanternfall has 8 episodes.
        """;

    [Theory]
    [InlineData("/release")]
    [InlineData("/plot season:2")]
    [InlineData("/cast season:2")]
    [InlineData("/episodes")]
    [InlineData("/timeline")]
    [InlineData("/sources")]
    [InlineData("/ask question:What does @everyone say?")]
    [InlineData("/character name:||Ada|| @everyone")]
    [InlineData("press 1|s|0|release;hlanternfall")]
    [InlineData("press 1|s|0|plot;hlanternfall;s2")]
    [InlineData("manager@4001 /knowledge status")]
    public async Task Stays_text(string asked)
    {
        using var bot = new SmallBot();
        bot.Folder.Write("articles/lanternfall/nasty.md", Article);
        await bot.LoadAsync();

        var body = ReplyWriter.Write(await bot.Router.HandleAsync(SentInteraction.Of(asked), CancellationToken.None));

        using var json = JsonDocument.Parse(body);
        var data = json.RootElement.GetProperty("data");
        Assert.Equal(0, data.GetProperty("allowed_mentions").GetProperty("parse").GetArrayLength());
        foreach (var embed in data.GetProperty("embeds").EnumerateArray())
        {
            // What FanBot itself formats is taken off first; all that is left must be escaped.
            var texts = new[] { "title", "description" }
                .Select(n => embed.TryGetProperty(n, out var text) ? text.GetString()! : "")
                .Concat(embed.TryGetProperty("fields", out var fields)
                    ? fields.EnumerateArray().SelectMany(f => new[] { f.GetProperty("name").GetString()!, f.GetProperty("value").GetString()! })
                    : []);
            Assert.All(texts, text => RenderedMarkdown.Plain(WithoutOwnMarks(text)));
        }
    }

    [Fact]
    public async Task Cannot_leave_the_spoiler()
    {
        using var bot = new SmallBot();
        bot.Folder.Write("articles/lanternfall/nasty.md", Article);
        await bot.LoadAsync();

        var reply = (MessageReply)await bot.Router.HandleAsync(SentInteraction.Of("/plot season:2"), CancellationToken.None);

        var text = Assert.Single(reply.Message.Embeds).Description!;
        Assert.StartsWith("||", text, StringComparison.Ordinal);
        Assert.EndsWith("||", text, StringComparison.Ordinal);
        Assert.Contains("finds", RenderedMarkdown.Plain(text[2..^2]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suggestions_hold_it_as_plain_text()
    {
        using var bot = new SmallBot();
        bot.Folder.Write("articles/lanternfall/nasty.md", Article);
        await bot.LoadAsync();

        var reply = await bot.Router.HandleAsync((AutocompleteInteraction)SentInteraction.Of("type /sources article:"), CancellationToken.None);

        // Discord shows choices without markdown, so nothing is escaped there.
        Assert.StartsWith("@everyone @here", Assert.Single(((ChoicesReply)reply).Choices).Name, StringComparison.Ordinal);
    }

    private static string WithoutOwnMarks(string text)
    {
        foreach (var mark in new[] { "**official**", "**reported**", "**speculation**", "**not known**" })
        {
            text = text.Replace(mark, "", StringComparison.Ordinal);
        }

        text = System.Text.RegularExpressions.Regex.Replace(text, @"<t:\d+:R>", "");
        text = string.Join('\n', text.Split('\n').Select(l => l.StartsWith("> ", StringComparison.Ordinal) ? l[2..] : l));
        return string.Join(
            '\n', text.Split('\n').Select(l => l.StartsWith("||", StringComparison.Ordinal) && l.EndsWith("||", StringComparison.Ordinal) ? l[2..^2] : l));
    }
}
