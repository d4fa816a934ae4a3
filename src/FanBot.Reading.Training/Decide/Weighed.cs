using FanBot.Knowledge.Answering.Deciding;

namespace FanBot.Reading.Training.Decide;

/// <summary>A case with how likely each of its candidates is.</summary>
/// <param name="Case">The case.</param>
/// <param name="Weighing">How likely; null where it is answered before anything is looked up.</param>
internal sealed record Weighed(Case Case, Weighing? Weighing)
{
    /// <summary>What comes of it, as the bot chooses.</summary>
    /// <param name="least">How sure the decision must be.</param>
    public Outcome At(double least)
    {
        if (Weighing is null)
        {
            return new Outcome(Case, Case.TodayAnswered, Case.TodayRight, Case.TodayAnswered ? 1 : 0);
        }

        var (chosen, sure) = Choice.Of(Weighing, Case.Fact is not null, [.. Case.Sentences.Select(s => s.Chance)], least);
        var isRight = chosen == Choice.Fact ? Case.Fact!.IsRight : chosen >= 0 && Case.Sentences[chosen].IsRight;
        return new Outcome(Case, chosen != Choice.Nothing, isRight, sure);
    }
}
