using FanBot.Knowledge.Storage;
using FanBot.Reading;
using FanBot.Reading.Vectors;
using Microsoft.Extensions.Logging;

namespace FanBot.Readers.Library;

/// <summary>Lets vectors of FanBot.Reading find pieces for FanBot.Knowledge, which do not know each other.</summary>
internal sealed class LibraryVectors(PassageVectors vectors) : ITextVectors
{
    /// <inheritdoc/>
    public string Name => vectors.Name;

    /// <inheritdoc/>
    public int Dimensions => vectors.Dimensions;

    /// <summary>As <see cref="ReaderLibrary.OpenVectors"/> says.</summary>
    public static LibraryVectors? Open(string program, ILogger logger)
    {
        try
        {
            return new(PassageVectors.Open(PassageVectors.Beside(program)));
        }
        catch (ReaderException missing)
        {
            Log.VectorsMissing(logger, missing.Message);
            return null;
        }
    }

    /// <inheritdoc/>
    public void Embed(string text, Span<sbyte> vector) => vectors.Embed(text, vector);
}
