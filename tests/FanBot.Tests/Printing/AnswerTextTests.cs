using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Claims;
using FanBot.Printing;
using FanBot.Tests.Running;

namespace FanBot.Tests.Printing;

public sealed class AnswerTextTests
{
    [Fact]
    public void An_answer_says_the_value_then_how_sure_it_is_then_who_says_so() =>
        Assert.Equal(
            """
            3 August 2031: season 2 of Lanternfall comes out then.
            Official, as of 20 May 2031.
              also said: spring 2031 (speculation, undated)
            Sources:
              [1] Example News, “Lanternfall’s café opens again”, 20 May 2031
                  “It arrives on “3 August”.”
            """,
            AnswerText.Of(Samples.ReleaseAnswer));

    [Fact]
    public void A_digest_is_a_summary_of_its_source() =>
        Assert.Equal(
            """
            No article states who sings.
            Not known.
            Nearest passage:
              [1] summary of “What we hope for”, undated
                  “songs”
            """,
            AnswerText.Of(Samples.Unknown with { Nearest = [new Citation(Samples.Rumours, "songs", new(0, 5))] }));

    [Fact]
    public void A_conflict_is_called_one() =>
        Assert.Contains(
            "\nSources disagree: reported, undated.\n",
            AnswerText.Of(new Conflicting(Standing.Reported, new CitationList(Samples.Quote, [])) { Question = "?", Text = "8 or 10." }),
            StringComparison.Ordinal);

    [Fact]
    public void An_article_cannot_move_the_cursor_or_colour_the_screen()
    {
        var article = Samples.News with { Title = "A\u001b[2J\r\n\tB", Publisher = "P\u0007" };
        var answer = Samples.Unknown with
        {
            Question = "\u001b]0;x",
            Text = "one\u009b\ntwo",
            Nearest = [new Citation(article, "q\u001b[31m\r\nr", new(0, 5))],
        };

        Assert.Equal(
            """
            > ]0;x
            one
            two
            Not known.
            Nearest passage:
              [1] P, “A[2J B”, 20 May 2031
                  “q[31m r”
            """,
            AnswerText.Heading(answer) + AnswerText.Of(answer));
    }
}
