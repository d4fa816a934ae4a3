using static TorchSharp.torch;

namespace FanBot.Reading.Training.Model;

/// <summary>What the network says of a batch, as logits.</summary>
/// <param name="Span">[row, place, 2]: whether the answer begins there, and whether it ends there.</param>
/// <param name="Has">[row]: whether the piece answers the question.</param>
/// <param name="Yes">[row]: whether it says yes to it.</param>
internal sealed record EncoderOutput(Tensor Span, Tensor Has, Tensor Yes);
