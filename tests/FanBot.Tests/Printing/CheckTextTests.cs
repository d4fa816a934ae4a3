using System.Text.RegularExpressions;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Checks;
using FanBot.Printing;
using FanBot.Tests.Running;

namespace FanBot.Tests.Printing;

public sealed partial class CheckTextTests
{
    private static readonly string[] Kinds =
        ["release", "release announced", "renewal", "production", "episodes", "episode length", "played by", "who is", "adapted from", "location", "timeline"];

    private static readonly GoldenQuestion August = new()
    {
        Id = "r-1",
        Question = "When does it come out?",
        Kind = GoldenKind.Release,
        Expect = [new Regex("August")],
        Documents = ["news.md"],
    };

    private static readonly GoldenQuestion October = August with { Id = "r-2", Expect = [new Regex("October")] };
    private static readonly GoldenQuestion Elsewhere = August with { Id = "r-3", Documents = ["other.md"] };
    private static readonly GoldenQuestion Singer = new() { Id = "o-1", Question = "Who sings?", Kind = GoldenKind.Other, Expect = [new Regex("Io")] };
    private static readonly GoldenQuestion Dance = new() { Id = "u-1", Question = "Do they dance?", Kind = GoldenKind.Unanswerable };

    private static readonly Answer Sure = Samples.ReleaseAnswer with { Understood = "release", Confidence = 0.97 };
    private static readonly Answer Unsure = Samples.ReleaseAnswer with { Understood = "other", Confidence = 0.5 };

    private static readonly CheckReport Mixed = Report(
        (August, Sure),
        (August, Sure),
        (August, Sure),
        (October, Sure),
        (Elsewhere, Unsure),
        (Singer, Samples.Unknown with { Understood = "other" }),
        (Dance, Samples.Unknown),
        (Dance, Samples.Unknown),
        (Dance, Unsure));

    [Fact]
    public void A_report_is_three_tables_what_failed_and_the_sums() =>
        Assert.Equal(
            """
            Golden questions
              Kind          Right  Wrong  Silent  Invented  Uncited
              release       3      1                        1
              other                       1
              unanswerable  2                     1
              all           5      1      1       1         1

            What the questions were understood to ask for
              Kind          Understood as
              release       release 4, other 1
              other         other 1
              unanswerable  not read 2, other 1

            Risk and coverage
              Confidence  Answered  Not right
              0.97        44.4 %    25.0 %
              0.50        66.7 %    50.0 %

            r-2 is wrong: When does it come out?
              answer: 3 August 2031: season 2 of Lanternfall comes out then.
              cites: lanternfall/news.txt
            r-3 is uncited: When does it come out?
              answer: 3 August 2031: season 2 of Lanternfall comes out then.
              cites: lanternfall/news.txt
            o-1 is silent: Who sings?
              answer: No article states who sings.
              cites: nothing
            u-1 is invented: Do they dance?
              answer: 3 August 2031: season 2 of Lanternfall comes out then.
              cites: lanternfall/news.txt
            answerable: right 3 of 6 (50.0 %); unanswerable: refused 2 of 3
            answered: 66.7 % of all
            not right: 50.0 % of these (expected 18.7 %, mean over the curve 33.3 %)
            5 passed, 4 failed

            """,
            Print(Mixed));

    [Fact]
    public void The_text_for_moderators_shows_what_is_printed()
    {
        var text = Texts.Read(Texts.Moderators);
        var shown = text[text.IndexOf("```text\nGolden questions\n", StringComparison.Ordinal)..]["```text\n".Length..];
        var parts = shown[..shown.IndexOf("```", StringComparison.Ordinal)].Split("…\n");
        var printed = Print(Mixed);

        Assert.Equal(2, parts.Length);
        Assert.StartsWith(parts[0], printed, StringComparison.Ordinal);
        Assert.EndsWith(parts[1], printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_articles_were_read_the_operating_point_is_named() =>
        Assert.Contains("\nanswered: 66.7 % of all, from a probability of 0.42 on (Reader:Least)\n", Print(Mixed, least: 0.42), StringComparison.Ordinal);

    [Fact]
    public void Where_nothing_was_answered_there_is_no_curve() =>
        Assert.Equal(
            """
            Golden questions
              Kind          Right  Wrong  Silent  Invented  Uncited
              unanswerable  1
              all           1

            What the questions were understood to ask for
              Kind          Understood as
              unanswerable  not read 1

            answerable: right 0 of 0; unanswerable: refused 1 of 1
            answered: 0.0 % of all
            not right: 0.0 % of these (expected 0.0 %, mean over the curve 0.0 %)
            1 passed, 0 failed

            """,
            Print(Report((Dance, Samples.Unknown))));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_line_fits_80_columns(bool terminal)
    {
        var answers = Enumerable.Range(0, 400).Select(i => Samples.ReleaseAnswer with { Understood = Kinds[i % Kinds.Length], Confidence = i / 400.0 });
        var report = Report([.. answers.Select(a => (August, (Answer)a)), (Dance, Samples.Unknown)]);

        var lines = Colour().Replace(Print(report, terminal), "").Split('\n');

        Assert.All(lines, line => Assert.InRange(line.Length, 0, 80));
        Assert.Contains(lines, line => line.Contains("release announced 37", StringComparison.Ordinal));
    }

    private static CheckReport Report(params IEnumerable<(GoldenQuestion Question, Answer Answer)> asked) =>
        new([.. asked.Select(a => new CheckedQuestion(a.Question, a.Answer, QuestionChecker.Judge(a.Question, a.Answer)))]);

    private static string Print(CheckReport report, bool terminal = false, double? least = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings
        {
            In = TextReader.Null,
            Out = output,
            Error = TextWriter.Null,
            Folder = "/",
            OutIsTerminal = terminal,
            Width = 80,
        };
        CheckText.Print(report, least, surroundings);
        return output.ToString();
    }

    [GeneratedRegex(@"\e\[[0-9;]*m")]
    private static partial Regex Colour();
}
