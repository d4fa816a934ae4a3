using FanBot.Knowledge.Answers;
using FanBot.Replies;
using FanBot.Tests.Running;

namespace FanBot.Tests.Replies;

public sealed class CustomIdTests
{
    [Theory]
    [InlineData(ButtonAction.Sources, 0, "/release show:lanternfall season:2")]
    [InlineData(ButtonAction.Earlier, 0, "/timeline topic:release")]
    [InlineData(ButtonAction.List, 12, "/ask question:a|b|c")]
    [InlineData(ButtonAction.Quotes, 3, "")]
    internal void What_is_written_is_read_back(ButtonAction action, int page, string query)
    {
        var id = new CustomId(action, page, query);

        Assert.Equal(id, CustomId.TryParse(id.ToString()));
    }

    [Fact]
    public void A_query_that_does_not_fit_is_left_out()
    {
        var id = new CustomId(ButtonAction.Sources, 0, new string('a', 95));

        Assert.Equal("1|s|0|", id.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("0|s|0|/release")]
    [InlineData("1|x|0|/release")]
    [InlineData("1|s|-1|/release")]
    [InlineData("1|s|1000|/release")]
    [InlineData("1|s|99999999999|/release")]
    [InlineData("1|sources|0|/release")]
    public void Others_are_not_read(string text) => Assert.Null(CustomId.TryParse(text));

    [Fact]
    public void Junk_never_throws_and_what_is_read_is_written_the_same()
    {
        var random = new Random(11);
        const string alphabet = "12|slqe0/release :\u00E9";
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => alphabet[random.Next(alphabet.Length)]));
            if (CustomId.TryParse(text) is { } id)
            {
                Assert.Equal(id, CustomId.TryParse(id.ToString()));
            }
        }
    }

    [Theory]
    [InlineData("name", "Ada Quill", "/character name:Ada Quill")]
    [InlineData("name", "Ada alias: Addie", "")]
    [InlineData("name", "\"quoted\"", "")]
    public void A_command_that_would_not_be_read_back_is_not_put_on_a_button(string option, string value, string query)
    {
        var asked = new AskedCommand(new SlashCommand("character", new Dictionary<string, string> { [option] = value }), Private: false);

        Assert.Equal(query, asked.Query(Samples.Unknown));
    }
}
