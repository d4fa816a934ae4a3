using System.Text.Json;
using FanBot.Knowledge.Answering.Deciding;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Questions;

namespace FanBot.Knowledge.Tests.Answering.Deciding;

public sealed class DecisionWeightsTests
{
    [Fact]
    public void Every_feature_has_a_weight()
    {
        var weights = DecisionWeights.Default;

        Assert.Equal(SentenceFeatures.Names.Count, weights.Sentence.Count);
        Assert.Equal(FactFeatures.Names.Count, weights.Fact.Count);
        Assert.Equal(QuestionFeatures.Names.Count, weights.Nothing.Count);
        Assert.Equal(PolarityFeatures.Names.Count, weights.Polarity.Count);
        Assert.InRange(weights.Least, 0.05, 0.95);
    }

    [Theory]
    [InlineData("\"nothing\": {", "\"nothing\": { \"hue\": 1,")]
    [InlineData("\"strange-name\"", "\"strange-hue\"")]
    public void Weights_of_other_features_are_refused(string part, string other)
    {
        using var stream = typeof(DecisionWeights).Assembly.GetManifestResourceStream("FanBot.Knowledge.Answering.Deciding.decision.json")!;
        using var reader = new StreamReader(stream);
        var file = reader.ReadToEnd();
        using var json = JsonDocument.Parse(file.Replace(part, other, StringComparison.Ordinal));

        Assert.Contains(part, file, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => DecisionWeights.Parse(json.RootElement));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.84)]
    [InlineData(1)]
    public void However_sure_a_fact_is_its_features_are_numbers(double confidence)
    {
        var fact = new NotKnown { Question = "when?", Text = "No date.", Reason = NotKnownReason.NoSource } with { Confidence = confidence };
        var asked = new Asked(new Question { Text = "when?", Words = "when" }, null!, null!, fact, [], null, false);

        var features = FactFeatures.Of(fact, asked);

        Assert.Equal(FactFeatures.Names.Count, features.Length);
        Assert.All(features, f => Assert.True(double.IsFinite(f)));
    }
}
