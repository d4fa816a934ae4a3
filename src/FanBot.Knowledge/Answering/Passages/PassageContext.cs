using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages;

/// <summary>What stands around passages, read once for one question.</summary>
internal sealed class PassageContext(ShowView view)
{
    private const int Reach = 6;

    private readonly Dictionary<string, StoredArticle?> _articles = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, int), SentenceWords> _sentences = [];
    private readonly Dictionary<string, SentenceWords> _titles = new(StringComparer.Ordinal);

    public SentenceWords Words(PassageHit hit) => Words(hit.Source.Path, hit.Passage.Index, hit.Text);

    /// <summary>The passage with what stands around it.</summary>
    public ReadPassage Read(PassageHit hit) => new(hit, Words(hit), Before(hit), Heading(hit), Title(hit));

    private SentenceWords Title(PassageHit hit) =>
        _titles.TryGetValue(hit.Source.Title, out var known) ? known : _titles[hit.Source.Title] = new SentenceWords(hit.Source.Title);

    private SentenceWords Heading(PassageHit hit) =>
        hit.Passage.Heading < 0 ? Title(hit) : Words(hit.Source.Path, hit.Passage.Heading, hit.Heading);

    /// <summary>The sentences before it in its paragraph, the nearest first; where "he" opens a paragraph, the paragraph before.</summary>
    private IReadOnlyList<(Passage Passage, SentenceWords Words)> Before(PassageHit hit)
    {
        if (Article(hit.Source.Path) is not { } article)
        {
            return [];
        }

        var opens = hit.Passage.Index == 0 || article.Passages[hit.Passage.Index - 1].Block != hit.Passage.Block;
        var block = opens && Words(hit).LeansBack ? BlockBefore(article, hit.Passage) : hit.Passage.Block;
        return
        [
            .. article.Passages
                .Where(p => p.Block == block && p.Index < hit.Passage.Index && p.Index >= hit.Passage.Index - (Reach * 2))
                .Reverse()
                .Take(Reach)
                .Select(p => (p, Words(hit.Source.Path, p.Index, p.Span.Cut(article.Text)))),
        ];
    }

    /// <summary>The passages right behind one in its article, at most that many, with nothing but noise between.</summary>
    public IEnumerable<PassageHit> Behind(PassageHit hit, int most)
    {
        if (Article(hit.Source.Path) is not { } article)
        {
            return [];
        }

        return article.Passages
            .Skip(hit.Passage.Index + 1)
            .TakeWhile(p => p.Kind != PassageKind.Heading)
            .Where(p => !p.Noise)
            .Take(most)
            .Select(p => new PassageHit(hit.Source, p, p.Span.Cut(article.Text), p.Heading < 0 ? "" : article.Passages[p.Heading].Span.Cut(article.Text), 0));
    }

    /// <summary>The article's words from the beginning of one passage to the end of another.</summary>
    public string Text(string path, TextSpan span) => span.Cut(Article(path)!.Text);

    private static int BlockBefore(StoredArticle article, Passage passage) =>
        article.Passages
            .Take(passage.Index).LastOrDefault(
                p => !p.Noise && p.Kind == PassageKind.Sentence && article.Text[p.Span.End - 1] is '.' or '"' or '\'' or '\u2019' or '\u201D')?.Block ?? -1;

    /// <summary>An article, read once.</summary>
    public StoredArticle? Article(string path) =>
        _articles.TryGetValue(path, out var known) ? known : _articles[path] = view.Article(path);

    private SentenceWords Words(string path, int index, string text) =>
        _sentences.TryGetValue((path, index), out var known) ? known : _sentences[(path, index)] = new SentenceWords(text);
}
