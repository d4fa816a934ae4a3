namespace FanBot.Reading.Models.Onnx;

/// <summary>ONNX's numbers for the types of tensors that are used here.</summary>
internal enum OnnxType
{
    Float = 1,
    SignedByte = 3,
    Int64 = 7,
}
