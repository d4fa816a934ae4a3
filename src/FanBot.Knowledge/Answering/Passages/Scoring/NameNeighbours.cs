using FanBot.Knowledge.Answering.Passages.Candidates;
using FanBot.Knowledge.Lexicon;

namespace FanBot.Knowledge.Answering.Passages.Scoring;

/// <summary>How candidates stand to the names of the question: beside them in a list, or joined to them as partners.</summary>
internal static class NameNeighbours
{
    private static readonly PhraseBook Partners = PhraseBook.Read("Answering.Passages.Scoring.partners.phrases");

    /// <summary>In "Ada, Ben, Cy and Dot" the others of a list are no answer to what one of them did.</summary>
    public static double Sibling(PassageQuestion asked, SentenceWords own, Candidate candidate)
    {
        if (asked.Wanted is not (Wanted.Person or Wanted.Performer or Wanted.Name) || asked.Names.Count == 0)
        {
            return 1;
        }

        return Between(asked, own, candidate).Any(b => b.Contains(',', StringComparison.Ordinal) && IsList(b)) ? PassageWeights.Sibling : 1;
    }

    /// <summary>Asked for a partner: the one joined to the name by "&amp;", "and" or "partner".</summary>
    public static double Partner(PassageQuestion asked, SentenceWords own, Candidate candidate)
    {
        if (!asked.WantsPartner || asked.Names.Count == 0)
        {
            return 1;
        }

        return Partners.Matches(AskedTokens.Of(own, asked.Names.SelectMany(n => n).SelectMany(own.Places)))
            .Any(m => PhraseCandidates.Value(m).Overlaps(candidate.Span)) ? 1 : PassageWeights.NoPartner;
    }

    /// <summary>What stands between the candidate and each word of a name; nothing where they touch.</summary>
    private static IEnumerable<string> Between(PassageQuestion asked, SentenceWords own, Candidate candidate) =>
        asked.Names.SelectMany(n => n).SelectMany(own.Places).Select(p => own.Words[p].Span).Select(w =>
            w.End <= candidate.Span.Start ? own.Text[w.End..candidate.Span.Start] : candidate.Span.End <= w.Start ? own.Text[candidate.Span.End..w.Start] : "");

    // Only names, commas and "and".
    private static bool IsList(string between) =>
        between.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).All(w => w is "and" or "&" || char.IsUpper(w[0]) || w[0] == '(');
}
