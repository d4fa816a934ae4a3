using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Tests.Corpora;

namespace FanBot.Knowledge.Tests.Answering;

/// <summary>What an answer tells beside its words.</summary>
public sealed class AnswererTests(HarborLightsFixture harborLights) : IClassFixture<HarborLightsFixture>
{
    [Fact]
    public void Tells_show_kind_and_season_of_what_answers()
    {
        var answer = harborLights.Answerer.Answer("when is it coming out");

        Assert.Equal(("harborlights", ClaimKind.Release, 2, true), (answer.ShowKey, answer.Kind, answer.Season, answer.HasOtherClaims));
    }

    [Fact]
    public void A_list_has_its_items_each_with_its_source()
    {
        var answer = harborLights.Answerer.Answer("/cast season:2");

        Assert.Equal(9, answer.Items.Count);
        Assert.All(answer.Items, item =>
        {
            Assert.Contains(item.Text, answer.Text, StringComparison.Ordinal);
            var text = harborLights.Snapshot.Article(item.Source.Article.Path)!.Text;
            Assert.Equal(item.Source.Quote, item.Source.Span.Cut(text));
        });
    }

    [Fact]
    public void A_command_with_options_answers_as_the_same_command_in_text()
    {
        var command = new SlashCommand("release", new Dictionary<string, string> { ["show"] = "Harbor Lights", ["season"] = "2" });

        Assert.Equal(harborLights.Answerer.Answer(command.ToString()).Text, harborLights.Answerer.Answer(command).Text);
    }

    [Theory]
    [InlineData("only", "famous")]
    [InlineData("season", "two and a half")]
    [InlineData("as-of", "yesterday")]
    public void A_value_that_an_option_does_not_take_is_told(string option, string value)
    {
        var answer = harborLights.Answerer.Answer(new SlashCommand("cast", new Dictionary<string, string> { [option] = value }));

        Assert.Equal(NotKnownReason.NotUnderstood, Assert.IsType<NotKnown>(answer).Reason);
        Assert.Contains(value, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Morning! I heard season 2 is cancelled. Sad", "No. Harbor Lights has not been cancelled")]
    [InlineData("lol. there will be 8 episodes in season 2, right?", "No: 10 episodes")]
    [InlineData("what a lovely day", "No article states this")]
    [InlineData("Hi all. Who composed the music?", "No article states this")]
    [InlineData("...", "This message says nothing")]
    public void A_message_is_checked_sentence_by_sentence(string message, string expected) =>
        Assert.StartsWith(expected, harborLights.Answerer.Check(message).Text, StringComparison.Ordinal);
}
