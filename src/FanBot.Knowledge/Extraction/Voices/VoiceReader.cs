using System.Buffers;
using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Pages;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Topics.Makers;

namespace FanBot.Knowledge.Extraction.Voices;

/// <summary>Finds who can speak for a show in an article, before its sentences are read for claims.</summary>
internal static class VoiceReader
{
    private static readonly SearchValues<string> MakerHints = SearchValues.Create(
        ["creat", "showrunner", "produc", "direct", "author", "writ", "novel", "brainchild"], StringComparison.OrdinalIgnoreCase);

    private static readonly MakerRule MakerRule = new();

    /// <summary>Reads the voices from an article's passages.</summary>
    public static ArticleVoices Read(
        ArticleContext context, ArticleWords article, IReadOnlyList<Passage> passages, Annotator annotator, ReadingBudget budget)
    {
        var sentences = new List<Sentence>();
        foreach (var passage in passages)
        {
            budget.Check();
            if (passage.Noise || passage.Kind == PassageKind.Heading)
            {
                continue;
            }

            var words = article.Of(passage.Span);
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

        return new ArticleVoices(PlatformCensus.Read(sentences, Folding.Plain(article.Text)), makers);

        IEnumerable<Claim> Read(Sentence sentence)
        {
            budget.Check();
            return MakerRule.Read(sentence);
        }
    }
}
