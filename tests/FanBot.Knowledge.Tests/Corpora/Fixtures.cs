namespace FanBot.Knowledge.Tests.Corpora;

public sealed class HarborLightsFixture() : CorpusFixture(Repository.TestFile("Corpora", "harbor-lights", "articles"));

public sealed class TheGlassOrchardFixture() : CorpusFixture(Repository.TestFile("Corpora", "the-glass-orchard", "articles"));

public sealed class LooseFixture() : CorpusFixture(Repository.TestFile("Corpora", "loose"));

public sealed class DigestsFixture() : CorpusFixture(Repository.File("data", "articles"));

public sealed class SharedArticlesFixture() : CorpusFixture(Repository.File("..", "shared", "articles"));
