using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Articles;

namespace FanBot.Knowledge.Extraction.Pages;

/// <summary>The items of a feed: which of them are about the show, and from which day each speaks.</summary>
/// <param name="sections">The items; none where the document is one article.</param>
/// <param name="blocks">The words of the document's blocks.</param>
internal sealed class ItemReader(IReadOnlyList<DatedSection> sections, IReadOnlyList<string> blocks)
{
    /// <summary>Marks the items of other shows as noise.</summary>
    /// <param name="noise">What is noise, by block.</param>
    /// <param name="names">Whether words name the show.</param>
    public void MarkOthers(List<bool> noise, Func<string, bool> names)
    {
        for (var i = 0; i < sections.Count; i++)
        {
            var (from, to) = Range(i);
            if (IsOfOther(from, to, names))
            {
                for (var b = from; b < to; b++)
                {
                    noise[b] = true;
                }
            }
        }
    }

    /// <summary>What holds for the sentences of each block.</summary>
    /// <param name="context">What holds for those of the article.</param>
    public Func<int, ArticleContext> Contexts(ArticleContext context)
    {
        if (sections.Count == 0)
        {
            return _ => context;
        }

        List<ArticleContext> items = [.. Enumerable.Range(0, sections.Count).Select(i => Context(context, i))];
        return block => Enumerable.Range(0, items.Count).LastOrDefault(i => sections[i].FirstBlock <= block, -1) is >= 0 and var item ? items[item] : context;
    }

    private ArticleContext Context(ArticleContext article, int item)
    {
        var (from, to) = Range(item);
        var day = sections[item].Day;
        var seasons = Seasons(blocks[from]).DefaultIfEmpty(0).ToList();
        var own = seasons is [> 0] ? seasons : [.. Enumerable.Range(from, to - from).SelectMany(b => Seasons(blocks[b])).Distinct()];
        return article with
        {
            AsOf = day,
            Dates = article.Dates with { AsOf = day is { HasYear: true } known ? known.Latest : null },
            Season = own is [var only] ? only : null,
        };
    }

    // An item whose heading tells of a season without naming the show is another's, though its text may name ours.
    private bool IsOfOther(int from, int to, Func<string, bool> names) =>
        !names(blocks[from])
        && (SeasonFinder.Find(blocks[from]).Any() || !Enumerable.Range(from, to - from).Any(b => names(blocks[b])));

    private static IEnumerable<int> Seasons(string words) => SeasonFinder.Find(words).SelectMany(m => m.Seasons).Distinct();

    private (int From, int To) Range(int item) =>
        (sections[item].FirstBlock, item + 1 < sections.Count ? sections[item + 1].FirstBlock : blocks.Count);
}
