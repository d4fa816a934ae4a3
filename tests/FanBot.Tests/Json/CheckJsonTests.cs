using System.Text.Json;
using System.Text.RegularExpressions;
using FanBot.Json;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Checks;
using FanBot.Tests.Running;

namespace FanBot.Tests.Json;

public sealed class CheckJsonTests
{
    [Fact]
    public void A_report_counts_verdicts_and_what_was_understood_draws_its_curve_and_shows_what_failed()
    {
        var right = new GoldenQuestion { Id = "r", Question = "When?", Kind = GoldenKind.Release, Expect = [new Regex("August")] };
        var silent = new GoldenQuestion { Id = "o", Question = "Who sings?", Kind = GoldenKind.Other, Expect = [new Regex("Io")] };
        var unread = silent with { Id = "n", Question = "Sings?" };
        var report = QuestionChecker.Check([silent, right, unread], Answer);

        Assert.Equal(
            """
            {"passed":1,"failed":2,
            "byKind":{"release":{"right":1,"wrong":0,"silent":0,"invented":0,"uncited":0},"other":{"right":0,"wrong":0,"silent":2,"invented":0,"uncited":0}},
            "failures":[
            {"id":"o","question":"Who sings?","verdict":"silent","answer":"No article states who sings.","citations":[],
            "understood":"played by","confidence":0.3},
            {"id":"n","question":"Sings?","verdict":"silent","answer":"No article states who sings.","citations":[],"understood":null,"confidence":0}],
            "totals":{"right":1,"wrong":0,"silent":2,"invented":0,"uncited":0},
            "confusion":{"release":{"release":1},"other":{"not read":1,"played by":1}},
            "riskCoverage":{"aurc":0,"expectedRisk":0.03,"operatingPoint":{"threshold":0.97,"coverage":0.3333,"risk":0},
            "points":[{"threshold":0.97,"coverage":0.3333,"risk":0}],"least":0.42}}
            """.ReplaceLineEndings(""),
            JsonSerializer.Serialize(CheckJson.Of(report, 0.42), AppJsonContext.Readable.CheckJson));
    }

    private static Answer Answer(string question) => question switch
    {
        "When?" => Samples.ReleaseAnswer with { Understood = "release", Confidence = 0.97 },
        "Who sings?" => Samples.Unknown with { Understood = "played by", Confidence = 0.3 },
        _ => Samples.Unknown,
    };
}
