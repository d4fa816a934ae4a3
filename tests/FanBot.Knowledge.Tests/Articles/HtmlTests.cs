using System.Text;

namespace FanBot.Knowledge.Tests.Articles;

public sealed class HtmlTests
{
    private const string Long = "The makers of the harbour drama have told us a good deal about the coming season, and this is all of it so far.";

    [Fact]
    public void Only_the_main_content_is_read()
    {
        var document = Documents.Parse("a.html", $"""
            <!doctype html><html><head><title>Marrow Lane news | Harbour Weekly</title><style>p {"{}"}</style></head>
            <body class="single has-sidebar">
            <header><a href="/">Harbour Weekly</a><nav>Home Shows</nav></header>
            <main><article class="post related-to-nothing">
              <header><h1>Marrow Lane: <em>season two</em></h1><p class="byline">By Ida Penrose</p></header>
              <div class="share-buttons">Share this</div>
              <p>{Long}</p>
              <figure><img src="x.png" alt="no"><figcaption>Mara Voss at sea</figcaption></figure>
              <p>It starts on<br>3&nbsp;May&shy; 2031.</p>
              <div id="newsletter-signup"><p>Get our letters</p></div>
              <h2>Cast</h2>
              <ul><li>Mara Voss as <b>Ada</b> Quill</li><li><p>Teo Lindqvist</p><ul><li>new</li></ul></li></ul>
              <table><tr><th>Actor</th><th>Role</th></tr><tr><td>Jo<br>Sand</td><td>Otto</td></tr></table>
              <dl><dt>Jean Brecht</dt><dd>Mr Harrow</dd></dl>
              <script>document.write("<p>never</p>")</script>
              <form>Leave a comment</form>
            </article>
            <section id="comments"><p>{Long} says a comment.</p></section></main>
            <aside>Read next</aside><footer>Imprint</footer></body></html>
            """);

        Assert.Equal($"""
            # Marrow Lane: season two
            By Ida Penrose
            {Long}
            It starts on
            3 May 2031.
            ## Cast
            * Mara Voss as Ada Quill
            * Teo Lindqvist
            * new
            Actor | Role
            * Jo Sand | Otto
            * Jean Brecht: Mr Harrow
            """, document.Outline());
    }

    [Fact]
    public void A_page_without_marks_gives_its_densest_part_and_the_headline()
    {
        var document = Documents.Parse("a.htm", $"""
            <body><div><a href=1>Home</a> <a href=2>Shows</a></div><h1>Marrow Lane</h1>
            <div id=x><div><p>{Long}</p><p>{Long}</p><p>The end.</p></div></div>
            <div><p>Imprint of the site</p></div></body>
            """);

        Assert.Equal($"# Marrow Lane\n{Long}\n{Long}\nThe end.", document.Outline());
    }

    [Fact]
    public void Metadata_is_read_from_meta_elements()
    {
        var front = Documents.Parse("a.html", $"""
            <head><title>x</title><meta property="og:title" content="Marrow Lane news"><meta property="og:site_name" content="Harbour Weekly">
            <meta name="author" content="Ida Penrose"><meta property="article:published_time" content="2031-05-24T23:30:00+02:00">
            <meta property="article:modified_time" content="2031-06-01"><link rel="canonical" href="https://harbour.example/a"></head><p>{Long}</p>
            """).FrontMatter;

        Assert.Equal("Marrow Lane news", front.Title);
        Assert.Equal("Harbour Weekly", front.Publisher);
        Assert.Equal("Ida Penrose", front.Author);
        Assert.Equal("2031-05-24", front.Published.ToString());
        Assert.Equal("2031-06-01", front.Updated.ToString());
        Assert.Equal("https://harbour.example/a", front.Url);
    }

    [Fact]
    public void Metadata_is_read_from_linked_data()
    {
        var front = Documents.Parse("a.html", $$"""
            <script type="application/ld+json">{broken</script>
            <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"Marrow Lane news",
            "author":[{"@type":"Person","name":"Ida Penrose"},{"name":"Jo Sand"}],"publisher":{"name":"Harbour Weekly"},
            "datePublished":"2031-05-24","dateModified":"2031-05-20"}]}</script><p>{{Long}}</p>
            """).FrontMatter;

        Assert.Equal("Marrow Lane news", front.Title);
        Assert.Equal("Ida Penrose, Jo Sand", front.Author);
        Assert.Equal("Harbour Weekly", front.Publisher);
        Assert.Equal("2031-05-24", front.Published.ToString());
        Assert.Null(front.Updated);
    }

    [Fact]
    public void Metadata_is_read_from_title_and_time()
    {
        var front = Documents.Parse("a.html", $"""
            <head><title>Marrow Lane news - Harbour Weekly</title><meta property="og:site_name" content="Harbour Weekly"></head>
            <article><time datetime="2031-05-24">24 May</time><p>{Long}</p></article><aside><time datetime="2030-01-01">x</time></aside>
            """).FrontMatter;

        Assert.Equal("Marrow Lane news", front.Title);
        Assert.Equal("2031-05-24", front.Published.ToString());
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<b><p>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<ul><li>")]
    [InlineData("<svg>")]
    [InlineData("<select>")]
    [InlineData("<!--")]
    [InlineData("<a href=x>")]
    [InlineData("</div>")]
    [InlineData("<p class=ad>")]
    public void Hostile_nesting_ends_quickly(string tag)
    {
        var reading = Documents.Read("a.html", Encoding.UTF8.GetBytes($"<p>{Long}</p>" + string.Concat(Enumerable.Repeat(tag, 50_000)) + "words"));

        Assert.True(reading.Succeeded || reading.Problem.Message.Length > 0);
    }

    [Fact]
    public void A_page_of_far_too_many_elements_is_a_problem() =>
        Assert.Contains("elements", Documents.Read("a.html", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<p>x", 200_000)))).Problem?.Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_page_without_text_is_a_problem() =>
        Assert.False(Documents.Read("a.html", "<html><body><script>x()</script></body></html>"u8.ToArray()).Succeeded);
}
