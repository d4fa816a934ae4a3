using System.Collections.Frozen;
using System.Text;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Composing;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>Who has a part that the question describes and does not name.</summary>
internal static class DescribedAnswers
{
    private static readonly FrozenSet<string> PastWords = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "used", "former", "previous", "previously", "ex", "before", "formerly");

    /// <summary>"Who plays the harbour master?", "Who are the judges?": the roles whose name or description holds every word asked.</summary>
    public static Answer? Of(Question question, ShowView view)
    {
        var asked = Description.Of(question);
        if (asked.Terms.Count == 0)
        {
            return null;
        }

        var described = view.Facts(ClaimKind.Character).Where(f => !f.IsRumour()).ToLookup(f => f.Character, f => f.Best.Text);
        var all = view.Facts(ClaimKind.Cast)
            .Where(f => f is { Person: not null, Best.Standing: not Standing.Denied } && Fits(f, described[f.Character], asked))
            .Where(f => question.Only == CastStatus.Unknown || f.Status == question.Only)
            .Where(f => question.Season is null || f.Season is null || f.Season == question.Season)
            .Where(f => !asked.Past || f.Status == CastStatus.Leaving)
            .ToList();
        if (!asked.Past && question.Only == CastStatus.Unknown)
        {
            if (all.Count > 0 && all.TrueForAll(HasLeftJob) && Qualifiers.AsksForNow(question))
            {
                return null;
            }

            // Who has a job now is asked for, and not who had it, unless nobody else is known.
            if (all.Exists(f => !f.Aspect.IsNone && f.Status != CastStatus.Leaving))
            {
                all.RemoveAll(HasLeftJob);
            }
        }

        var cast = PeopleFacts.Preferred([.. all], question.Season).DistinctBy(f => (f.Person, f.Character)).ToList();
        return cast.Count == 0 ? null : InWords(question, view, cast, described);
    }

    private static Answer InWords(Question question, ShowView view, List<Fact> cast, ILookup<string?, string> described)
    {
        var title = Wording.Title(view, cast[0].Season, cast[0].Character ?? cast[0].Description!);
        var parts = cast.Where(f => f.Character is not null).ToList();
        if (parts.Count == 0)
        {
            var lines = $"{string.Join("; ", cast.Select(CastAnswers.Line))} ({Wording.Standing(cast[0].Best)}).";
            return Compose.OfMany(question, title, lines, [.. cast.Select(c => (c, CastAnswers.Line(c)))]);
        }

        var text = PartWording.Plays(parts, f => f.Description ?? described[f.Character].FirstOrDefault()) + ".";
        return Compose.Of(question, title, text, parts[0], cast.Skip(1));
    }

    /// <summary>What a question tells of the part that it does not name.</summary>
    /// <param name="Terms">Every term that must be told of it.</param>
    /// <param name="Relations">What it is to others: "Ishbel's mum" is her mother and not whoever else is told to be hers.</param>
    /// <param name="Past">Whether those are meant who have gone: "Who used to host it?"</param>
    private sealed record Description(List<string> Terms, List<string> Relations, bool Past)
    {
        public static Description Of(Question question)
        {
            var past = question.Leftover.Any(PastWords.Contains);
            var relations = question.Content.Select(Relation.Usual).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
            var terms = question.Leftover.Where(w => !PastWords.Contains(w)).SelectMany(TermAnalyzer.Terms).ToList();
            return new Description(terms, relations.Contains("ex") ? ["ex"] : relations, past);
        }
    }

    private static bool Fits(Fact fact, IEnumerable<string> described, Description asked)
    {
        var terms = TermAnalyzer.Terms(Told(fact, described, asked.Relations.Count > 0));
        return asked.Terms.TrueForAll(terms.Contains) && (asked.Relations.Count == 0 || TellsRelations(fact, described, asked.Relations));
    }

    private static bool HasLeftJob(Fact fact) => !fact.Aspect.IsNone && fact.Status == CastStatus.Leaving;

    // "the moth in Ishbel's lamp" is not Ishbel: whose something is names another, unless a relation is asked for.
    private static string Told(Fact fact, IEnumerable<string> described, bool withOwners)
    {
        var told = $"{fact.Character} {fact.Description} {string.Join(' ', described)}";
        return withOwners ? told : WithoutOwners(Folding.Plain(told));
    }

    private static bool TellsRelations(Fact fact, IEnumerable<string> described, List<string> relations)
    {
        var words = Told(fact, described, withOwners: true);
        var told = WordSpans.Of(words).Select(w => Relation.Usual(w.Cut(words))).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return relations.TrueForAll(r => told.Contains(r) || (r == "parent" && (told.Contains("mother") || told.Contains("father"))));
    }

    private static string WithoutOwners(string words)
    {
        var kept = new StringBuilder();
        var from = 0;
        foreach (var owner in WordSpans.Of(words).Where(w => char.IsUpper(words[w.Start]) && w.End < words.Length && words[w.End] == '\''))
        {
            kept.Append(words, from, owner.Start - from).Append(' ');
            from = owner.End + (words.AsSpan(owner.End).StartsWith("'s") ? 2 : 1);
        }

        return kept.Append(words, from, words.Length - from).ToString();
    }
}
