namespace FanBot.Knowledge.Text;

/// <summary>A half-open range of UTF-16 offsets into an article's stored text.</summary>
/// <param name="Start">Offset of the first character.</param>
/// <param name="End">Offset just behind the last character; never less than <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Number of UTF-16 units in the span.</summary>
    public int Length => End - Start;

    /// <summary>Cuts the span out of the text it was measured in.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie within <paramref name="text"/>.</exception>
    public string Cut(string text) => text[Start..End];

    /// <summary>Whether <paramref name="other"/> lies wholly within this span.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two spans share at least one character.</summary>
    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;
}
