using System.Text;
using FanBot.Knowledge.Articles;

namespace FanBot.Knowledge.Tests.Articles;

/// <summary>What moderators add and take away goes into the articles folder and nowhere else.</summary>
public sealed class ArticleShelfTests : IDisposable
{
    private static readonly byte[] Text = Encoding.UTF8.GetBytes("It arrives.");

    private readonly TempFolder _temp = new();
    private readonly ArticleShelf _shelf;

    public ArticleShelfTests() => _shelf = new ArticleShelf(_temp.Full("articles"));

    [Theory]
    [InlineData("Lanternfall", "The caf\u00E9 opens again!", "lanternfall/the-cafe-opens-again.md")]
    [InlineData("../../etc", "../../../passwd", "etc/passwd.md")]
    [InlineData("/root", "C:\\Windows\\system32", "root/c-windows-system32.md")]
    [InlineData("CON", "nul", "article-con/article-nul.md")]
    [InlineData("aux", "COM1.txt", "article-aux/com1txt.md")]
    [InlineData(".hidden", "...", "hidden/article.md")]
    [InlineData("\u2603", "\u706F\u53F0", "article/article.md")]
    [InlineData("a\0b", "x\0y\n\r\u202Ez", "a-b/x-y-z.md")]
    [InlineData("show.yaml", "show.yaml", "showyaml/showyaml.md")]
    public void Names_are_safe_whatever_a_show_and_an_article_are_called(string show, string title, string path)
    {
        Assert.Equal(path, _shelf.PathFor(show, title));
        Assert.Equal(path, _shelf.Put(path, Text));
        Assert.Equal(["articles/" + path], Files());
    }

    [Fact]
    public void A_long_title_makes_a_name_of_60_characters() =>
        Assert.Equal("show/".Length + 60 + ".md".Length, _shelf.PathFor("show", new string('x', 5_000)).Length);

    [Fact]
    public void Names_that_differ_only_in_case_or_extension_are_parted()
    {
        _temp.Write("articles/Lanternfall/The-News.TXT", Text);

        Assert.Equal("Lanternfall/the-news-2.md", _shelf.PathFor("lanternfall", "The news"));
        Assert.Equal("Lanternfall/the-news-2.md", _shelf.Put("Lanternfall/the-news-2.md", Text));
        Assert.Equal("Lanternfall/the-news-3.md", _shelf.PathFor("Lanternfall", "the NEWS"));
        Assert.Equal("Lanternfall/the-news-2-2.md", _shelf.Put("Lanternfall/THE-NEWS-2.md".Replace("THE-NEWS", "the-news", StringComparison.Ordinal), Text));
    }

    [Theory]
    [InlineData("../outside.md")]
    [InlineData("a/../../outside.md")]
    [InlineData("/etc/outside.md")]
    [InlineData("a/./b.md")]
    [InlineData("a//b.md")]
    [InlineData("a\\..\\b.md")]
    [InlineData(".hidden/b.md")]
    [InlineData("a/show.yaml")]
    [InlineData("a/b.sh")]
    [InlineData("a/b\0.md")]
    public void Tricks_in_a_path_are_refused(string path)
    {
        Assert.Throws<ShelfException>(() => _shelf.Put(path, Text));
        Assert.Empty(Files());
    }

    [Fact]
    public void What_is_taken_away_is_gone_and_can_be_put_back()
    {
        var path = _shelf.Put("show/news.md", Text);

        Assert.Equal(Text, _shelf.Read(path));
        Assert.True(_shelf.Remove(path));
        Assert.False(_shelf.Remove(path));
        Assert.Null(_shelf.Read(path));
        Assert.Equal(path, _shelf.Put(path, Text));
    }

