using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Events;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Extraction.Pages;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction;

/// <summary>Annotates what an article says, sentence by sentence, each with the one before that it goes on from.</summary>
/// <param name="words">The article's words.</param>
/// <param name="passages">Its passages.</param>
/// <param name="annotator">Finds what they mention.</param>
/// <param name="contexts">What holds for the sentences of each block.</param>
/// <param name="timeline">The entries of a timeline, by their block.</param>
/// <param name="tables">What the rows of its tables say, by their block.</param>
internal sealed class SentenceReader(
    ArticleWords words,
    IReadOnlyList<Passage> passages,
    Annotator annotator,
    Func<int, ArticleContext> contexts,
    IReadOnlyDictionary<int, Timeline> timeline,
    IReadOnlyDictionary<int, IReadOnlyList<string>> tables)
{
    private readonly List<Sentence> _sentences = [];

    // The sentence above, and the one that a list stands below; a heading ends both.
    private Sentence? _last;
    private Sentence? _listIntro;

    /// <summary>The sentences in the order of the text; noise and headings are none.</summary>
    public IReadOnlyList<Sentence> Read(ReadingBudget budget)
    {
        foreach (var passage in passages)
        {
            budget.Check();
            if (!passage.Noise)
            {
                Add(passage);
            }
        }

        return _sentences;
    }

    private void Add(Passage passage)
    {
        if (passage.Kind == PassageKind.Heading)
        {
            (_last, _listIntro) = (null, null);
        }
        else if (tables.TryGetValue(passage.Block, out var told))
        {
            AddRow(passage, told);
        }
        else
        {
            var sentence = Annotate(passage);
            _sentences.Add(sentence);
            _last = sentence;
            _listIntro = passage.Kind == PassageKind.ListItem ? _listIntro : sentence;
        }
    }

    // A row may be several passages, and is told once.
    private void AddRow(Passage passage, IReadOnlyList<string> told)
    {
        if (_sentences.Count == 0 || _sentences[^1].Passage.Block != passage.Block)
        {
            var (heading, context) = (Heading(passage), contexts(passage.Block));
            _sentences.AddRange(told.Select(t => new Sentence(context, passage, heading, Season(passage, null), null, t, annotator.Annotate(t))));
        }
    }

    private Sentence Annotate(Passage passage)
    {
        var text = words.Of(passage.Span);
        var (heading, context) = (Heading(passage), contexts(passage.Block));
        var previous = Previous(passage);
        if (timeline.TryGetValue(passage.Block, out var entry))
        {
            // What an entry of a timeline tells happened at its date.
            var then = context with { Dates = context.Dates with { AsOf = entry.Day.Earliest } };
            var season = SeasonFinder.Find(text).Any() ? passage.Season : entry.Season ?? passage.Season;
            return new Sentence(then, passage, heading, season, previous, text, annotator.Annotate(text));
        }

        return new Sentence(context, passage, heading, Season(passage, previous), previous, text, annotator.Annotate(text));
    }

    private Sentence? Previous(Passage passage)
    {
        if (passage.Kind == PassageKind.ListItem)
        {
            return _listIntro;
        }

        return _last is not null && (_last.Passage.Block == passage.Block || _last.Text.EndsWith(':')) ? _last : null;
    }

    private string Heading(Passage passage) => passage.Heading < 0 ? "" : words.Of(passages[passage.Heading].Span);

    private int? Season(Passage passage, Sentence? previous)
    {
        var goesOn = previous is not null && (passage.Kind == PassageKind.ListItem || PassageReader.GoesOn(words.Of(passage.Span)));
        return (goesOn ? previous!.Passage.Season : null)
            ?? (passage.Heading >= 0 ? passages[passage.Heading].Season : null)
            ?? contexts(passage.Block).Season;
    }
}
