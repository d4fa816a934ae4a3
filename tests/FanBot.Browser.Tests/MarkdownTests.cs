using FanBot.Browser.Tests.Running;

namespace FanBot.Browser.Tests;

/// <summary>Discord's markdown, drawn by the page's own module; and text that only looks like markup.</summary>
[Collection(OneBrowser.Name)]
public sealed class MarkdownTests(BrowserFixture browser)
{
    private const string Outside = "target=\"_blank\" rel=\"noopener noreferrer nofollow\"";

    /// <summary>What is written, and the elements that it becomes.</summary>
    public static TheoryData<string, string> Rows => new()
    {
        { "**bold** and *italics* and _these_", "<p><strong>bold</strong> and <em>italics</em> and <em>these</em></p>" },
        { "***both***", "<p><strong><em>both</em></strong></p>" },
        { "__under__ ~~struck~~", "<p><u>under</u> <s>struck</s></p>" },
        { "**a *b* c**", "<p><strong>a <em>b</em> c</strong></p>" },
        { "2 * 3 * 4 and snake_case_name", "<p>2 * 3 * 4 and snake_case_name</p>" },
        { @"\*not\* \[1\]", "<p>*not* [1]</p>" },
        { "`code *as it is*` ``a ` b``", "<p><code>code *as it is*</code> <code>a ` b</code></p>" },
        { "```js\nlet x;\n```", "<pre tabindex=\"0\"><code>let x;</code></pre>" },
        { "```one line```", "<pre tabindex=\"0\"><code>one line</code></pre>" },
        { "> quoted\n> twice\nbehind", "<blockquote><p>quoted<br>twice</p></blockquote><p>behind</p>" },
        { ">>> all\nof it", "<blockquote><p>all<br>of it</p></blockquote>" },
        {
            "# One\n## Two\n### Three\n-# small",
            "<p class=\"heading1\">One</p><p class=\"heading2\">Two</p><p class=\"heading3\">Three</p><p class=\"subtext\">small</p>"
        },
        { "#none", "<p>#none</p>" },
        { "- a\n- b\n  - c\n- d", "<ul><li>a</li><li>b<ul><li>c</li></ul></li><li>d</li></ul>" },
        { "3. a\n4. b", "<ol start=\"3\"><li>a</li><li>b</li></ol>" },
        { "one\ntwo", "<p>one<br>two</p>" },
        {
            "[**a** page](https://example.org/a_(b)?c=d)",
            $"<p><a href=\"https://example.org/a_(b)?c=d\" {Outside}><strong>a</strong> page</a></p>"
        },
        { "[a page](javascript:alert(1))", "<p>[a page](javascript:alert(1))</p>" },
        { "see https://example.org/x.", $"<p>see <a href=\"https://example.org/x\" {Outside}>https://example.org/x</a>.</p>" },
        {
            "<@123> <#4> </release:5>",
            "<p><span class=\"mention\">@member</span> <span class=\"mention\">#channel</span> <span class=\"mention\">/release</span></p>"
        },
        { "<t:0:d>", "<p><time datetime=\"1970-01-01T00:00:00.000Z\">01/01/1970</time></p>" },
        { "<t:99999999999999:R>", "<p>&lt;t:99999999999999:R&gt;</p>" },
        { "\U0001F7E2 sure", "<p><span class=\"circle green\" role=\"img\" aria-label=\"green circle\"></span> sure</p>" },
        { "<script>alert(1)</script> & <b>", "<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;</p>" },
        { "**open and ||never closed", "<p>**open and ||never closed</p>" },
    };

    [BrowserFact]
    public async Task It_is_drawn_as_Discord_draws_it()
    {
        await using var channel = await browser.OpenAsync(new() { TimezoneId = "UTC" });
        foreach (var row in Rows)
        {
            Assert.Equal((string)row[1], await DrawAsync(channel.Page, (string)row[0]));
        }
    }

    [BrowserFact]
    public async Task Text_that_nests_without_end_is_drawn_all_the_same()
    {
        await using var channel = await browser.OpenAsync();

        foreach (var text in new[] { Repeated("**", 2_000), Repeated("||_", 1_300), Repeated("> ", 2_000), Repeated("[", 4_000), Repeated("  - a\n", 600) })
        {
            Assert.NotEmpty(await DrawAsync(channel.Page, text));
        }
    }

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static Task<string> DrawAsync(IPage page, string text) => page.EvaluateAsync<string>(
        """
        async (text) => {
          const { markdown } = await import("/assets/markdown.js");
          const drawn = document.createElement("div");
          drawn.append(markdown(text, "en-GB"));
          drawn.querySelectorAll("time").forEach((time) => time.removeAttribute("title"));
          return drawn.innerHTML;
        }
        """,
        text);
}
