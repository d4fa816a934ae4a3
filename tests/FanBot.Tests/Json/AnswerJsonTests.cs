using System.Text.Json;
using FanBot.Json;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Claims;
using FanBot.Tests.Running;

namespace FanBot.Tests.Json;

public sealed class AnswerJsonTests
{
    [Fact]
    public void An_answer_is_one_readable_line() =>
        Assert.Equal(
            """
            {"question":"When’s the café back?","status":"answered","answer":"3 August 2031: season 2 of Lanternfall comes out then.",
            "standing":"official","asOf":"2031-05-20",
            "citations":[{"article":"lanternfall/news.txt","title":"Lanternfall’s café opens again","publisher":"Example News",
            "date":"2031-05-20","quote":"It arrives on “3 August”.","start":10,"end":35}]}
            """.ReplaceLineEndings(""),
            Write(Samples.ReleaseAnswer));

    [Fact]
    public void What_is_missing_is_null() =>
        Assert.Equal(
            """
            {"question":"Who sings?","status":"unknown","answer":"No article states who sings.","standing":null,"asOf":null,
            "citations":[{"article":"lanternfall/rumours.md","title":"What we hope for","publisher":null,
            "date":null,"quote":"songs","start":0,"end":5}]}
            """.ReplaceLineEndings(""),
            Write(Samples.Unknown with { Nearest = [new Citation(Samples.Rumours, "songs", new(0, 5))] }));

    [Fact]
    public void Line_ends_and_controls_never_break_the_line() =>
        Assert.Contains("\"answer\":\"a\\nb\\u001B[2J\\u2028\"", Write(Samples.Unknown with { Text = "a\nb\u001b[2J\u2028" }), StringComparison.Ordinal);

    [Fact]
    public void Every_kind_of_answer_has_its_status()
    {
        var sources = new CitationList(Samples.Quote, []);
        Answer[] answers =
        [
            new Answered(Standing.Denied, sources) { Question = "?", Text = "." },
            new Conflicting(Standing.Reported, sources) { Question = "?", Text = "." },
            new OnlySpeculation(sources) { Question = "?", Text = "." },
            Samples.Unknown,
        ];

        Assert.Equal(
            ["answered denied", "conflicting reported", "speculation speculation", "unknown "],
            answers.Select(AnswerJson.Of).Select(a => $"{a.Status} {a.Standing}"));
    }

    private static string Write(Answer answer) => JsonSerializer.Serialize(AnswerJson.Of(answer), AppJsonContext.Readable.AnswerJson);
}
