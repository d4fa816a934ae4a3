namespace FanBot.Reading;

/// <summary>Where a passage answers a question, if it does.</summary>
/// <param name="Start">Offset of the first character of the answer in <see cref="ReaderPassage.Text"/>, in UTF-16 units.</param>
/// <param name="End">Offset just behind its last character; more than <paramref name="Start"/> unless the text is empty.</param>
/// <param name="Span">How much likelier the answer stands there than nowhere: logits of start and end less those of "no answer".</param>
/// <param name="Has">Whether the passage answers the question at all, as a logit: above 0 rather yes.</param>
/// <param name="Yes">For a yes/no question, whether the passage says yes, as a logit: above 0 rather yes.</param>
public sealed record ReaderSpan(int Start, int End, float Span, float Has, float Yes)
{
    /// <summary>By which passages are compared: the higher, the likelier this one answers.</summary>
    public float Score => Has + (0.5f * Span);
}
