using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Deciding;

/// <summary>Where a piece answers a question, if it does.</summary>
/// <param name="Span">The answer's words in <see cref="PieceText.Text"/>, in UTF-16 units.</param>
/// <param name="Margin">How much likelier the answer stands there than nowhere, as a logit.</param>
/// <param name="Has">Whether the piece answers the question at all, as a logit.</param>
/// <param name="Yes">For a yes/no question, whether the piece says yes, as a logit.</param>
public readonly record struct PieceReading(TextSpan Span, double Margin, double Has, double Yes)
{
    /// <summary>By which pieces are compared: the higher, the likelier this one answers.</summary>
    public double Score => Has + (0.5 * Margin);
}
