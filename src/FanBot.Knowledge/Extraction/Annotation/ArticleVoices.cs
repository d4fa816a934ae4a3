using System.Buffers;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Rules;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Annotation;

/// <summary>
/// Who can speak for a show in one article: the platforms and makers that it introduces somewhere. What they confirm is
/// official, wherever in the article they are named.
/// </summary>
/// <param name="Platforms">Platforms that the built-in list does not know, longest name first.</param>
/// <param name="Makers">Names of creators, authors, showrunners, directors and producers, full and by surname.</param>
internal sealed record ArticleVoices(IReadOnlyList<string> Platforms, IReadOnlySet<string> Makers)
{
    /// <summary>Nobody is known yet.</summary>
    public static readonly ArticleVoices None = new([], new HashSet<string>());

    private static readonly SearchValues<string> MakerHints = SearchValues.Create(
        ["creat", "showrunner", "produc", "direct", "author", "writ", "novel", "brainchild"], StringComparison.OrdinalIgnoreCase);

    private static readonly MakerRule MakerRule = new();

    /// <summary>Reads them from an article's passages.</summary>
    public static ArticleVoices Read(ArticleContext context, string text, IReadOnlyList<Passage> passages, Annotator annotator, ReadingBudget budget)
    {
        var sentences = new List<Sentence>();
        foreach (var passage in passages)
        {
            budget.Check();
            if (passage.Noise || passage.Kind == PassageKind.Heading)
            {
                continue;
            }

            var words = Folding.Plain(passage.Span.Cut(text));
            if (PlatformCensus.IsHint(words) || words.AsSpan().ContainsAny(MakerHints))
            {
                sentences.Add(new Sentence(context, passage, "", context.Season, null, words, annotator.Annotate(words)));
            }
        }

        var makers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var claim in sentences.SelectMany(Read))
        {
            makers.Add(claim.Person!);
            makers.Add(claim.Person![(claim.Person!.LastIndexOf(' ') + 1)..]);
        }

        return new ArticleVoices(PlatformCensus.Read(sentences, Folding.Plain(text)), makers);

        IEnumerable<Claim> Read(Sentence sentence)
        {
            budget.Check();
            return MakerRule.Read(sentence);
        }
    }
}
