namespace FanBot.Reading.Models.Onnx;

/// <summary>A setting of an operator: a whole number or a fraction.</summary>
internal readonly record struct OnnxAttribute(string Name, long? Whole = null, float? Fraction = null)
{
    private const int FractionType = 1;
    private const int WholeType = 2;

    /// <summary>As the format has it.</summary>
    public ProtoMessage ToMessage()
    {
        var message = new ProtoMessage();
        message.Add(1, Name);
        if (Whole is { } whole)
        {
            message.Add(3, whole);
            message.Add(20, WholeType);
        }
        else
        {
            message.Add(2, Fraction ?? 0f);
            message.Add(20, FractionType);
        }

        return message;
    }
}
