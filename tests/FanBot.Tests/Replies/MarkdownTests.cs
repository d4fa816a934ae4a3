using FanBot.Replies;
using FanBot.Tests.Running;

namespace FanBot.Tests.Replies;

public sealed class MarkdownTests
{
    private const string Alphabet = "ab1 .,:/-+#*_~`|<>[]()@\\\n!&;tT'\u201C\u00E9\U0001F600";

    [Theory]
    [InlineData("@everyone and <@53908232506183680>", @"\@everyone and \<\@53908232506183680\>")]
    [InlineData("a ||secret|| here", @"a \|\|secret\|\| here")]
    [InlineData("[here](https://example.org/x)", @"\[here\](https\://example.org/x)")]
    [InlineData("# Heading\n- item\n2. two", "\\# Heading\n\\- item\n2\\. two")]
    [InlineData("a\u202Egnp.exe\u2066 b\u200B", "agnp.exe b")]
    [InlineData("in 2031. Then - that is", "in 2031. Then - that is")]
    [InlineData("<t:1:R> `code` *bold* __line__ ~~gone~~", @"\<t:1:R\> \`code\` \*bold\* \_\_line\_\_ \~\~gone\~\~")]
    public void Text_stays_text(string text, string expected) => Assert.Equal(expected, Markdown.Escape(text));

    [Fact]
    public void A_reader_sees_what_was_written()
    {
        var random = new Random(7);
        for (var i = 0; i < 5_000; i++)
        {
            var runes = Alphabet.EnumerateRunes().ToArray();
            var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => runes[random.Next(runes.Length)].ToString()));

            Assert.Equal(text, RenderedMarkdown.Plain(Markdown.Escape(text)));
        }
    }

    [Fact]
    public void An_address_is_encoded_before_it_is_shown() =>
        Assert.Equal("[text](https://example.org/%7C%7Cspoiler)", Markdown.Link("text", "https://example.org/||spoiler"));

    [Theory]
    [InlineData("https://example.org/news?id=1", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("https://example.org/a)[b](c", false)]
    [InlineData("not an address", false)]
    [InlineData(null, false)]
    public void Only_addresses_of_the_web_that_cannot_break_out_become_links(string? address, bool links) =>
        Assert.Equal(links ? $"[text]({address})" : "text", Markdown.Link("text", address));
}
