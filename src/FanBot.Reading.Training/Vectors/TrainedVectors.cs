using FanBot.Knowledge.Storage;
using FanBot.Reading.Vectors;

namespace FanBot.Reading.Training.Vectors;

/// <summary>The table as builds and answers see it.</summary>
internal sealed class TrainedVectors(PassageVectors vectors) : ITextVectors
{
    public string Name => vectors.Name;

    public int Dimensions => vectors.Dimensions;

    public void Embed(string text, Span<sbyte> vector) => vectors.Embed(text, vector);
}
