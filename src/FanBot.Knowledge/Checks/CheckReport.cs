namespace FanBot.Knowledge.Checks;

/// <summary>How a snapshot did on its golden questions.</summary>
/// <param name="Results">Every question in the order asked.</param>
public sealed record CheckReport(IReadOnlyList<CheckedQuestion> Results)
{
    /// <summary>Number of questions answered as expected.</summary>
    public int Passed => Results.Count(r => r.Passed);

    /// <summary>Number of the others.</summary>
    public int Failed => Results.Count - Passed;

    /// <summary>Those that did not pass, in the order asked.</summary>
    public IEnumerable<CheckedQuestion> Failures => Results.Where(r => !r.Passed);

    /// <summary>The kinds that were asked, in the order of <see cref="GoldenKind"/>, with their questions.</summary>
    public IEnumerable<IGrouping<GoldenKind, CheckedQuestion>> ByKind => Results.GroupBy(r => r.Question.Kind).OrderBy(g => g.Key);

    /// <summary>What the questions of each kind were understood to ask for, in the order of <see cref="ByKind"/>.</summary>
    public IEnumerable<ConfusionRow> Confusion => ByKind.Select(ConfusionRow.Of);
}