    [LinksFact]
    public void Nothing_is_read_written_or_taken_away_through_a_link()
    {
        var outside = _temp.Write("outside/secret.md", "secret");
        Directory.CreateDirectory(_temp.Full("articles/show"));
        File.CreateSymbolicLink(_temp.Full("articles/show/link.md"), outside);
        File.CreateSymbolicLink(_temp.Full("articles/show/show.yaml"), outside);
        Directory.CreateSymbolicLink(_temp.Full("articles/elsewhere"), _temp.Full("outside"));

        Assert.Throws<ShelfException>(() => _shelf.Read("show/link.md"));
        Assert.Throws<ShelfException>(() => _shelf.Remove("show/link.md"));
        Assert.Throws<ShelfException>(() => _shelf.Put("elsewhere/new.md", Text));
        Assert.Throws<ShelfException>(() => _shelf.Remove("elsewhere/secret.md"));
        Assert.Throws<ShelfException>(() => _shelf.ChangeShowFile("show", _ => ("name: x", null)));
        Assert.Throws<ShelfException>(() => _shelf.ChangeShowFile("elsewhere", _ => ("name: x", null)));
        Assert.Equal("secret", File.ReadAllText(outside));
        Assert.Equal(["outside/secret.md"], Files().Where(f => f.StartsWith("outside", StringComparison.Ordinal)));
    }

    [LinksFact]
    public void The_articles_folder_itself_may_be_a_link()
    {
        Directory.CreateDirectory(_temp.Full("real"));
        Directory.CreateSymbolicLink(_temp.Full("articles"), _temp.Full("real"));

        _shelf.Put("show/news.md", Text);

        Assert.True(File.Exists(_temp.Full("real/show/news.md")));
    }

    [Fact]
    public void A_show_file_is_changed_as_a_whole_or_not_at_all()
    {
        Assert.Null(_shelf.ChangeShowFile("show", yaml => (yaml + "name: x\n", null)));
        Assert.Equal("no", _shelf.ChangeShowFile("show", _ => (null, "no")));
        Assert.Null(_shelf.ChangeShowFile(null, yaml => (yaml + "name: y\n", null)));
        Assert.Equal(("name: x\n", null), _shelf.ShowFile("show"));
        Assert.Equal(["articles/show.yaml", "articles/show/show.yaml"], Files());
    }

    [Fact]
    public void A_show_file_that_is_no_text_is_not_overwritten()
    {
        _temp.Write("articles/show/show.yaml", [(byte)'P', (byte)'K', 3, 4, 0, 0, 0, 1]);

        Assert.StartsWith("'show/show.yaml' has to be mended first.", _shelf.ChangeShowFile("show", _ => ("name: x", null)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_can_be_looked_at_as_it_would_be()
    {
        _temp.Write("articles/show/a.txt", "one");
        _temp.Write("articles/show/b.txt", "two");
        var folder = new ArticleFolder(_temp.Full("articles"))
            .With("show/new.md", Text)
            .With("show/a.txt", null)
            .With("show/show.yaml", Encoding.UTF8.GetBytes("name: The Show"));

        var contents = await folder.ListAsync();

        Assert.Equal(["show/b.txt", "show/new.md"], contents.Entries.Select(e => e.Path));
        Assert.Equal("The Show", contents.ShowOf("show").Name);
        Assert.Equal(Text, (await folder.ReadAsync(contents.Entries[1])).File!.Content.ToArray());
        Assert.Equal(["articles/show/a.txt", "articles/show/b.txt"], Files());
    }

    [Fact]
    public async Task A_first_article_can_be_looked_at_where_there_is_no_folder_yet()
    {
        var contents = await new ArticleFolder(_temp.Full("articles")).With("show/new.md", Text).ListAsync();

        Assert.Equal((ArticleFolderState.HasArticles, "show/new.md"), (contents.State, Assert.Single(contents.Entries).Path));
    }

    public void Dispose() => _temp.Dispose();

    private string[] Files() =>
    [
        .. Directory.EnumerateFiles(_temp.Path, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(_temp.Path, f))
            .Order(StringComparer.Ordinal),
    ];
}
