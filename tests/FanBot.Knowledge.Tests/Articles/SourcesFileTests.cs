using FanBot.Knowledge.Articles;

namespace FanBot.Knowledge.Tests.Articles;

public sealed class SourcesFileTests : IDisposable
{
    private readonly TempFolder _temp = new();

    public SourcesFileTests() => _temp.Write("marrow/a.txt", "text");

    [Theory]
    [InlineData("Example Gossip")]
    [InlineData("The Example Gossip")]
    [InlineData("example-gossip!")]
    [InlineData("EXAMPLE  GOSSIP")]
    [InlineData("ExampleGossip")]
    [InlineData("\u00C9xample Gossip")]
    public async Task A_publisher_is_known_by_name_whatever_its_case_article_and_punctuation(string publisher)
    {
        var (sources, problems) = await Read("rumour: [The Example Gossip]");

        Assert.Empty(problems);
        Assert.Equal(SourceWeight.Rumour, sources.WeightOf(publisher, null));
    }

    [Theory]
    [InlineData("https://gossip.example/a/b?c=d", SourceWeight.Rumour)]
    [InlineData("http://WWW.Gossip.Example:8080", SourceWeight.Rumour)]
    [InlineData("gossip.example/a", SourceWeight.Rumour)]
    [InlineData("https://m.gossip.example/a", SourceWeight.Rumour)]
    [InlineData("https://serious.gossip.example/a", SourceWeight.Normal)]
    [InlineData("https://deep.serious.gossip.example/a", SourceWeight.Normal)]
    [InlineData("https://notgossip.example/a", SourceWeight.Normal)]
    [InlineData("https://gossip.example.net/a", SourceWeight.Normal)]
    [InlineData("https://other.example/gossip.example", SourceWeight.Normal)]
    [InlineData("no address", SourceWeight.Normal)]
    [InlineData("", SourceWeight.Normal)]
    [InlineData(null, SourceWeight.Normal)]
    public async Task A_publisher_is_known_by_the_host_of_the_address_the_narrowest_counts(string? url, SourceWeight expected)
    {
        var (sources, _) = await Read("rumour: ['https://www.gossip.example/']\nnormal: [serious.gossip.example]");

        Assert.Equal(expected, sources.WeightOf(null, url));
        Assert.Equal(expected, sources.WeightOf("Somebody Else", url));
    }

    [Fact]
    public async Task Where_name_and_host_differ_the_more_cautious_weight_counts()
    {
        var (sources, problems) = await Read("trusted: [Example News]\nrumour: [gossip.example]\nignored: [spam.example]");

        Assert.Empty(problems);
        Assert.Equal(SourceWeight.Trusted, sources.WeightOf("Example News", "https://news.example/a"));
        Assert.Equal(SourceWeight.Rumour, sources.WeightOf("Example News", "https://gossip.example/a"));
        Assert.Equal(SourceWeight.Ignored, sources.WeightOf("gossip.example", "https://spam.example/a"));
        Assert.Equal(SourceWeight.Normal, sources.WeightOf(null, null));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("rumour:\ntrusted: []\nignored: ''\n")]
    public async Task A_file_that_lists_nobody_weighs_nobody(string yaml)
    {
        var (sources, problems) = await Read(yaml);

        Assert.Equal(yaml.Length == 0 ? 1 : 0, problems.Count);
        Assert.Equal(SourceWeight.Normal, sources.WeightOf("Example Gossip", null));
    }

    [Theory]
    [InlineData("rumor: [Foo]", "'rumor' is no weight, so what stands there was not used. Did you mean 'rumour'?")]
    [InlineData("Trustd: [Foo]", "'Trustd' is no weight, so what stands there was not used. Did you mean 'trusted'?")]
    [InlineData("publishers: [Foo]", "'publishers' is no weight, so what stands there was not used. The weights are trusted, normal, rumour and ignored.")]
    [InlineData("Foo News: rumour", "'Foo News: rumour' was not used, since the weight comes first. Write 'rumour: [Foo News]'.")]
    [InlineData("trusted: {Foo: 1}", "Under 'trusted', what is no name or host was not used. Write lines such as ")]
    [InlineData("trusted: ['!?']", "Under 'trusted', '!?' is no publisher's name or host and was not used.")]
    [InlineData("trusted: [The Gossip.]", "'Gossip' stands under rumour and trusted. It counts as rumour until one of the lines is taken out.")]
    [InlineData("trusted: [a, [b", "The rest of the file was not used: line ")]
    public async Task What_is_wrong_with_a_line_is_told_and_the_others_count(string line, string expected)
    {
        var (sources, problems) = await Read("rumour: [Gossip]\nignored: [spam.example]\n" + line);

        Assert.Equal("sources.yaml", Assert.Single(problems).Path);
        Assert.StartsWith(expected, problems[0].Message, StringComparison.Ordinal);
        Assert.Equal(SourceWeight.Rumour, sources.WeightOf("Gossip", null));
        Assert.Equal(SourceWeight.Ignored, sources.WeightOf(null, "http://spam.example"));
        Assert.Equal(SourceWeight.Normal, sources.WeightOf("Foo", null));
    }

