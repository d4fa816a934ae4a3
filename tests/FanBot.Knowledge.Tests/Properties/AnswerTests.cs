using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Tests.Corpora;

namespace FanBot.Knowledge.Tests.Properties;

/// <summary>Whatever is asked gets an answer, and whatever is answered is cited letter for letter.</summary>
public sealed class AnswerTests(HarborLightsFixture harborLights, LooseFixture loose) : IClassFixture<HarborLightsFixture>, IClassFixture<LooseFixture>
{
    private static readonly string[] Names =
    [
        "when", "who", "what", "why", "which", "how many", "is", "does", "did", "plays", "played by", "Ada", "Wren", "Silas", "Teddy", "Mara Voss",
            "Fennimore", "Mr Belcourt", "Nobody Atall", "Harbor Lights", "Copper Lantern Street", "Ministry of Moss", "Thornwick", "Halcyra",
        "season 2", "s3", "series one", "season 99", "released", "come out", "cancelled", "renewed", "new", "leaving", "brother", "mum", "of", "the", "in",
            "on", "July", "2031", "Friday", "before", "back in", "episodes", "long", "filming", "wrapped", "cast", "full", "list", "article", "says", "rumour",
            "?", "!!!", "😀", "\uD83D", "'s", "’s",
    ];

    private static readonly string[] Commands = ["release", "status", "episodes", "plot", "cast", "character", "actor", "timeline", "ask", "sources", "help",
        "knowledge", "nonsense", "", "Release"];
    private static readonly string[] Options = ["season", "show", "as-of", "only", "name", "topic", "article", "question", "private", "nonsense", "SEASON"];
    private static readonly string[] Values = ["2", "s2", "two", "0", "-1", "99999999999", "2031-01-15", "XXXX-08-03", "2031-21", "2031/2030", "0000",
        "9999-12-31", "new", "returning", "Ada", "Mara Voss", "release", "Harbor Lights", "moss", "", "\"", "\uD83D", "a:b", "😀", "../../etc", "' OR 1=1 --",
        "\"NEAR(\"", "*"];

    [Fact]
    public void Random_words_are_answered_with_exact_quotes() =>
        Ask(1_500, junk => string.Join(' ', Enumerable.Range(0, junk.Next(9) + 1).Select(_ => junk.Next(6) == 0 ? junk.Word() : junk.Of(Names))));

    [Fact]
    public void Commands_with_nonsense_options_are_answered() =>
        Ask(1_500, junk => $"/{junk.Of(Commands)} " + string.Join(' ', Enumerable.Range(0, junk.Next(4)).Select(_ => $"{junk.Of(Options)}:{junk.Of(Values)}")));

    [Fact]
    public void Any_characters_are_answered() => Ask(600, junk => junk.Units(junk.Next(120)));

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n ")]
    [InlineData("?!…—()[]{}\"'“”")]
    [InlineData("\uD83D\uDE00\uD83D\uDE00")]
    [InlineData("\uD83D")]
    [InlineData("\uDE00 when \uD83D")]
    [InlineData("/")]
    [InlineData("//release")]
    [InlineData("/ release season:2")]
    [InlineData("/release season:")]
    [InlineData("/cast only:everything season:two as-of:yesterday")]
    [InlineData("\uE000\uE100\uE200\uE300\uE400\uE500")]
    [InlineData("%s %d {0} ${x} <script>alert(1)</script>")]
    [InlineData("\" OR \"\" MATCH NEAR( * ) AND NOT")]
    public void Odd_questions_are_answered(string question) => AssertAnswer(harborLights, question, null);

    [Fact]
    public void Ten_thousand_characters_are_answered()
    {
        foreach (var piece in (string[])["a", "when ", "Ada Quill ", "season 2 ", "2031 ", "😀", "?", "Aug. 3, 2031 to ", "who plays Wren "])
        {
            AssertAnswer(harborLights, string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length)), null);
        }
    }

    private void Ask(int times, Func<Junk, string> question)
    {
        for (var seed = 1; seed <= times; seed++)
        {
            var junk = new Junk(seed);
            DateOnly? asOf = junk.Next(4) == 0 ? new DateOnly(2029 + junk.Next(4), 1 + junk.Next(12), 1) : null;
            AssertAnswer(seed % 3 == 0 ? loose : harborLights, question(junk), asOf);
        }
    }

    private static void AssertAnswer(CorpusFixture corpus, string question, DateOnly? asOf)
    {
        Answer answer;
        try
        {
            answer = corpus.Answerer.Answer(question, asOf);
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"“{question}” as of {asOf}: {e.Message}", e);
        }

        Assert.Equal(question, answer.Question);
        Assert.False(string.IsNullOrWhiteSpace(answer.Text), question);
        Assert.True(answer is NotKnown || answer.Citations.Count > 0, $"“{question}” is answered without a citation.");
        foreach (var citation in answer.Citations.Concat(answer.Rivals.SelectMany(r => r.Claims).Select(c => new Citation(c.Source, c.Quote, c.Claim.Quote))))
        {
            var article = corpus.Snapshot.Article(citation.Article.Path);
            Assert.NotNull(article);
            Assert.True(citation.Span.Length > 0
                && citation.Span.Cut(article.Text) == citation.Quote, $"“{question}” quotes what does not stand there: {citation.Quote}");
        }

        if (asOf is { } day)
        {
            Assert.All(answer.Citations, c =>
                Assert.True(c.Article.AsOf is { } written && written.Earliest <= day, $"“{question}” as of {day} cites {c.Article.Path} of {c.Article.AsOf}"));
        }
    }
}
