using System.Globalization;
using System.Text.RegularExpressions;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Checks;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Tests.Checks;

public sealed class QuestionCheckerTests
{
    [Theory]
    [InlineData("It comes out on 3 August 2023.", "harbour/news.txt", Verdict.Right)]
    [InlineData("IT COMES OUT ON\n3 AUGUST 2023.", "harbour/news.md", Verdict.Right)]
    [InlineData("It comes out on 3 August 2023.", "harbour/rumours.txt", Verdict.Uncited)]
    [InlineData("It comes out in October.", "harbour/news.txt", Verdict.Wrong)]
    [InlineData("3 August 2023, or so a rumour says.", "harbour/news.txt", Verdict.Wrong)]
    public void An_answer_needs_the_words_and_the_source(string text, string cited, Verdict verdict) =>
        Assert.Equal(verdict, QuestionChecker.Judge(Release, Answered(text, cited)));

    [Fact]
    public void Not_known_is_silence_where_articles_state_it() =>
        Assert.Equal(Verdict.Silent, QuestionChecker.Judge(Release, NotKnown("No article states when.")));

    [Fact]
    public void Not_known_is_right_where_that_is_what_the_source_says() =>
        Assert.Equal(Verdict.Right, QuestionChecker.Judge(
            Release with { Expect = [Pattern("not been announced")] },
            NotKnown("The day has not been announced.", Cite("harbour/news.txt"))));

    [Fact]
    public void Any_source_will_do_where_no_document_is_named() =>
        Assert.Equal(Verdict.Right, QuestionChecker.Judge(Release with { Documents = [] }, Answered("3 August 2023", "x/y.txt")));

    [Fact]
    public void What_no_article_states_must_stay_unknown()
    {
        var question = Release with { Kind = GoldenKind.Unanswerable, Expect = [], Documents = [] };

        Assert.Equal(Verdict.Right, QuestionChecker.Judge(question, NotKnown("No article says.")));
        Assert.Equal(Verdict.Invented, QuestionChecker.Judge(question, Answered("3 August 2023", "harbour/news.txt")));
    }

    [Fact]
    public void What_no_article_states_may_be_answered_by_saying_what_is_expected()
    {
        var question = Release with { Kind = GoldenKind.Unanswerable, Expect = [Pattern("no date")] };

        Assert.Equal(Verdict.Right, QuestionChecker.Judge(question, Answered("There is no date yet.", "harbour/news.txt")));
        Assert.Equal(Verdict.Invented, QuestionChecker.Judge(question, Answered("No date, a rumour says.", "harbour/news.txt")));
    }

    [Fact]
    public void A_pattern_without_end_is_named() =>
        Assert.Contains("'r1'", Assert.Throws<GoldenQuestionException>(() => QuestionChecker.Judge(
            Release with { Expect = [new Regex("^(a+)+$", RegexOptions.None, TimeSpan.FromMilliseconds(20))] },
            Answered(new string('a', 40) + "!", "harbour/news.txt"))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_report_counts_by_kind_and_keeps_the_order()
    {
        GoldenQuestion[] questions =
        [
            Release with { Id = "u", Question = "u", Kind = GoldenKind.Unanswerable },
            Release with { Id = "a", Question = "a" },
            Release with { Id = "b", Question = "b" },
        ];

        var report = QuestionChecker.Check(questions, q => q == "a" ? Answered("3 August 2023", "harbour/news.txt") : NotKnown("No."));

        Assert.Equal((2, 1), (report.Passed, report.Failed));
        Assert.Equal(["u", "a", "b"], report.Results.Select(r => r.Question.Id));
        Assert.Equal(["b"], report.Failures.Select(r => r.Question.Id));
        Assert.Equal([GoldenKind.Release, GoldenKind.Unanswerable], report.ByKind.Select(g => g.Key));
    }

    [Fact]
    public void A_report_counts_what_was_understood_the_most_frequent_first()
    {
        string?[] understood = ["renewal", "release", null, "release"];
        var asked = understood.Select((_, i) => Release with { Question = i.ToString(CultureInfo.InvariantCulture) });
        var unanswerable = Release with { Kind = GoldenKind.Unanswerable, Question = "0" };

        var report = QuestionChecker.Check(
            [unanswerable, .. asked], q => NotKnown("No.") with { Understood = understood[int.Parse(q, CultureInfo.InvariantCulture)] });

        Assert.Equal(
            [(GoldenKind.Release, "release 2, not read 1, renewal 1"), (GoldenKind.Unanswerable, "renewal 1")],
            report.Confusion.Select(r => (r.Kind, string.Join(", ", r.Understood.Select(u => $"{u.Key} {u.Value}")))));
    }

    [Fact]
    public void A_check_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.Throws<OperationCanceledException>(() => QuestionChecker.Check([Release], _ => NotKnown("No."), stop.Token));
    }

    private static GoldenQuestion Release { get; } = new()
    {
        Id = "r1",
        Question = "When does it come out?",
        Kind = GoldenKind.Release,
        Expect = [Pattern("on 1 May"), Pattern("3 august.*2023")],
        Reject = [Pattern("rumour")],
        Documents = ["news.txt"],
    };

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant);

    private static Citation Cite(string path) =>
        new(new ArticleSummary(path, "harbour", "News", null, null, null, null, null, ArticleKind.Article), "quote", new TextSpan(0, 5));

    private static Answered Answered(string text, string path) =>
        new(Standing.Official, new CitationList(Cite(path), [])) { Question = "?", Text = text };

    private static NotKnown NotKnown(string text, params Citation[] nearest) =>
        new() { Question = "?", Text = text, Reason = NotKnownReason.NoSource, Nearest = nearest };
}
