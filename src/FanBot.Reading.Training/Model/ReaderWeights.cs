namespace FanBot.Reading.Training.Model;

/// <summary>Reads weights that were trained already, and makes sure that they are the reader's.</summary>
internal static class ReaderWeights
{
    private const string Yes = "yes.";

    /// <summary>The weights of a file: all layers of the base and the heads; the one for yes and no may be missing, and is then made.</summary>
    /// <exception cref="InputException">There is no such file, or it holds something else.</exception>
    public static IReadOnlyDictionary<string, Weight> Read(string path, BaseModel basis)
    {
        var weights = WeightsFile.Read(path);
        var width = basis.Layers["embeddings.LayerNorm.bias"].Shape[0];
        var expected = basis.Layers.Concat(HeadWeights.Fresh(width, seed: 0)).ToDictionary(StringComparer.Ordinal);
        if (weights.Keys.FirstOrDefault(name => !expected.ContainsKey(name)) is { } unknown)
        {
            throw new InputException($"'{path}' holds no weights of the reader: it knows no '{unknown}'. Give a file that 'train' wrote.");
        }

        foreach (var (name, weight) in expected)
        {
            var isThere = weights.TryGetValue(name, out var found);
            if (isThere ? !found!.Shape.SequenceEqual(weight.Shape) : !name.StartsWith(Yes, StringComparison.Ordinal))
            {
                throw new InputException(
                    $"'{path}' does not go with the base: its '{name}' is {(isThere ? "of another size" : "missing")}. Give a file that 'train' wrote.");
            }
        }

        return weights;
    }
}
