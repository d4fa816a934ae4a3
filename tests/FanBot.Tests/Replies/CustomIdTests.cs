using FanBot.Discord.Messages;
using FanBot.Knowledge.Answering;
using FanBot.Replies;

namespace FanBot.Tests.Replies;

public sealed class CustomIdTests
{
    [Theory]
    [InlineData(ButtonAction.Sources, 0, "/release show:lanternfall season:2")]
    [InlineData(ButtonAction.Earlier, 0, "/timeline topic:release")]
    [InlineData(ButtonAction.List, 12, "/ask question:a|b|c")]
    [InlineData(ButtonAction.Quotes, 3, "/sources")]
    [InlineData(ButtonAction.Form, 0, "/ask")]
    [InlineData(ButtonAction.Helpful, 0, "/release show:lanternfall season:2")]
    [InlineData(ButtonAction.Wrong, 0, "/ask question:When does season 2 come out?")]
    internal void What_is_written_is_read_back(ButtonAction action, int page, string command)
    {
        var id = new CustomId(action, page, SlashCommand.Read(command)!);

        var read = CustomId.TryParse(id.Write()!)!;

        Assert.Equal((action, page, command), (read.Action, read.Page, read.Command.ToString()));
    }

    [Fact]
    public void A_button_knows_that_nothing_was_read_for_its_answer()
    {
        var id = new CustomId(ButtonAction.Quotes, 1, SlashCommand.Read("/ask question:who?")!) { IsUnread = true };

        Assert.True(CustomId.TryParse(id.Write()!)!.IsUnread);
        Assert.False(CustomId.TryParse((id with { IsUnread = false }).Write()!)!.IsUnread);
    }

    [Fact]
    public void A_question_that_does_not_fit_is_left_out_since_it_stands_above()
    {
        var id = new CustomId(ButtonAction.Sources, 0, Command("ask", ("show", "lanternfall"), ("question", new string('a', 95))));

        Assert.Equal("1|s|0|ask;hlanternfall", id.Write());
    }

    [Fact]
    public void A_headline_that_does_not_fit_is_shortened_since_part_of_one_finds_it_too()
    {
        var id = new CustomId(ButtonAction.Sources, 0, Command("sources", ("show", "lanternfall"), ("article", new string('a', 95))));

        Assert.Equal(DiscordLimits.CustomId, id.Write()!.Length);
        Assert.StartsWith("1|s|0|sources;hlanternfall;aaaa", id.Write(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_can_be_left_out_there_is_no_button() =>
        Assert.Null(new CustomId(ButtonAction.Sources, 0, Command("character", ("show", new string('a', 60)), ("name", new string('b', 60)))).Write());

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("0|s|0|release")]
    [InlineData("1|x|0|release")]
    [InlineData("1|s|-1|release")]
    [InlineData("1|s|1000|release")]
    [InlineData("1|s|99999999999|release")]
    [InlineData("1|sources|0|release")]
    [InlineData("1|s|0|")]
    [InlineData("1|s|0|release;")]
    [InlineData("1|s|0|release;z9")]
    public void Others_are_not_read(string text) => Assert.Null(CustomId.TryParse(text));

    [Fact]
    public void Junk_never_throws_and_what_is_read_is_written_the_same()
    {
        var random = new Random(11);
        const string alphabet = "12|slqefhw0;h\\ release:\u00E9";
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => alphabet[random.Next(alphabet.Length)]));
            if (CustomId.TryParse(text) is { } id)
            {
                Assert.Equal(id.Write(), CustomId.TryParse(id.Write()!)!.Write());
            }
        }
    }

    private static SlashCommand Command(string name, params (string Name, string Value)[] options) =>
        new(name, options.ToDictionary(o => o.Name, o => o.Value));
}
