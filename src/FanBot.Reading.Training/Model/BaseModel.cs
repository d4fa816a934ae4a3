using FanBot.Reading.Models;
using FanBot.Reading.Tokenizing;

namespace FanBot.Reading.Training.Model;

/// <summary>Vocabulary and embeddings of the base encoder.</summary>
internal sealed record BaseModel(Vocabulary Vocabulary, IReadOnlyDictionary<string, (float[] Values, long[] Shape)> Tensors)
{
    /// <param name="assembly">Path of the base's assembly, which is read as data.</param>
    public static BaseModel Read(string assembly)
    {
        var package = BasePackage.Read(assembly);
        return new BaseModel(new Vocabulary(package.Vocabulary), package.Embeddings.ToDictionary(t => t.Key, t => WeightsFile.Shaped(t.Value), StringComparer.Ordinal));
    }
}
