using FanBot.Knowledge.Answering.Deciding;

namespace FanBot.Knowledge.Tests.Answering.Deciding;

public sealed class ChoiceTests
{
    private static readonly Chance Plain = new(Agrees: false, IsExact: false, IsRumour: false);
    private static readonly Chance Exact = new(Agrees: false, IsExact: true, IsRumour: false);
    private static readonly Chance Rumour = new(Agrees: false, IsExact: false, IsRumour: true);
    private static readonly Chance Agreeing = new(Agrees: true, IsExact: false, IsRumour: false);

    [Fact]
    public void The_likeliest_sentence_is_said_where_it_is_likely_enough()
    {
        var weighing = new Weighing(0, [0.1, 0.7], 0.2);

        Assert.Equal(1, Of(weighing, 0.6, Plain, Plain));
        Assert.Equal(Choice.Nothing, Of(weighing, 0.9, Plain, Plain));
    }

    [Fact]
    public void The_facts_need_less_than_a_sentence()
    {
        var weighing = new Weighing(0.3, [0.3], 0.4);

        Assert.Equal(Choice.Fact, Of(weighing, 0.6, Plain));
        Assert.Equal(Choice.Nothing, Of(new Weighing(0, [0.3], 0.4), 0.6, Plain));
    }

    [Fact]
    public void A_much_likelier_sentence_goes_before_the_facts()
    {
        Assert.Equal(0, Of(new Weighing(0.05, [0.9], 0.05), 0.1, Plain));
    }

    [Fact]
    public void What_the_facts_rest_on_speaks_for_them()
    {
        Assert.Equal(Choice.Fact, Of(new Weighing(0.05, [0.9], 0.05), 0.1, Agreeing));
    }

    [Fact]
    public void A_sentence_with_all_of_the_question_needs_less_and_goes_first()
    {
        var weighing = new Weighing(0, [0.4, 0.2], 0.4);

        Assert.Equal(1, Of(weighing, 0.6, Plain, Exact));
        Assert.Equal(Choice.Nothing, Of(weighing, 0.6, Plain, Plain));
    }

    [Fact]
    public void A_rumour_gives_way_to_what_another_publisher_states_nearly_as_surely()
    {
        Assert.Equal(1, Of(new Weighing(0, [0.5, 0.4], 0.1), 0.5, Rumour, Plain));
        Assert.Equal(0, Of(new Weighing(0, [0.8, 0.1], 0.1), 0.5, Rumour, Plain));
        Assert.Equal(0, Of(new Weighing(0, [0.5, 0.4], 0.1), 0.5, Rumour, Rumour));
    }

    [Fact]
    public void What_is_not_said_tells_how_sure_it_was()
    {
        var weighing = new Weighing(0, [0.2], 0.8);

        Assert.Equal(new Choice(Choice.Nothing, weighing.Sure(0.2)), Choice.Of(weighing, hasFact: false, [Plain], 0.6));
    }

    [Fact]
    public void Asking_more_never_says_more()
    {
        var random = new Random(5);
        for (var i = 0; i < 500; i++)
        {
            var parts = Enumerable.Range(0, 5).Select(_ => random.NextDouble()).ToList();
            var weighing = new Weighing(parts[0] / parts.Sum(), [.. parts.Skip(1).Take(3).Select(p => p / parts.Sum())], parts[4] / parts.Sum());
            List<Chance> chances = [.. Enumerable.Range(0, 3).Select(_ => new Chance(random.Next(3) == 0, random.Next(3) == 0, random.Next(3) == 0))];
            var least = random.NextDouble();

            if (Choice.Of(weighing, true, chances, least).Sentence == Choice.Nothing)
            {
                Assert.Equal(Choice.Nothing, Choice.Of(weighing, true, chances, least + ((1 - least) * random.NextDouble())).Sentence);
            }
        }
    }

    private static int Of(Weighing weighing, double least, params Chance[] chances) => Choice.Of(weighing, weighing.Fact > 0, chances, least).Sentence;
}
