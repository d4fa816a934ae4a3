using FanBot.Reading.Models.Onnx;

namespace FanBot.Reading.Training.Model;

/// <summary>
/// Takes the layers' weights out of the base's ONNX file. Biases and norms have their names there, the matrices of linear layers
/// only numbers: but each is multiplied by first, and its bias added next, so the bias tells what the matrix is.
/// </summary>
internal static class BaseLayers
{
    private const string Bias = ".bias";
    private const int LinearLayers = 6;

    /// <summary>All weights by the names that the reader knows them by, matrices with a row for each output.</summary>
    /// <exception cref="InputException">The network is not built as ours.</exception>
    public static IReadOnlyDictionary<string, Weight> Read(byte[] onnx)
    {
        try
        {
            var steps = OnnxStep.ReadAll(onnx);
            var named = steps.SelectMany(step => step.Inputs).Where(IsOfLayers).ToHashSet(StringComparer.Ordinal);
            var matrices = Matrices(steps);
            var tensors = OnnxFile.ReadTensors(onnx, [.. named, .. matrices.Keys]);
            var layers = named.ToDictionary(name => name, name => Weight.Of(tensors[name]), StringComparer.Ordinal);
            foreach (var (matrix, name) in matrices)
            {
                layers.Add(name, Weight.Of(tensors[matrix].Transposed()));
            }

            return IsWhole(layers) ? layers : throw new FormatException("Layers are missing.");
        }
        catch (FormatException e)
        {
            throw new InputException("The base's network is not built as ours, so its layers cannot be taken over. Give the assembly of the package.", e);
        }
    }

    // From a matrix's number to the name that its bias gives it.
    private static Dictionary<string, string> Matrices(IReadOnlyList<OnnxStep> steps)
    {
        var products = steps.Where(step => step.Operator == "MatMul").ToDictionary(step => step.Output, step => step.Inputs[1], StringComparer.Ordinal);
        var matrices = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var sum in steps.Where(step => step.Operator == "Add"))
        {
            var bias = sum.Inputs.FirstOrDefault(input => IsOfLayers(input) && input.EndsWith(Bias, StringComparison.Ordinal));
            var product = sum.Inputs.FirstOrDefault(products.ContainsKey);
            if (bias is not null && product is not null)
            {
                matrices.Add(products[product], bias[..^Bias.Length] + ".weight");
            }
        }

        return matrices;
    }

    private static bool IsOfLayers(string name) =>
        name.StartsWith("encoder.layer.", StringComparison.Ordinal) || name.StartsWith("embeddings.LayerNorm.", StringComparison.Ordinal);

    private static bool IsWhole(Dictionary<string, Weight> layers)
    {
        var count = layers.Keys.Count(name => name.EndsWith("intermediate.dense.bias", StringComparison.Ordinal));
        return count > 0 && layers.Values.Count(weight => weight.Shape.Length == 2) == count * LinearLayers
            && layers.Keys.Where(name => name.EndsWith(Bias, StringComparison.Ordinal)).All(name => layers.ContainsKey(name[..^Bias.Length] + ".weight"));
    }
}
