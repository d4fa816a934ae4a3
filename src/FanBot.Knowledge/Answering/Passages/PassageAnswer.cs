using System.Buffers;
using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Composing;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Answering.Passages;

/// <summary>Lets a passage answer in its own words.</summary>
internal static class PassageAnswer
{
    // So near to the best, a sentence supports it.
    private const double Level = 0.95;
    private const int MostOthers = 2;

    // So near to the best, and sufficient by itself, a sentence that says something else may be the answer as well.
    private const double Rival = 0.7;
    private const double Sufficient = 0.5;

    private const int DaysUntilOutdated = 180;

    // Two sentences that share so many of their words say the same: a caption repeats the text.
    private const double Alike = 0.6;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",;:.!?\u2013\u2014");

    /// <summary>The answer that the best passage gives: the value itself where it can be singled out, then the quote.</summary>
    /// <param name="question">The question.</param>
    /// <param name="view">The show.</param>
    /// <param name="ranked">The passages, best first; at least one.</param>
    /// <param name="lead">"Yes" or "no" to say first instead of the value, unless the passage only guesses; null for the value.</param>
    public static Answer Quote(Question question, ShowView view, IReadOnlyList<RankedPassage> ranked, string? lead = null)
    {
        var best = ranked[0];
        var quoted = Cite(best, view);
        var standing = StandingOf(best.Hit, quoted);
        var other = Other(best, quoted.Quote, question, ranked, view);
        var level = ranked.Skip(1).Where(r => r.Score > best.Score * Level && (best.IsRumour || !r.IsRumour)).Take(MostOthers).Select(r => Cite(r, view));
        var citations = new CitationList(quoted, other is null ? level : level.Where(c => c != other.Quoted).Prepend(other.Quoted));
        var title = Wording.Title(view, question.Season, "from the articles");
        var source = best.Hit.Source;

        // A guess decides nothing, and what is denied is not so: said first, it would pass for news.
        var first = lead is null ? Lead(best, quoted.Quote, view)
            : standing == Standing.Speculation ? ""
            : IsOutdated(quoted, view.Now) ? OfThen(source.AsOf)
            : lead;
        var text = $"{first}\u201C{quoted.Quote}\u201D ({Wording.Standing(standing, source.AsOf)}, {Wording.Name(source)}){Also(other)}";
        return standing == Standing.Speculation
            ? new OnlySpeculation(citations) { Question = question.Text, Title = title, Text = text, AsOf = source.AsOf, Confidence = best.Probability }
            : new Answered(standing, citations) { Question = question.Text, Title = title, Text = text, AsOf = source.AsOf, Confidence = best.Probability };
    }

    // That something was not there yet says nothing of a day long after.
    private static bool IsOutdated(Citation quoted, DateOnly now) =>
        Folding.Words(quoted.Quote).Split(' ').Contains("yet")
        && (quoted.Article.AsOf is not { HasYear: true } asOf || now.DayNumber - asOf.Latest.DayNumber > DaysUntilOutdated);

    private static string OfThen(EdtfDate? asOf) => asOf is { } day ? $"As of {day.ToText()} it had not: " : "When the article was written it had not: ";

    private static string Also(Second? other) => other is not { Quoted: var quoted, Hit: var hit } ? ""
        : $" Also: \u201C{quoted.Quote}\u201D ({Wording.Standing(StandingOf(hit, quoted), quoted.Article.AsOf)}, {Wording.Name(quoted.Article)})";

    /// <summary>A second sentence that may answer, and what is quoted of it.</summary>
    private sealed record Second(PassageHit Hit, Citation Quoted);

    /// <summary>By the whole sentence, of which the quote may be a part.</summary>
    private static Standing StandingOf(PassageHit hit, Citation quoted) =>
        Folding.Plain(hit.Text + " " + quoted.Quote) is var plain && (quoted.Article.Weight == SourceWeight.Rumour || IsGuess(plain)) ? Standing.Speculation
        : StandingReader.IsAnnouncement(plain) ? Standing.Official
        : Standing.Reported;

    private static bool IsGuess(string plain) => StandingReader.IsGuess(plain) || Doubts.LeaveOpen(plain);

    /// <summary>Whether nobody stands up for a value, its sentence takes it back, or the clause that it stands in guesses or denies.</summary>
    private static bool IsDoubtful(string value, RankedPassage passage, string quote) =>
        passage.IsRumour
        || (Folding.Plain(passage.Hit.Text) is var sentence && (Doubts.LeaveOpen(sentence) || Doubts.TakeBack(sentence)))
        || (Folding.Plain(Around(value, quote)) is var clause && (Doubts.Deny(clause) || StandingReader.IsGuess(clause)));

    /// <summary>The rest of the clause that a value stands in; empty where the quote writes it otherwise.</summary>
    private static string Around(string value, string quote)
    {
        if (quote.IndexOf(value, StringComparison.Ordinal) is not (>= 0 and var at))
        {
            return "";
        }

        var before = quote.AsSpan(0, at);
        var behind = quote.AsSpan(at + value.Length);
        return $"{before[(before.LastIndexOfAny(ClauseEnds) + 1)..]} {(behind.IndexOfAny(ClauseEnds) is >= 0 and var end ? behind[..end] : behind)}";
    }

    /// <summary>The next sentence that would answer by itself and says something else; null where there is none.</summary>
    private static Second? Other(RankedPassage best, string quote, Question question, IReadOnlyList<RankedPassage> ranked, ShowView view)
    {
        var said = Words(quote).ToHashSet(StringComparer.Ordinal);
        return ranked
            .Skip(1)
            .Where(r => r.Score > best.Score * Rival && r.Probability >= Sufficient)
            .Where(r => best.Value is not { } value || r.Value is not { } own || !Same(value, own))
            .Select(r => new Second(r.Hit, Cite(r, view)))
            .FirstOrDefault(c => Words(c.Quoted.Quote) is var words
                && words.Count(said.Contains) < Alike * words.Length
                && (!Speaks(said, question) || Speaks(words, question)));
    }

    // Behind a sentence on the person who is asked about, one on somebody else would read as if it were on them.
    private static bool Speaks(IReadOnlyCollection<string> words, Question question) =>
        question.Names.Any(n => n.Aliases.Prepend(n.Name).SelectMany(Words).Any(words.Contains));

    private static string[] Words(string text) => Folding.Words(text).Split(' ');

    private static bool Same(string one, string other) =>
        Folding.Words(one) is var a && Folding.Words(other) is var b && (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal));

    // A quote that begins with the value needs it in front no second time.
    private static string Lead(RankedPassage best, string quote, ShowView view)
    {
        if (best.Value is not { } value || IsDoubtful(value, best, quote))
        {
            return "";
        }

        if (IsRelative(value, best.Hit.Source.AsOf) is { } day)
        {
            return day;
        }

        var whole = Whole(value, view);
        return Folding.Plain(quote).StartsWith(whole, StringComparison.OrdinalIgnoreCase) ? "" : Wording.Capital(whole) + ". ";
    }

    // "Tomorrow" is a day only together with the article's own; without that, no word of it is said first. Null for any other value.
    private static string? IsRelative(string value, EdtfDate? asOf) =>
        DateFinder.Find(value) is not [{ Expression.From: var from } mention] || from != default || mention.Span.Length < value.Length - 5 ? null
        : asOf is { IsDay: true, HasYear: true } told
            && DateResolver.Resolve(mention.Expression, new DateContext(told.Latest, []), DateDirection.Future) is { } day ? $"{Wording.Capital(day.ToText())}. "
        : "";

    /// <summary>A surname alone becomes the full name where only one person of the show bears it.</summary>
    private static string Whole(string value, ShowView view) =>
        !value.Contains(' ', StringComparison.Ordinal) && char.IsUpper(value[0])
        && view.Entities.Where(e => e.Kind == EntityKind.Person && e.Name.EndsWith(" " + value, StringComparison.Ordinal)).Take(2).ToList() is [var only]
            ? only.Name
            : value;

    private static Citation Cite(RankedPassage passage, ShowView view) =>
        passage.Quote == passage.Hit.Passage.Span
            ? PassageRanker.Cite(passage.Hit)
            : new Citation(passage.Hit.Source, passage.Quote.Cut(view.Article(passage.Hit.Source.Path)!.Text), passage.Quote);
}
