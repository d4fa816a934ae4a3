using System.Collections.Frozen;
using FanBot.Knowledge.Answering.Passages.Candidates;

namespace FanBot.Knowledge.Answering.Passages;

/// <summary>Finds in a sentence what may be the answer: a person who is not in the question already, an age, a year, a reason.</summary>
internal static class CandidateFinder
{
    // For what is not here, an open question, the whole sentence is the answer.
    private static readonly FrozenDictionary<Wanted, Func<SentenceWords, PassageQuestion, IReadOnlyList<Candidate>>> Finders =
        new Dictionary<Wanted, Func<SentenceWords, PassageQuestion, IReadOnlyList<Candidate>>>
        {
            [Wanted.Person] = PersonCandidates.Find,
            [Wanted.Performer] = PerformerCandidates.Find,
            [Wanted.Name] = NameCandidates.Find,
            [Wanted.Place] = PlaceCandidates.Find,
            [Wanted.Outlet] = OutletCandidates.Find,
            [Wanted.Number] = NumberCandidates.Find,
            [Wanted.Which] = WhichCandidates.Find,
            [Wanted.Speech] = (sentence, _) => SpeechCandidates.Find(sentence),
            [Wanted.Manner] = (sentence, _) => MannerCandidates.Find(sentence),
            [Wanted.Job] = JobCandidates.Find,
            [Wanted.Age] = (sentence, _) => MeasureCandidates.Ages(sentence),
            [Wanted.Money] = (sentence, _) => MeasureCandidates.Sums(sentence),
            [Wanted.Duration] = MeasureCandidates.Durations,
            [Wanted.Year] = DateCandidates.Years,
            [Wanted.Date] = DateCandidates.Dates,
            [Wanted.Clock] = (sentence, _) => DateCandidates.Times(sentence),
            [Wanted.Reason] = (sentence, _) => ReasonCandidates.Find(sentence),
            [Wanted.Definition] = DefinitionCandidates.Find,
        }.ToFrozenDictionary();

    /// <summary>The candidates in the order of the sentence; for <see cref="Wanted.Open"/> and <see cref="Wanted.Definition"/> there may be none.</summary>
    public static IReadOnlyList<Candidate> Find(SentenceWords sentence, PassageQuestion asked)
    {
        if (asked.Wanted is Wanted.Person or Wanted.Name && CapitalCandidates.Uncased(sentence) is { } whole)
        {
            return [whole];
        }

        return Finders.TryGetValue(asked.Wanted, out var find) ? find(sentence, asked) : [];
    }
}
