using FanBot.Knowledge.Answering.Deciding;

namespace FanBot.Knowledge.Tests.Answering.Deciding;

public sealed class WeighingTests
{
    private const double Near = 1e-9;

    private static readonly double[] Question = [.. QuestionFeatures.Names.Select(n => n == "even" ? 1.0 : 0)];
    private static readonly double[] Fact = [.. FactFeatures.Names.Select(n => n == "even" ? 1.0 : 0)];

    [Fact]
    public void All_that_is_likely_adds_up_to_one()
    {
        var weighing = Weigh(Fact, Sentence(-1), Sentence(0.5), Sentence(2));

        Assert.Equal(1, weighing.Fact + weighing.Nothing + weighing.Sentences.Sum(), Near);
        Assert.All([weighing.Fact, weighing.Nothing, .. weighing.Sentences], likely => Assert.InRange(likely, 0, 1));
    }

    [Fact]
    public void What_speaks_for_a_sentence_takes_from_all_others()
    {
        var before = Weigh(Fact, Sentence(0), Sentence(0));
        var after = Weigh(Fact, Sentence(2), Sentence(0));

        Assert.True(after.Sentences[0] > before.Sentences[0]);
        Assert.True(after.Sentences[1] < before.Sentences[1]);
        Assert.True(after.Fact < before.Fact);
        Assert.True(after.Nothing < before.Nothing);
    }

    [Fact]
    public void Where_the_facts_say_nothing_they_are_not_likely()
    {
        Assert.Equal(0, Weigh(null, Sentence(1)).Fact);
    }

    [Fact]
    public void Without_any_candidate_nothing_is_certain()
    {
        Assert.Equal(1, Weigh(null).Nothing, Near);
    }

    [Fact]
    public void Two_that_answer_equally_well_make_it_surer_than_one_of_two_that_may_not_answer()
    {
        var both = new Weighing(0, [0.45, 0.45], 0.1);
        var one = new Weighing(0, [0.45, 0.05], 0.5);

        Assert.True(both.Sure(both.Sentences[0]) > one.Sure(one.Sentences[0]));
    }

    private static double[] Sentence(double score) =>
        [.. SentenceFeatures.Names.Select(n => n switch { "even" => 1.0, "score" or "has" or "margin" or "lead" => score, _ => 0.0 })];

    private static Weighing Weigh(double[]? fact, params double[][] sentences) => Weighing.Of(DecisionWeights.Default, Question, fact, sentences);
}
