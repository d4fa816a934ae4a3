using FanBot.Knowledge.Tests.Corpora;

namespace FanBot.Knowledge.Tests.Answering.Passages;

/// <summary>Articles on the made-up pottery contest "Kiln and Candle".</summary>
public sealed class KilnFixture() : CorpusFixture(Repository.TestFile("Answers", "Passages", "articles"));
