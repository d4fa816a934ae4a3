namespace FanBot.Reading.Models.Onnx;

/// <summary>ONNX's numbers for the fields of a tensor.</summary>
internal static class OnnxTensor
{
    public const int Sides = 1;
    public const int Type = 2;
    public const int Floats = 4;
    public const int Name = 8;
    public const int Raw = 9;
}
