using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Tests.Articles;

/// <summary>The corrections of a <c>show.yaml</c> that moderators write by hand.</summary>
public sealed class CorrectionTests
{
    [Fact]
    public void Every_kind_is_read()
    {
        var (show, messages) = Parse("""
            names: {Mara Foss: Mara Voss}
            corrections:
              - name: Jon Doe
                is: John Doe
                why: "His own site, 2031"
                by: "53908232506183680"
                on: 2031-06-01
              # The paper mixed them up.
              - {article: news.md, quote: It arrives on 3 August, says: 3 August 2031, as: wrong}
              - article: marrow/news.md
                quote: It arrives
                as: Speculation
              - article: other.txt
                date: 24 May 2031
                show: Copper Street
            """);

        Assert.Empty(messages);
        Assert.Equal(
            [
                new NameCorrection("Jon Doe", "John Doe") { Why = "His own site, 2031", By = "53908232506183680", On = EdtfDate.Parse("2031-06-01") },
                new ClaimCorrection("marrow/news.md", "It arrives on 3 August", "3 August 2031", ClaimVerdict.Wrong),
                new ClaimCorrection("marrow/news.md", "It arrives", null, ClaimVerdict.Speculation),
                new ArticleCorrection("marrow/other.txt", EdtfDate.Parse("2031-05-24"), "Copper Street"),
            ],
            show!.Corrections);
        Assert.Equal(("Mara Voss", "John Doe"), (show.Names["Mara Foss"], show.Names["Jon Doe"]));
        Assert.All(show.Corrections, c => Assert.Equal(12, c.Id.Length));
        Assert.Equal(4, show.Corrections.Select(c => c.Id).Distinct().Count());
    }

    [Theory]
    [InlineData("- {name: Jon Doe}", "line 2 was not used: 'is' is missing, which is the right name.")]
    [InlineData("- {is: Jon Doe}", "line 2 was not used: 'name' is missing, which is how articles write it.")]
    [InlineData("- {name: Jon, is: John, article: a.md}", "line 2 was not used: 'article' does not belong to a name.")]
    [InlineData("- {article: a.md}", "line 2 was not used: A correction holds 'name' and 'is', or 'article' with 'date' or 'show', or")]
    [InlineData("- {quote: It arrives, as: wrong}", "line 2 was not used: A correction holds")]
    [InlineData("- {article: a.md, quote: It arrives}", "line 2 was not used: 'as' is missing, which is one of wrong, official, reported,")]
    [InlineData("- {article: a.md, as: wrong}", "line 2 was not used: 'quote' is missing, which are the article's words.")]
    [InlineData("- {article: a.md, quote: x, as: maybe}", "line 2 was not used: 'as: maybe' is none of wrong, official,")]
    [InlineData("- {article: a.md, quote: x, as: wrong, date: 2031}", "line 2 was not used: 'date' is about the whole article, so it is")]
    [InlineData("- {article: a.md, date: 32 May}", "line 2 was not used: 'date: 32 May' is not a date such as 2031-05-24 or '24 May 2031'.")]
    [InlineData("- {article: a.md, show: '!!'}", "line 2 was not used: 'show: !!' is no name of a show.")]
    [InlineData("- {article: a.md, date: 2031, on: soon}", "line 2 was not used: 'on: soon' is not a date such as 2031-05-24.")]
    [InlineData("- {nmae: Jon, is: John}", "line 2 was not used: there is no key 'nmae'; 'name' may be meant.")]
    [InlineData("- {name: Jon, is: [a]}", "line 2 was not used: what stands at 'is' is no text.")]
    [InlineData("- {name: Jon, is: John, name: Jo}", "line 2 was not used: 'name' stands there twice.")]
    [InlineData("- just words", "'just words' is no correction and was not used.")]
    [InlineData("{name: Jon, is: John}", "'corrections' is not a list, so nothing was corrected.")]
    public void Each_mistake_has_its_sentence_and_the_rest_is_used(string wrong, string sentence)
    {
        var (show, messages) = Parse($"corrections:\n {wrong}\nname: Marrow Lane");

        Assert.Contains(sentence, Assert.Single(messages), StringComparison.Ordinal);
        Assert.Empty(show!.Corrections);
        Assert.Equal("Marrow Lane", show.Name);
    }

    [Theory]
    [InlineData("name: &a Marrow Lane\naliases: [*a]", 1)]
    [InlineData("name: Marrow\nnames: &all {a: b}", 2)]
    [InlineData("name: Marrow\ncorrections:\n- &x {name: a, is: b}\n- *x", 3)]
    [InlineData("name: !!binary aGVsbG8=", 1)]
    [InlineData("a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b]", 1)]
    public void Anchors_aliases_and_tags_are_refused(string yaml, int line)
    {
        var (show, messages) = Parse(yaml);

        Assert.Null(show);
        Assert.StartsWith($"The file was not used: line {line} holds an anchor, an alias or a tag", Assert.Single(messages), StringComparison.Ordinal);
    }

    [Fact]
    public void Many_mistakes_are_told_of_in_a_few_sentences()
    {
        var (_, messages) = Parse("corrections:\n" + string.Concat(Enumerable.Repeat("- {name: x}\n", 500)));

        Assert.Equal(21, messages.Count);
        Assert.StartsWith("480 more lines are wrong.", messages[^1], StringComparison.Ordinal);
    }

    private static (ShowFile? Show, IReadOnlyList<string> Messages) Parse(string yaml) => ShowFileParser.Parse(yaml, "marrow", "hash");
}
