using System.Globalization;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages.Scoring;

/// <summary>Chooses among a sentence's candidates the one that would be the answer.</summary>
internal sealed class ChoiceFinder(PassageQuestion asked)
{
    private readonly Seeks? _seeks = asked.Wanted == Wanted.Person ? asked.Seeks : null;

    private readonly Owned? _owned = Owned.Read(asked.Question.Words);

    /// <summary>The best candidate, in the sentence or in the one before it; null where neither holds what is wanted.</summary>
    public Choice? Best(ReadPassage read, Anchors anchors)
    {
        var own = read.Own;
        List<(Candidate Candidate, double Fit, double Nearness)> weighed =
        [
            .. CandidateFinder.Find(own, asked)
                .Select(c => (Candidate: c, Fit: Fit(own, c) * Coming(read, c), Nearness: anchors.Nearness(c)))
                .OrderByDescending(c => c.Fit * (0.3 + c.Nearness)),
        ];
        if (weighed.Count == 0)
        {
            return Antecedent(read);
        }

        var first = weighed[0];
        var second = weighed.Skip(1).Select(c => c.Fit * (0.3 + c.Nearness)).FirstOrDefault();
        var fit = asked.Several && weighed.Count < 2 ? first.Fit * PassageWeights.OnlyOne : first.Fit;
        if (asked.Wanted == Wanted.Age && !AgeOwner.BelongsToName(asked, own, first.Candidate))
        {
            fit *= PassageWeights.OthersAge;
        }

        // "The Keeper's Daughter" is cut at its possessive, and half a title is no answer.
        var isCut = own.Text.AsSpan(first.Candidate.Span.End).StartsWith("'s ", StringComparison.Ordinal) && asked.Wanted == Wanted.Name;
        var single = !isCut && !asked.Several && PassageWeights.MaySingleOut(asked.Wanted) && first.Fit >= 0.85
            && second < 0.75 * first.Fit * (0.3 + first.Nearness);
        return new Choice(fit, first.Nearness, first.Candidate.Span.Cut(read.Hit.Text), first.Candidate.Span.Start, single, false);
    }

    private double Fit(SentenceWords own, Candidate candidate) =>
        Math.Min(1, candidate.Fit * (_seeks?.Suits(own, candidate, asked.IsOfEpisode) ?? 1)) * NameNeighbours.Sibling(asked, own, candidate) * (
            _owned?.Suits(asked, own, candidate) ?? 1) * NameNeighbours.Partner(asked, own, candidate);

    // "When is she back" is not answered by the year in which someone was.
    private double Coming(ReadPassage read, Candidate candidate) =>
        asked is { Wanted: Wanted.Date, IsToCome: true } && read.Hit.Source.AsOf is { HasYear: true } written
        && YearPattern.Match(candidate.Span.Cut(read.Own.Text)) is { Success: true } year
            && int.Parse(year.ValueSpan, CultureInfo.InvariantCulture) < written.Year ? PassageWeights.Over : 1;

    private static readonly Pattern YearPattern = new(@"\b(?:19|20)\d\d\b");

    /// <summary>"She had her knee taped": the person stands in the sentence before.</summary>
    private Choice? Antecedent(ReadPassage read)
    {
        if (asked.Wanted != Wanted.Person || read.Before.Count == 0 || !read.Own.LeansBack)
        {
            return null;
        }

        var candidates = CandidateFinder.Find(read.Before[0].Words, asked);
        return candidates.Count == 0 ? null : new Choice(candidates[0].Fit * PassageWeights.Antecedent, 0.5, null, 0, false, true);
    }
}
