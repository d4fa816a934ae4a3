using System.Buffers;
using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Events;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Pages;
using FanBot.Knowledge.Extraction.Shows;
using FanBot.Knowledge.Extraction.Tables;
using FanBot.Knowledge.Extraction.Voices;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;
using FanBot.Knowledge.Text.Languages;
using FanBot.Knowledge.Topics;
using FanBot.Knowledge.Topics.Renewal;

namespace FanBot.Knowledge.Extraction;

/// <summary>Turns a decoded document into an article with passages and claims. Pure: the same input gives the same output.</summary>
public static class ArticleExtractor
{
    /// <summary>
    /// Changes whenever the rules do, so that articles extracted by older rules are extracted again. It is the build's own mark, a hash of
    /// all that the assembly holds, phrases too, so that nobody has to think of raising a number.
    /// </summary>
    public static string Version { get; } = typeof(ArticleExtractor).Module.ModuleVersionId.ToString("N");

    private static readonly string[] ContestWords = [.. EmbeddedList.Read("Extraction.contest-words.txt")];

    private static readonly SearchValues<string> ContestSearch = SearchValues.Create(ContestWords, StringComparison.OrdinalIgnoreCase);

    /// <summary>Extracts one document.</summary>
    /// <param name="document">The decoded document.</param>
    /// <param name="hash">Hash of its file.</param>
    /// <param name="show">Its folder's <c>show.yaml</c>.</param>
    /// <exception cref="ReadingBudgetException">The article takes far more time than any usual one.</exception>
    public static ExtractedArticle Extract(SourceDocument document, string hash, ShowFile show) => Extract(document, hash, show, ReadingBudget.OfThisThread());

    /// <summary>The same with a budget of one's own.</summary>
    internal static ExtractedArticle Extract(SourceDocument document, string hash, ShowFile show, ReadingBudget budget)
    {
        var (article, passages, sentences) = Read(document, hash, show, budget);
        var claims = WithNext(sentences).Where(s => !s.Sentence.IsQuestion).SelectMany(s => Claims(s.Sentence, s.Next, budget)).ToList();
        return Corrected.Apply(
            new ExtractedArticle(article, passages, claims, [.. ReadingDoubts.Of(document, claims), .. sentences.SelectMany(Doubts)]), show);
    }

    /// <summary>The article with its sentences as the rules see them.</summary>
    internal static (Article Article, IReadOnlyList<Passage> Passages, IReadOnlyList<Sentence> Sentences) Read(
        SourceDocument document, string hash, ShowFile show, ReadingBudget budget)
    {
        var language = Languages.Of(document.Text);
        var blocks = Blocks(document, language);
        var masthead = Masthead.Read(document.Blocks, blocks, marked: !document.Path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase));
        var article = Describe(document, hash, show, blocks, masthead);
        var matcher = new ShowMatcher(article.ShowKey, show, article.ShowName);
        var words = new ArticleWords(article.Text, language, matcher);
        var tables = TableReader.Read(document.Blocks, blocks, row => matcher.Find(row).Any());
        var marked = NoiseMarker.Mark(article.Text, document.Blocks, line => matcher.Find(line).Any(), masthead.Headline);

