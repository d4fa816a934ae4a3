using FanBot.Knowledge.Answering.Passages.Candidates;

namespace FanBot.Knowledge.Answering.Passages;

/// <summary>Finds in a sentence what may be the answer: a person who is not in the question already, an age, a year, a reason.</summary>
internal static class CandidateFinder
{
    /// <summary>The candidates in the order of the sentence; for <see cref="Wanted.Open"/> and <see cref="Wanted.Definition"/> there may be none.</summary>
    public static IReadOnlyList<Candidate> Find(SentenceWords sentence, PassageQuestion asked) => asked.Wanted switch
    {
        Wanted.Person or Wanted.Name when CapitalCandidates.Uncased(sentence) is { } whole => [whole],
        Wanted.Person => PersonCandidates.Find(sentence, asked),
        Wanted.Performer => PersonCandidates.Performers(sentence, asked),
        Wanted.Name => NameCandidates.Find(sentence, asked),
        Wanted.Place => PlaceCandidates.Find(sentence, asked),
        Wanted.Outlet => OutletCandidates.Find(sentence, asked),
        Wanted.Number => NumberCandidates.Find(sentence, asked),
        Wanted.Which => WhichCandidates.Find(sentence, asked),
        Wanted.Speech => SpeechCandidates.Find(sentence),
        Wanted.Manner => MannerCandidates.Find(sentence),
        Wanted.Job => JobCandidates.Find(sentence, asked),
        Wanted.Age => MeasureCandidates.Ages(sentence),
        Wanted.Money => MeasureCandidates.Sums(sentence),
        Wanted.Duration => MeasureCandidates.Durations(sentence, asked),
        Wanted.Year => DateCandidates.Years(sentence, asked),
        Wanted.Date => DateCandidates.Dates(sentence, asked),
        Wanted.Clock => DateCandidates.Times(sentence),
        Wanted.Reason => ReasonCandidates.Find(sentence),
        Wanted.Definition => DefinitionCandidates.Find(sentence, asked),
        _ => [],
    };
}
