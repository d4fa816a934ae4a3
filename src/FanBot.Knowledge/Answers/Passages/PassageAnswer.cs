using FanBot.Knowledge.Answers.Composing;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Wording;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answers.Passages;

/// <summary>Lets a passage answer in its own words.</summary>
internal static class PassageAnswer
{
    // So near to the best another article's sentence is worth showing.
    private const double Level = 0.95;
    private const int MostOthers = 2;

    /// <summary>The answer that the best passage gives: the value itself where it can be singled out, then the quote.</summary>
    /// <param name="question">The question.</param>
    /// <param name="view">The show.</param>
    /// <param name="ranked">The passages, best first; at least one.</param>
    public static Answer Quote(Question question, ShowView view, IReadOnlyList<RankedPassage> ranked)
    {
        var best = ranked[0];
        var quoted = Cite(best, view);
        var plain = Folding.Plain(quoted.Quote);
        var standing = StandingReader.IsGuess(plain) ? Standing.Speculation : StandingReader.IsAnnouncement(plain) ? Standing.Official : Standing.Reported;
        var level = ranked.Skip(1).Where(r => r.Score > best.Score * Level).Take(MostOthers).ToList();
        var citations = new CitationList(quoted, level.Select(r => Cite(r, view)));
        var title = Wording.Title(view, question.Season, "from the articles");
        var source = best.Hit.Source;
        var text = $"{Lead(best, quoted.Quote, view)}\u201C{quoted.Quote}\u201D ({Wording.Standing(standing, source.AsOf)}, {Wording.Name(source)}){Other(best, level, view)}";
        return standing == Standing.Speculation
            ? new OnlySpeculation(citations) { Question = question.Text, Title = title, Text = text, AsOf = source.AsOf, Confidence = best.Probability }
            : new Answered(standing, citations) { Question = question.Text, Title = title, Text = text, AsOf = source.AsOf, Confidence = best.Probability };
    }

    /// <summary>What an older article answers otherwise: worth showing where it is as good a sentence.</summary>
    private static string Other(RankedPassage best, IReadOnlyList<RankedPassage> level, ShowView view) =>
        best.Value is { } value && level.FirstOrDefault(r => r.Value is { } other && r.Hit.Source.Path != best.Hit.Source.Path && !Same(value, other)) is { } rival
            ? $" Also: \u201C{Cite(rival, view).Quote}\u201D ({Wording.AsOf(rival.Hit.Source.AsOf)}, {Wording.Name(rival.Hit.Source)})"
            : "";

    private static bool Same(string one, string other) =>
        Folding.Words(one) is var a && Folding.Words(other) is var b && (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal));

    // A quote that begins with the value needs it in front no second time.
    private static string Lead(RankedPassage best, string quote, ShowView view)
    {
        if (best.Value is not { } value)
        {
            return "";
        }

        var whole = Whole(value, view);
        return Folding.Plain(quote).StartsWith(whole, StringComparison.Ordinal) ? "" : Wording.Capital(whole) + ". ";
    }

    /// <summary>A surname alone becomes the full name where only one person of the show bears it.</summary>
    private static string Whole(string value, ShowView view) =>
        !value.Contains(' ', StringComparison.Ordinal) && char.IsUpper(value[0])
        && view.Entities.Where(e => e.Kind == EntityKind.Person && e.Name.EndsWith(" " + value, StringComparison.Ordinal)).Take(2).ToList() is [var only] ? only.Name : value;

    private static Citation Cite(RankedPassage passage, ShowView view) =>
        passage.Quote == passage.Hit.Passage.Span ? PassageRanker.Cite(passage.Hit) : new Citation(passage.Hit.Source, passage.Quote.Cut(view.Article(passage.Hit.Source.Path)!.Text), passage.Quote);
}