    [Fact]
    public async Task Of_a_list_with_something_else_in_it_the_names_count()
    {
        var (sources, problems) = await Read("rumour:\n  - Gossip\n  - Gossip: the paper\n  - [a, b]\n  - Whisper\nrumour: [Buzz]");

        Assert.Single(problems);
        Assert.All(["Gossip", "Whisper", "Buzz"], name => Assert.Equal(SourceWeight.Rumour, sources.WeightOf(name, null)));
    }

    [Theory]
    [InlineData("just words")]
    [InlineData("[a, b]")]
    [InlineData("\0\u0001binary")]
    [InlineData("{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{")]
    [InlineData("&a [*a]")]
    public async Task A_file_that_is_something_else_is_told_and_not_used(string content)
    {
        var (sources, problems) = await Read(content);

        Assert.Equal("sources.yaml", Assert.Single(problems).Path);
        Assert.Equal(SourceWeight.Normal, sources.WeightOf("just words", null));
    }

    [Fact]
    public async Task A_megabyte_of_names_is_read_and_a_megabyte_of_faults_is_told_in_few_sentences()
    {
        var (sources, problems) = await Read("rumour:\n" + string.Concat(Enumerable.Range(0, 60_000).Select(i => $"  - Gossip number {i}\n")));
        Assert.Empty(problems);
        Assert.Equal(SourceWeight.Rumour, sources.WeightOf("The Gossip Number 59999!", null));
        Assert.Equal(6, sources.Unmatched([("Example News", null)]).Count);

        (_, problems) = await Read(string.Concat(Enumerable.Range(0, 60_000).Select(i => $"gossip{i}: [a]\n")));
        Assert.InRange(problems.Count, 1, 25);

        (_, problems) = await Read("rumour: " + new string('a', 1_000_000));
        Assert.InRange(Assert.Single(problems).Message.Length, 1, 300);
    }

    [Fact]
    public async Task Only_the_articles_folder_itself_has_one()
    {
        _temp.Write("marrow/sources.yaml", "rumour: [Gossip]");

        var contents = await new ArticleFolder(_temp.Path).ListAsync();

        Assert.Equal(
            "The file is not used, since publishers are weighed once for all shows. Move its lines to 'sources.yaml' in the articles folder itself.",
            Assert.Single(contents.Problems, p => p.Path == "marrow/sources.yaml").Message);
        Assert.Same(SourcesFile.None, contents.Sources);
    }

    [Fact]
    public async Task A_publisher_without_an_article_is_told_with_the_one_that_was_likely_meant()
    {
        var (sources, _) = await Read("rumour: [Exmaple Gossip, gosip.example, Somebody]\ntrusted: [Example News, press.example, news.example]");

        var sentences = sources.Unmatched(
            [("Example Gossip", null), ("Example News", "https://press.example/a"), (null, "https://www.gossip.example"), (null, "http://de.news.example/")]);

        Assert.Equal(
            [
                "No article is published by 'Exmaple Gossip'. Did you mean 'Example Gossip'?",
                "No article is published by 'gosip.example'. Did you mean 'gossip.example'?",
                "No article is published by 'Somebody'. Check how it is spelt, or keep it for articles to come.",
            ],
            sentences);
    }

    public void Dispose() => _temp.Dispose();

    private async Task<(SourcesFile Sources, IReadOnlyList<ReadProblem> Problems)> Read(string yaml)
    {
        _temp.Write("sources.yaml", yaml);
        var contents = await new ArticleFolder(_temp.Path).ListAsync();
        return (contents.Sources, contents.Problems);
    }
}
