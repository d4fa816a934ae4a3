namespace FanBot.Knowledge.Tests.Corpora;

public sealed class QuestionTests(
    HarborLightsFixture harborLights, TheGlassOrchardFixture glassOrchard, LooseFixture loose, DigestsFixture digests, SharedArticlesFixture shared)
    : IClassFixture<HarborLightsFixture>, IClassFixture<TheGlassOrchardFixture>, IClassFixture<LooseFixture>, IClassFixture<DigestsFixture>,
        IClassFixture<SharedArticlesFixture>
{
    [Fact]
    public Task Harbor_Lights() => harborLights.AssertAnswers(Repository.TestFile("Corpora", "harbor-lights", "questions.json"));

    [Fact]
    public Task The_Glass_Orchard() => glassOrchard.AssertAnswers(Repository.TestFile("Corpora", "the-glass-orchard", "questions.json"));

    [Fact]
    public Task Articles_that_lie_in_no_show_folder() => loose.AssertAnswers(Repository.TestFile("Corpora", "loose", "questions.json"));

    [Fact]
    public Task Our_own_digests() => digests.AssertAnswers(Repository.File("data", "questions", "heartstopper.json"));

    [SharedArticlesFact]
    public Task The_original_articles() => shared.AssertAnswers(Repository.File("..", "shared", "eval", "heartstopper.json"));
}
