using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Extraction;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Tests.Extraction;

/// <summary>A row of a sentence table (see <c>notation.md</c>).</summary>
/// <param name="Place">File and line.</param>
/// <param name="Kinds">The kinds that the file compares.</param>
/// <param name="Cell">The sentence as it stands in the table.</param>
/// <param name="Context">As-of date, season and heading.</param>
/// <param name="Expected">The expected claims in normal form.</param>
internal sealed record SentenceRow(string Place, IReadOnlyList<string> Kinds, string Cell, string Context, IReadOnlyList<string> Expected)
{
    private const string Bullets = "-•*";

    /// <summary>The claims that the extractor reads from the row's article, in normal form.</summary>
    public IReadOnlyList<string> Read()
    {
        var extracted = ArticleExtractor.Extract(Document(), "hash", ShowFile.None);
        return [.. Kinds.SelectMany(kind => extracted.Claims.Select(c => ClaimNotation.Of(kind, c)).OfType<string>()).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The row's sentence as the rules see it.</summary>
    public Sentence Sentence() => ArticleExtractor.Read(Document(), "hash", ShowFile.None, ReadingBudget.OfThisThread()).Sentences[^1];

    /// <summary>The row's article: a heading where there is one, then the sentence as a paragraph or list item.</summary>
    private SourceDocument Document()
    {
        var fields = Context.Split("; ", 3);
        var (asOf, season, heading) = (fields[0], fields[1], fields[2].Trim('"'));
        var isItem = Cell.Length > 2 && Bullets.Contains(Cell[0], StringComparison.Ordinal) && Cell[1] == ' ';
        var sentence = isItem ? Cell[2..] : Cell;
        var text = (heading == "-" ? "" : heading + "\n\n") + (isItem ? "- " : "") + sentence + "\n";
        var blocks = new List<TextBlock>();
        if (heading != "-")
        {
            blocks.Add(new TextBlock(BlockKind.Heading, new TextSpan(0, heading.Length), 2));
        }

        var start = text.Length - 1 - sentence.Length;
        blocks.Add(new TextBlock(isItem ? BlockKind.ListItem : BlockKind.Paragraph, new TextSpan(start, start + sentence.Length)));
        return new SourceDocument("harbor-lights/row.txt", "harbor-lights", text, blocks, new FrontMatter
        {
            Show = "Harbor Lights",
            Title = season == "-" ? "Harbor Lights" : $"Harbor Lights season {season[1..]}",
            Published = asOf == "-" ? null : EdtfDate.Parse(asOf),
        });
    }
}
