using System.Globalization;
using FanBot.Reading.Models;
using FanBot.Reading.Training.Lessons;
using FanBot.Reading.Training.Sampling;
using Microsoft.ML.OnnxRuntime;
using TorchSharp;

namespace FanBot.Reading.Training.Model;

/// <summary>Makes sure that the network here is the base's: both are given the same rows, and must say the same.</summary>
internal static class BaseCheck
{
    private const double Tolerance = 1e-3;
    private const string Output = "last_hidden_state";

    // Rows of unlike length, so that what masks the shorter one's end is compared too.
    private static readonly (string Question, string Passage)[] Pairs =
    [
        ("who plays the harbour master", "The harbour master is played by a newcomer, who had only been on stage until then."),
        ("is it back", "It returns in March."),
    ];

    /// <summary>Compares them.</summary>
    /// <param name="basis">The base.</param>
    /// <param name="encoder">A network with the base's own layers.</param>
    /// <returns>A line that says how far apart they are.</returns>
    /// <exception cref="InputException">They are further apart than rounding explains.</exception>
    public static string Run(BaseModel basis, Encoder encoder)
    {
        using var off = torch.no_grad();
        using var scope = torch.NewDisposeScope();
        var batch = Batch.Of([.. Pairs.Select(pair => Row(basis, pair.Question, pair.Passage))]);
        var ours = encoder.Hidden(encoder.Weights, batch, dropout: 0);
        var theirs = torch.tensor(Hidden(basis, batch), ours.shape);
        var difference = ((ours - theirs).abs() * batch.Mask.unsqueeze(2)).max().item<float>();
        return difference <= Tolerance
            ? string.Create(CultureInfo.InvariantCulture, $"from the base's own layers; ONNX Runtime's output differs by {difference:E1} at most")
            : throw new InputException(string.Create(
                CultureInfo.InvariantCulture,
                $"The network differs from the base in '{basis.Path}' by {difference:E1}, which is no rounding. Give the assembly of the package."));
    }

    private static LessonRow Row(BaseModel basis, string question, string passage)
    {
        var cutter = new WordPieces(basis.Vocabulary);
        var (asked, text) = (cutter.Cut(question).Ids, cutter.Cut(passage).Ids);
        return new LessonRow(
            [cutter.Opening, .. asked, cutter.Separator, .. text, cutter.Separator], asked.Length + 2, asked.Length + 2, GoldStart: 0, GoldEnd: 0);
    }

    private static float[] Hidden(BaseModel basis, Batch batch)
    {
        using var session = new InferenceSession(BasePackage.ReadModel(basis.Path));
        using var ids = Value(batch.Ids);
        using var mask = Value(batch.Mask);
        using var types = Value(batch.Types);
        using var options = new RunOptions();
        using var outputs = session.Run(options, ["input_ids", "attention_mask", "token_type_ids"], [ids, mask, types], [Output]);
        return outputs[0].GetTensorDataAsSpan<float>().ToArray();
    }

    private static OrtValue Value(torch.Tensor tensor) => OrtValue.CreateTensorValueFromMemory(tensor.data<long>().ToArray(), tensor.shape);
}
