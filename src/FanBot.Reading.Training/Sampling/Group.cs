namespace FanBot.Reading.Training.Sampling;

/// <summary>One question with several pieces, which are scored together: the one that answers it first, if any does, then others that do not.</summary>
/// <param name="Rows">The question with each of the pieces.</param>
/// <param name="Yes">For a yes/no question that is answered, the answer.</param>
internal sealed record Group(IReadOnlyList<LessonRow> Rows, bool? Yes)
{
    /// <summary>How many places its longest row has.</summary>
    public int Length => Rows.Max(row => row.Ids.Length);
}
