namespace FanBot.Knowledge.Text.Dates;

/// <summary>What fills in a date that leaves out its year.</summary>
/// <param name="AsOf">The day from which the article speaks, or null.</param>
/// <param name="Years">Years that the article names in full; they help where it has no date.</param>
/// <param name="Order">How the article writes dates in numbers.</param>
internal sealed record DateContext(DateOnly? AsOf, IReadOnlyCollection<int> Years, DateOrder Order = DateOrder.Unknown)
{
    /// <summary>Nothing known.</summary>
    public static DateContext None { get; } = new(null, []);
}