        // A row that says something is no line of links, however short its cells are.
        List<bool> noise = [.. marked.Select((isNoise, b) => isNoise && !tables.ContainsKey(b))];
        var scope = ArticleScope.Of(
            words.Read(article.Title),
            string.Join('\n', blocks.Where((_, i) => !noise[i])),
            Headings(document, blocks, masthead.Headline),
            article.ShowName);
        MarkOthers(noise, document.Blocks, blocks, heading => scope.IsElsewhere(heading, article.ShowName), masthead.Headline);
        OtherSections.Mark(noise, document.Blocks, blocks, line => matcher.Find(line).Any(), masthead.Headline);
        OtherItems.Mark(noise, document.Blocks, blocks, line => matcher.Find(line).Any());
        var items = new ItemReader(document.Sections, blocks);
        items.MarkOthers(noise, line => matcher.Find(line).Any());
        var content = document.Blocks.Where((_, i) => !noise[i]).Select(b => b.Span).ToList();
        var season = document.Sections.Count > 0 ? null : PassageReader.MainSeason(article.Title, words, content);
        budget.Check();
        var passages = PassageReader.Read(words, document.Blocks, noise, season);
        budget.Check();
        var said = ArticleWordings.Matches(Tokenizer.Read(Folding.Plain(article.Text))).ToList();
        var context = new ArticleContext(
            article.AsOf,
            Dates(article, content),
            season,
            article.ShowName,
            TieIns.IsShowItself(Folding.Plain(article.Text), article.ShowName),
            IsContest(article.Text))
        {
            IsReboot = said.Exists(m => m.Value == Reboot),
            FinalSeason = FinalSeason(article.Text, said),
            Scope = scope,
        };
        var unvoiced = new Annotator(matcher, new WordCensus(article.Text, passages));
        var annotator = unvoiced.Knowing(VoiceReader.Read(context, words, passages, unvoiced, budget));
        var timeline = Timeline.Read(article.Text, document.Blocks, noise, context.Dates);
        return (article, passages, new SentenceReader(words, passages, annotator, items.Contexts(context), timeline, tables).Read(budget));
    }

    private static List<string> Blocks(SourceDocument document, Glossary? language)
    {
        var plain = document.Blocks.Select(b => Folding.Plain(b.Span.Cut(document.Text))).ToList();
        return language is null ? plain : plain.ConvertAll(b => language.Read(b, []));
    }

    // In a round-up, what stands below another show's name is not about this one.
    private static void MarkOthers(List<bool> noise, IReadOnlyList<TextBlock> blocks, List<string> words, Func<string, bool> isOther, int headline)
    {
        var elsewhere = false;
        for (var b = headline + 1; b < blocks.Count; b++)
        {
            elsewhere = blocks[b].Kind == BlockKind.Heading ? isOther(words[b]) : elsewhere;
            noise[b] |= elsewhere;
        }
    }

    // The headline is no section's.
    private static List<string> Headings(SourceDocument document, List<string> blocks, int headline) =>
        [.. blocks.Where((b, i) => i > headline && document.Blocks[i].Kind == BlockKind.Heading)];

    /// <summary>The show that one document seems to be about, by itself, and its title.</summary>
    internal static (string Key, string Name, string Title) GuessShow(SourceDocument document)
    {
        var blocks = document.Blocks.Select(b => Folding.Plain(b.Span.Cut(document.Text))).ToList();
        var masthead = Masthead.Read(document.Blocks, blocks, marked: !document.Path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase));
        var article = Describe(document, "", ShowFile.None, blocks, masthead);
        return (article.ShowKey, article.ShowName, article.Title);
    }

    private static Article Describe(SourceDocument document, string hash, ShowFile show, List<string> blocks, Masthead masthead)
    {
        var declared = document.FrontMatter;
        var title = declared.Title ?? Title(document, masthead.Headline);
        var (published, updated) = ArticleDates.Read(blocks);
        var (key, name) = Corrected.Show(show, document.Path) is { } other ? (ShowKey.Of(other), other) : ShowNaming.Read(document, show, title);
        var settled = Corrected.Date(show, document.Path);
        return new Article
        {
            Path = document.Path,
            Hash = hash,
            ShowKey = key,
            ShowName = name,
            Title = title,
            Publisher = declared.Publisher ?? masthead.Publisher ?? ByLine.Publisher(blocks),
            Author = declared.Author ?? ByLine.Author(blocks),
            Published = settled ?? Printed(declared.Published, published) ?? (declared.Updated is null ? published : null),
            Updated = settled is not null ? null : declared.Updated ?? (declared.Published is null || declared.Kind == ArticleKind.Article ? updated : null),
            Url = declared.Url,
            Kind = declared.Kind,
            Text = document.Text,
        };
    }

    // A page prints the day of those who wrote it; its data may tell the same hour as the day after, or before, elsewhere.
    private static EdtfDate? Printed(EdtfDate? declared, EdtfDate? printed) =>
        declared is { IsDay: true } told && printed is { IsDay: true, HasYear: true } read
            && Math.Abs(told.Earliest.DayNumber - read.Earliest.DayNumber) == 1 ? printed : declared;

    private static string Title(SourceDocument document, int above)
    {
        const int LongestTitle = 160;
        var heading = document.Blocks.Skip(above).FirstOrDefault(b => b.Kind == BlockKind.Heading);
        var first = document.Blocks.Skip(above).FirstOrDefault();
        var isBare = document.Blocks.Take(above).All(b => SiteLine.StandsAbove(Folding.Plain(b.Span.Cut(document.Text))));
        var block = isBare && heading.Span.Length > 0 && heading.Span.Start <= first.Span.End + 200 ? heading : first;
        if (block.Span.Length == 0)
        {
            return System.IO.Path.GetFileNameWithoutExtension(document.Path);
        }

        // A site's menu can stick to the first line: "HomeTVExample Show season 2" above "Example Show season 2".
        var headline = block.Span.Cut(document.Text);
        foreach (var other in document.Blocks.Take(4).Where(b => b.Span.Length <= SentenceSplitter.Longest))
        {
            var repeated = BracketPattern.Replace(other.Span.Cut(document.Text), "").Trim();
            if (other != block && repeated.Length > 15 && repeated.Length < headline.Length && headline.EndsWith(repeated, StringComparison.Ordinal))
            {
                block = other;
                break;
            }
        }

        // A wall of text has no headline: its first sentence stands in.
        var span = block.Span.Length <= LongestTitle ? block.Span : SentenceSplitter.Split(document.Text, block.Span)[0];
        var words = span.Cut(document.Text).ReplaceLineEndings(" ").Trim();
        if (words.Length <= LongestTitle)
        {
            return words;
        }

        var space = words.LastIndexOf(' ', LongestTitle);
        return string.Concat(words.AsSpan(0, space > 0 ? space : LongestTitle), "\u2026");
    }

    private static readonly Pattern BracketPattern = new(@"\s*\[[^\]]*\]\s*$");

    private static readonly Pattern YearPattern = new(@"(?<!\d)(?:19|20)\d\d(?!\d)");

    private static DateContext Dates(Article article, List<TextSpan> content)
    {
        var years = content
            .SelectMany(s => YearPattern.Matches(s.Cut(article.Text)))
            .Select(m => int.Parse(m.ValueSpan, System.Globalization.CultureInfo.InvariantCulture))
            .Distinct()
            .ToList();
        return new DateContext(article.AsOf is { HasYear: true } asOf ? asOf.Latest : null, years, DateOrders.Of([article.Text]));
    }

    private const string Reboot = "reboot";
    private const string Final = "final";

    private static readonly PhraseBook ArticleWordings = PhraseBook.Read("Extraction.articles.phrases");

    // What "the final season" then means.
    private static int? FinalSeason(string text, List<PhraseMatch> said) =>
        said.Find(m => m.Value == Final)?.Part("season")?.Cut(text) is { } words && NumberWords.Read(words) is > 0 and < 60 and var season ? season : null;

    private static bool IsContest(string text)
    {
        var found = new HashSet<string>();
        for (var rest = text.AsSpan(); found.Count < 3 && rest.IndexOfAny(ContestSearch) is >= 0 and var at; rest = rest[(at + 1)..])
        {
            foreach (var word in ContestWords)
            {
                if (rest[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase))
                {
                    found.Add(word);
                }
            }
        }

        return found.Count >= 3;
    }

    private static IEnumerable<(Sentence Sentence, Sentence? Next)> WithNext(IReadOnlyList<Sentence> sentences) =>
        sentences.Select((sentence, i) => (sentence, i + 1 < sentences.Count ? sentences[i + 1] : null));

    // What the next sentence takes back is denied. Where nothing is to be told of a denial, nothing was stated.
    private static List<Claim> Claims(Sentence sentence, Sentence? next, ReadingBudget budget)
    {
        var isTakenBack = next is not null && Retractions.TakesBackPrevious(next);
        var claims = new List<Claim>();
        foreach (var topic in AllTopics.InOrder)
        {
            budget.Check();
            foreach (var read in topic.Rules.SelectMany(rule => rule.Read(sentence)))
            {
                if ((isTakenBack ? TakenBack(read) : read) is { } claim && IsTold(claim) && !claims.Contains(claim))
                {
                    claims.Add(claim);
                }
            }
        }

        return claims;
    }

    private static bool IsTold(Claim claim) => claim.Standing != Standing.Denied || Deniable.Contains(claim.Kind);

    // That it was not renewed says no more than that nothing is decided; and a sentence that is taken back is not about where it is shown.
    private static Claim? TakenBack(Claim claim) => claim switch
    {
        { Kind: ClaimKind.Renewal, Value: RenewalRule.Renewed } =>
            claim with { Value = RenewalRule.Undecided, Text = RenewalRule.Undecided, Standing = Standing.Reported, Date = null },
        { Kind: ClaimKind.Renewal, Value: RenewalRule.Undecided } => claim,
        { Kind: ClaimKind.Release or ClaimKind.Renewal or ClaimKind.Production or ClaimKind.Cast or ClaimKind.EpisodeCount } =>
            claim with { Standing = Standing.Denied },
        _ => null,
    };

    // Of these a denial is told as one.
    private static readonly ClaimKind[] Deniable =
    [
        ClaimKind.Release, ClaimKind.Renewal, ClaimKind.Production, ClaimKind.Cast, ClaimKind.Character, ClaimKind.EpisodeCount, ClaimKind.Episode,
        ClaimKind.Platform,
    ];

    private static IEnumerable<string> Doubts(Sentence sentence)
    {
        for (var i = 0; i < sentence.Mask.Length; i++)
        {
            if (Masks.IsDate(sentence.Mask[i]) && sentence.Date(i, DateEvents.Direction(sentence, i)) is { } date
                && DateResolver.ContradictsWeekday(sentence.At(i).Date, date))
            {
                yield return $"\u201C{sentence.At(i).Text}\u201D is read as {date.ToText()}, which is a {date.Earliest.DayOfWeek}.";
            }
        }
    }
}
