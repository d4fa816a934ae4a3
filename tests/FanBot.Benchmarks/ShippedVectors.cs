using FanBot.Knowledge.Storage;
using FanBot.Reading.Vectors;

namespace FanBot.Benchmarks;

/// <summary>The vectors that are shipped, as builds see them.</summary>
internal sealed class ShippedVectors(PassageVectors vectors) : ITextVectors
{
    public string Name => vectors.Name;

    public int Dimensions => vectors.Dimensions;

    public static ShippedVectors Open() => new(PassageVectors.Open(PassageVectors.Beside(AppContext.BaseDirectory)));

    public void Embed(string text, Span<sbyte> vector) => vectors.Embed(text, vector);
}
