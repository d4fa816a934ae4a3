namespace FanBot.Knowledge.Text.Dates;

/// <summary>What fills in a date that leaves out its year.</summary>
/// <param name="AsOf">The day from which the article speaks, or null.</param>
/// <param name="Years">Years that the article names in full; they help where it has no date.</param>
internal sealed record DateContext(DateOnly? AsOf, IReadOnlyCollection<int> Years)
{
    /// <summary>Nothing known.</summary>
    public static DateContext None { get; } = new(null, []);
}
