using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Checks;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Tests.Checks;

public sealed class RiskCoverageTests
{
    [Fact]
    public void The_surest_answers_come_first()
    {
        var curve = RiskCoverage.Of([(0.5, false), (0.9, true), (0.7, true), (0.6, false)], questions: 8);

        Assert.Equal(
            [new(0.9, 1 / 8.0, 0), new(0.7, 2 / 8.0, 0), new(0.6, 3 / 8.0, 1 / 3.0), new RiskCoveragePoint(0.5, 4 / 8.0, 2 / 4.0)],
            curve.Points);
        Assert.Equal(new RiskCoveragePoint(0.5, 0.5, 0.5), curve.OperatingPoint);
        Assert.Equal((0 + 0 + (1 / 3.0) + 0.5) / 4, curve.Area, 12);
        Assert.Equal((0.1 + 0.3 + 0.4 + 0.5) / 4, curve.ExpectedRisk, 12);
    }

    [Fact]
    public void Answers_of_one_confidence_are_one_point_in_whatever_order()
    {
        (double, bool)[] answers = [(0.9, true), (0.9, false), (0.8, true), (0.9, true), (0.8, true)];

        var curve = RiskCoverage.Of(answers, questions: 5);

        Assert.Equal([new(0.9, 0.6, 1 / 3.0), new RiskCoveragePoint(0.8, 1, 0.2)], curve.Points);
        Assert.Equal(((3 * (1 / 3.0)) + (2 * 0.2)) / 5, curve.Area, 12);
        Assert.Equal(curve.Area, RiskCoverage.Of(answers.Reverse(), questions: 5).Area);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void Without_answers_there_is_no_curve_and_no_risk(int questions)
    {
        var curve = RiskCoverage.Of([], questions);

        Assert.Empty(curve.Points);
        Assert.Equal((0, new RiskCoveragePoint(1, 0, 0)), (curve.Area, curve.OperatingPoint));
        Assert.Equal(0, curve.ExpectedRisk);
    }

    [Fact]
    public void Where_all_are_right_there_is_no_risk()
    {
        var curve = RiskCoverage.Of([(0.9, true), (0.4, true)], questions: 2);

        Assert.All(curve.Points, p => Assert.Equal(0, p.Risk));
        Assert.Equal((0, new RiskCoveragePoint(0.4, 1, 0)), (curve.Area, curve.OperatingPoint));
    }

    [Fact]
    public void Of_a_long_curve_points_evenly_over_coverage_are_kept()
    {
        var curve = RiskCoverage.Of(Enumerable.Range(1, 100).Select(i => (i / 100.0, true)), questions: 200);

        Assert.Equal(Enumerable.Range(1, 20).Select(i => i * 5 / 200.0), curve.Points.Select(p => p.Coverage));
        Assert.Equal(curve.OperatingPoint, curve.Points[^1]);
    }

    [Fact]
    public void Confidence_that_sorts_well_has_less_area_than_one_that_sorts_badly()
    {
        bool[] right = [true, true, true, false, false];

        var well = RiskCoverage.Of(right.Select((r, i) => (1 - (i / 10.0), r)), 5);
        var badly = RiskCoverage.Of(right.Select((r, i) => (i / 10.0, r)), 5);
        var none = RiskCoverage.Of(right.Select(r => (0.5, r)), 5);

        Assert.True(well.Area < none.Area && none.Area < badly.Area);
        Assert.Equal(none.OperatingPoint.Risk, none.Area, 12);
    }

    [Fact]
    public void What_is_not_known_is_not_answered_also_where_that_is_right()
    {
        var citations = new CitationList(
            new Citation(new ArticleSummary("a.txt", "s", "T", null, null, null, null, null, ArticleKind.Article), "q", new TextSpan(0, 1)), []);
        var question = new GoldenQuestion { Id = "q", Question = "?", Kind = GoldenKind.Unanswerable };
        var refused = new NotKnown { Question = "?", Text = "No.", Reason = NotKnownReason.NoSource };
        var invented = new Answered(Standing.Reported, citations) { Question = "?", Text = "Yes.", Confidence = 0.6 };

        var curve = RiskCoverage.Of([new(question, refused, Verdict.Right), new(question, invented, Verdict.Invented)]);

        Assert.Equal([new RiskCoveragePoint(0.6, 0.5, 1)], curve.Points);
    }

    [Fact]
    public void A_curve_falls_in_confidence_and_grows_in_coverage_and_ends_where_the_bot_stands()
    {
        for (var seed = 1; seed <= 500; seed++)
        {
            var random = new Random(seed);
            var levels = random.Next(1, 60);
            var answers = Enumerable.Range(0, random.Next(1, 120)).Select(_ => (random.Next(levels) / (double)levels, random.Next(3) > 0)).ToList();
            var questions = answers.Count + random.Next(50);

            var curve = RiskCoverage.Of(answers, questions);

            Assert.InRange(curve.Points.Count, 1, RiskCoverage.MostPoints);
            Assert.All(curve.Points, p => Assert.True(p is { Risk: >= 0 and <= 1, Coverage: > 0 and <= 1 }, $"seed {seed}: {p}"));
            Assert.All(curve.Points.Zip(curve.Points.Skip(1)), p =>
                Assert.True(p.First.Coverage < p.Second.Coverage && p.First.Threshold > p.Second.Threshold, $"seed {seed}: {p}"));
            Assert.InRange(curve.Area, 0, 1);
            Assert.InRange(curve.ExpectedRisk, 0, 1);
            Assert.Equal(curve.OperatingPoint, curve.Points[^1]);
            Assert.Equal((double)answers.Count / questions, curve.OperatingPoint.Coverage);
            Assert.Equal((double)answers.Count(a => !a.Item2) / answers.Count, curve.OperatingPoint.Risk);
        }
    }
}
