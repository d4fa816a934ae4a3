using System.Text.Json;
using System.Text.RegularExpressions;
using FanBot.Json;
using FanBot.Knowledge.Checks;
using FanBot.Tests.Running;

namespace FanBot.Tests.Json;

public sealed class CheckJsonTests
{
    [Fact]
    public void A_report_counts_verdicts_by_kind_and_shows_what_failed()
    {
        var right = new GoldenQuestion { Id = "r", Question = "When?", Kind = QuestionKind.Release, Expect = [new Regex("August")] };
        var silent = new GoldenQuestion { Id = "o", Question = "Who sings?", Kind = QuestionKind.Other, Expect = [new Regex("Io")] };
        var report = QuestionChecker.Check([silent, right], q => q == "When?" ? Samples.ReleaseAnswer : Samples.Unknown);

        Assert.Equal(
            """
            {"passed":1,"failed":1,"byKind":{"release":{"right":1,"wrong":0,"silent":0,"invented":0,"uncited":0},"other":{"right":0,"wrong":0,"silent":1,"invented":0,"uncited":0}},"failures":[{"id":"o","question":"Who sings?","verdict":"silent","answer":"No article states who sings.","citations":[]}]}
            """,
            JsonSerializer.Serialize(CheckJson.Of(report), AppJsonContext.Readable.CheckJson));
    }
}
