using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages.Recaps;

/// <summary>Answers what happens in an episode, and how it ends, with the words of its recap.</summary>
internal static class RecapAnswers
{
    private const string Story = "story";
    private const string End = "end";
    private const string Closing = "closing";
    private const string Aside = "aside";
    private const string Asking = "asking";

    private const int LongestQuote = 420;
    private const int ShortestParagraph = 60;

    // A recap's own words on the episode that was asked for; what may go wrong is whose episode it is.
    private const double Sure = 0.9;

    private static readonly PhraseBook Phrases = PhraseBook.Read("Answering.Passages.Recaps.recap.phrases");

    /// <summary>The answer; null where something else is asked, or no article tells of the episode.</summary>
    public static Answer? Of(Question question, ShowView view)
    {
        if (question.IsCommand || question.IsYesNo || question.Names.Count > 0 || Asked(question) is not { } asked)
        {
            return null;
        }

        var context = new PassageContext(view);
        return EpisodeRecaps.Of(question, context) is { } recaps
            && recaps.Sections(view).Select(s => Passage(s.Article, s.Section, asked)).OfType<RankedPassage>().FirstOrDefault() is { } passage
                ? PassageAnswer.Quote(question, view, [passage]) : null;
    }

    // Of the episode as a whole, and of nothing in it: every word that is left must be one of asking so.
    private static string? Asked(Question question)
    {
        var words = Tokenizer.Read(question.Words, Masks.Label);
        var asked = Phrases.Says(words, End) ? End : Phrases.Says(words, Story) ? Story : null;
        return asked is not null && question.Content.All(IsAsking) ? asked : null;
    }

    private static bool IsAsking(string word) => NumberWords.Read(word) is not null || Phrases.Fits(Tokenizer.Read(word, Masks.Label), Asking) is not null;

    private static RankedPassage? Passage(StoredArticle article, EpisodeSection section, string asked)
    {
        var told = article.Passages
            .Where(p => section.Holds(p.Index) && !p.Noise && p.Kind != PassageKind.Heading)
            .Where(p => p.Span.Cut(article.Text) is var text && char.IsPunctuation(text[^1]) && !text.EndsWith('?') && !Says(text, Aside))
            .ToList();
        var (first, last) = asked == End ? Ending(article, told) : Opening(told);
        if (first is null || last is null)
        {
            return null;
        }

        var hit = new PassageHit(
            article.Summary, first, first.Span.Cut(article.Text), first.Heading < 0 ? "" : article.Passages[first.Heading].Span.Cut(article.Text), 0);
        return new RankedPassage(hit, 1, 1, Sure, new TextSpan(first.Span.Start, last.Span.End), null);
    }

    /// <summary>The first paragraph that tells something, as far as a quote goes.</summary>
    private static (Passage? First, Passage? Last) Opening(List<Passage> told)
    {
        var block = told.GroupBy(p => p.Block).FirstOrDefault(b => b.Sum(p => p.Span.Length) >= ShortestParagraph)?.ToList() ?? told.Take(1).ToList();
        return block.Count == 0 ? (null, null) : (block[0], Fitting(block, block[0]));
    }

    /// <summary>The last sentence that says that it is the end, with what follows it in its paragraph; else the last two sentences.</summary>
    private static (Passage? First, Passage? Last) Ending(StoredArticle article, List<Passage> told)
    {
        if (told.FindLast(p => Says(p.Span.Cut(article.Text), Closing)) is { } closing)
        {
            return (closing, Fitting(told.Where(p => p.Block == closing.Block).ToList(), closing));
        }

        var block = told.Count == 0 ? [] : told.Where(p => p.Block == told[^1].Block).TakeLast(2).ToList();
        return block.Count == 0 ? (null, null) : (block[0], Fitting(block, block[0]));
    }

    // Nothing may be left out in between.
    private static Passage Fitting(List<Passage> block, Passage first)
    {
        var last = first;
        foreach (var next in block.Where(p => p.Index > first.Index))
        {
            if (next.Index != last.Index + 1 || next.Span.End - first.Span.Start > LongestQuote)
            {
                break;
            }

            last = next;
        }

        return last;
    }

    private static bool Says(string text, string what) => Phrases.Says(Tokenizer.Read(Folding.Plain(text), Masks.Label), what);
}
