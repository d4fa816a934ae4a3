using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Tests.Corpora;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Tests.Answers;

/// <summary>How sure an answer is, and what its question was taken for.</summary>
public sealed class ConfidenceTests(HarborLightsFixture harborLights) : IClassFixture<HarborLightsFixture>
{
    private static readonly CitationList Source =
        new(new Citation(new ArticleSummary("a.txt", "s", "T", null, null, null, null, null, ArticleKind.Article), "q", new TextSpan(0, 1)), []);

    [Theory]
    [InlineData(Standing.Official, ClaimKind.Release, 0.9)]
    [InlineData(Standing.Reported, ClaimKind.Cast, 0.84)]
    [InlineData(Standing.Reported, ClaimKind.EpisodeCount, 0.95)]
    [InlineData(Standing.Official, null, 0.95)]
    [InlineData(Standing.Denied, ClaimKind.Renewal, 0.7)]
    [InlineData(Standing.Denied, ClaimKind.EpisodeCount, 0.7)]
    public void An_answer_is_as_sure_as_its_kind_and_standing_let_it_be(Standing standing, ClaimKind? kind, double confidence) =>
        Assert.Equal(confidence, FactConfidence.Rate(new Answered(standing, Source) { Question = "?", Text = "!", Kind = kind }).Confidence);

    [Fact]
    public void A_guess_and_a_conflict_are_less_sure()
    {
        Assert.Equal(0.75, FactConfidence.Rate(new OnlySpeculation(Source) { Question = "?", Text = "!", Kind = ClaimKind.Release }).Confidence);
        Assert.Equal(0.4, FactConfidence.Rate(new Conflicting(Standing.Official, Source) { Question = "?", Text = "!", Kind = ClaimKind.Release }).Confidence);
    }

    [Fact]
    public void What_is_not_known_holds_nothing_back_until_it_says_so()
    {
        var nothing = new NotKnown { Question = "?", Text = "No.", Reason = NotKnownReason.NoSource };

        Assert.Equal((0, 0, 0.3), (nothing.Confidence, FactConfidence.Rate(nothing).Confidence, (nothing with { Confidence = 0.3 }).Confidence));
    }

    [Theory]
    [InlineData("when is it coming out")]
    [InlineData("/release season:2")]
    public void A_fact_is_not_certain_asked_in_words_or_by_command(string question) =>
        Assert.Equal(0.9, harborLights.Answerer.Answer(question).Confidence);

    [Theory]
    [InlineData("when is it coming out", "release")]
    [InlineData("/status season:2", "renewal")]
    [InlineData("/cast season:2", "cast")]
    [InlineData("How long are the episodes?", "episode length")]
    [InlineData("Who plays Wren?", "played by")]
    [InlineData("what a lovely day", "other")]
    [InlineData("/nonsense", null)]
    [InlineData("...", null)]
    public void An_answer_tells_what_was_understood(string question, string? understood) =>
        Assert.Equal(understood, harborLights.Answerer.Answer(question).Understood);

    [Fact]
    public void A_question_on_another_show_was_understood_nonetheless()
    {
        var answer = harborLights.Answerer.Answer("When does Thornwick season 5 come out?");

        Assert.Equal((NotKnownReason.OtherShow, "release"), (Assert.IsType<NotKnown>(answer).Reason, answer.Understood));
    }
}
