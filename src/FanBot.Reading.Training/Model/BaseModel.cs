using FanBot.Reading.Models;
using FanBot.Reading.Tokenizing;

namespace FanBot.Reading.Training.Model;

/// <summary>The encoder that ours is trained from.</summary>
/// <param name="Path">The assembly that holds it.</param>
/// <param name="Vocabulary">Its word pieces.</param>
/// <param name="Tensors">Its embeddings, which stay as they are: they are most of its numbers, and shipped with the package.</param>
/// <param name="Layers">Its layers, which are trained.</param>
internal sealed record BaseModel(
    string Path, Vocabulary Vocabulary, IReadOnlyDictionary<string, Weight> Tensors, IReadOnlyDictionary<string, Weight> Layers)
{
    /// <summary>Reads it.</summary>
    /// <param name="assembly">Path of the base's assembly, which is read as data.</param>
    /// <exception cref="ReaderException">The file is not that assembly.</exception>
    /// <exception cref="InputException">The encoder in it is not built as ours.</exception>
    public static BaseModel Read(string assembly)
    {
        var package = BasePackage.Read(assembly);
        return new BaseModel(
            assembly,
            new Vocabulary(package.Vocabulary),
            package.Embeddings.ToDictionary(t => t.Key, t => Weight.Of(t.Value), StringComparer.Ordinal),
            BaseLayers.Read(BasePackage.ReadModel(assembly)));
    }
}
