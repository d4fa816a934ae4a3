using System.Text;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction;
using FanBot.Knowledge.Reconciling;

namespace FanBot.Knowledge.Tests.Properties;

/// <summary>Whatever stands in a file, every claim quotes it letter for letter, and nothing throws.</summary>
public sealed class QuoteTests
{
    private const int Rounds = 12;

    [Fact]
    public void Claims_of_the_corpora_quote_their_articles()
    {
        foreach (var path in Junk.Articles())
        {
            AssertQuotes(Path.GetFileName(path), File.ReadAllText(path), path);
        }
    }

    [Fact]
    public void Claims_of_mutated_articles_quote_them()
    {
        var seed = 0;
        foreach (var path in Junk.Articles())
        {
            var article = File.ReadAllText(path);
            for (var round = 0; round < Rounds; round++)
            {
                AssertQuotes(Path.GetFileName(path), new Junk(++seed).Mutate(article), $"seed {seed} on {path}");
            }
        }
    }

    [Theory]
    [InlineData("junk.txt")]
    [InlineData("junk.md")]
    [InlineData("junk.html")]
    public void Claims_of_junk_quote_it(string name)
    {
        for (var seed = 1; seed <= 150; seed++)
        {
            var junk = new Junk(seed);
            AssertQuotes(name, seed % 3 == 0 ? junk.Units(2_000) : junk.Text(400), $"seed {seed}");
        }
    }

    // A wall of text must cost about what its length costs: four times the text, far less than forty times the work.
    [Theory]
    [InlineData("words")]
    [InlineData("names")]
    [InlineData("numbers")]
    [InlineData("quotes")]
    [InlineData("one word")]
    [InlineData("dates")]
    [InlineData("spaces")]
    [InlineData("brackets")]
    public void A_line_of_100_KB_is_read_in_time_that_grows_with_its_length(string kind)
    {
        AssertQuotes("wall.txt", Wall(kind, 2_000), kind);
        var quarter = Best(Wall(kind, 25_000));
        var whole = Best(Wall(kind, 100_000));
        Assert.True(whole < TimeSpan.FromMilliseconds(400)
            || whole < quarter * 12, $"100 KB of {kind} take {whole.TotalMilliseconds:0} ms, a quarter of it {quarter.TotalMilliseconds:0} ms.");

        static TimeSpan Best(string text)
        {
            var best = TimeSpan.MaxValue;
            for (var i = 0; i < 2; i++)
            {
                // The thread's own time: on a busy machine it waits for others.
                var before = ThreadTime.Spent();
                AssertQuotes("wall.txt", text, "wall");
                var spent = ThreadTime.Spent() - before;
                best = spent < best ? spent : best;
            }

            return best;
        }
    }

    private static string Wall(string kind, int length)
    {
        var piece = kind switch
        {
            "words" => "the season will not be on for the next of it and ",
            "names" => "Mara Voss and Ada Quill, Idris Fennimore (Jonah), ",
            "numbers" => "8 10 12 20 30 ",
            "quotes" => "“Ada's \"Quill' ",
            "one word" => "a",
            "dates" => "Aug. 3, 2031 and May 2031 to ",
            "spaces" => " ",
            _ => "(((",
        };
        var wall = new StringBuilder("Harbor Lights season 2 ");
        while (wall.Length < length)
        {
            wall.Append(piece);
        }

        return wall.Append("premieres in May 2031").ToString();
    }

    internal static void AssertQuotes(string name, string content, string place)
    {
        try
        {
            var file = new ArticleFile("harbor-lights/" + name, "harbor-lights", Encoding.UTF8.GetBytes(content), "hash");
            var reading = DocumentParser.Parse(file);
            if (!reading.Succeeded)
            {
                return;
            }

            var extracted = ArticleExtractor.Extract(reading.Document, file.Hash, ShowFile.None);
            AssertSpans(extracted);
            var source = Summary(extracted.Article);
            ShowReconciler.Reconcile(
                "harborlights", "Harbor Lights", [.. extracted.Claims.Select(c => new CitedClaim(c, source, c.Quote.Cut(extracted.Article.Text)))],
                ShowFile.None);
        }
        catch (Exception e) when (e is not Xunit.Sdk.XunitException)
        {
            throw new InvalidOperationException($"{place}: {e.Message}", e);
        }
        catch (Xunit.Sdk.XunitException e)
        {
            Assert.Fail($"{place}: {e.Message}");
        }
    }

    private static void AssertSpans(ExtractedArticle extracted)
    {
        var text = extracted.Article.Text;
        var end = 0;
        for (var i = 0; i < extracted.Passages.Count; i++)
        {
            var passage = extracted.Passages[i];
            Assert.True(passage.Index == i && passage.Span.Start >= end && passage.Span.Length > 0
                && passage.Span.End <= text.Length, $"passage {i} of {passage.Span} overlaps the one before or leaves the text");
            Assert.False(char.IsWhiteSpace(text[passage.Span.Start])
                || char.IsWhiteSpace(text[passage.Span.End - 1]), $"passage {i} has white space around it");
            Assert.True(passage.Heading < i, $"passage {i} has its heading below it");
            end = passage.Span.End;
        }

        foreach (var claim in extracted.Claims)
        {
            Assert.InRange(claim.Passage, 0, extracted.Passages.Count - 1);
            var passage = extracted.Passages[claim.Passage];
            Assert.False(passage.Noise, $"{claim.Rule} claims from noise");
            Assert.True(claim.Quote.Length > 0 && passage.Span.Contains(claim.Quote), $"{claim.Rule} quotes {claim.Quote} outside its passage {passage.Span}");
            Assert.False(char.IsLowSurrogate(text[claim.Quote.Start]) && claim.Quote.Start > 0
                && char.IsHighSurrogate(text[claim.Quote.Start - 1]), $"{claim.Rule} cuts a character in two");
            Assert.False(new[] { claim.Value, claim.Text, claim.Person, claim.Character, claim.Description }
                .Any(v => v is not null && v.Any(c => c is >= '\uE000' and <= '\uE5FF' && !text.Contains(c, StringComparison.Ordinal))),
                $"{claim.Rule} leaks its mask: {claim.Text}");
        }
    }

    private static ArticleSummary Summary(Article article) =>
        new(article.Path, article.ShowKey, article.Title, article.Publisher, article.Author, article.Published, article.Updated, article.Url, article.Kind);
}
