using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Deciding;
using FanBot.Knowledge.Answers.Questions;

namespace FanBot.Knowledge.Tests.Answers.Deciding;

public sealed class DecisionWeightsTests
{
    [Fact]
    public void Every_feature_has_a_weight_and_every_weight_a_feature()
    {
        var weights = DecisionWeights.Default;

        Assert.Equal(SentenceFeatures.Names.Order(StringComparer.Ordinal), weights.Sentence.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(FactFeatures.Names.Order(StringComparer.Ordinal), weights.Fact.Keys.Order(StringComparer.Ordinal));
        Assert.InRange(weights.Least, 0.05, 0.95);
    }

    [Fact]
    public void More_of_what_speaks_for_an_answer_makes_it_likelier()
    {
        var weights = DecisionWeights.Default;
        double[] Features(double score) => [.. SentenceFeatures.Names.Select(n => n switch { "even" => 1.0, "score" or "has" or "margin" => score, _ => 0.0 })];

        Assert.True(weights.OfSentence(Features(-1)) < weights.OfSentence(Features(0)));
        Assert.True(weights.OfSentence(Features(0)) < weights.OfSentence(Features(2)));
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
