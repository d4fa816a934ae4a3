using System.Buffers.Binary;
using System.Runtime.InteropServices;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Storage;

/// <summary>The pieces of an article with their vectors, as a snapshot keeps them.</summary>
/// <param name="Passages">Of each piece its first and its last passage, as two 32-bit numbers, the low byte first.</param>
/// <param name="Vectors">Of each piece its vector, a signed byte a dimension.</param>
internal sealed record PieceVectors(byte[] Passages, byte[] Vectors)
{
    private const int PlaceSize = 2 * sizeof(int);

    /// <summary>Cuts an article into pieces, and makes the vector of each as it is read: below its headline and heading.</summary>
    public static PieceVectors Of(string title, string text, IReadOnlyList<Passage> passages, ITextVectors vectors)
    {
        var pieces = PieceCutter.Cut(text, passages);
        var (places, all) = (new byte[pieces.Count * PlaceSize], new byte[pieces.Count * vectors.Dimensions]);
        for (var i = 0; i < pieces.Count; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(places.AsSpan(i * PlaceSize), pieces[i].First);
            BinaryPrimitives.WriteInt32LittleEndian(places.AsSpan((i * PlaceSize) + sizeof(int)), pieces[i].Last);
            var words = PieceTitle.Of(title, text, passages, pieces[i]) + " " + pieces[i].Span.Cut(text);
            vectors.Embed(words, MemoryMarshal.Cast<byte, sbyte>(all.AsSpan(i * vectors.Dimensions, vectors.Dimensions)));
        }

        return new PieceVectors(places, all);
    }

    /// <summary>Tells each piece's passages and how near it is to <paramref name="vector"/>, in their order.</summary>
    public static void Compare(ReadOnlySpan<byte> passages, ReadOnlySpan<byte> vectors, ReadOnlySpan<sbyte> vector, Action<int, int, double> tell)
    {
        for (var i = 0; i < passages.Length / PlaceSize; i++)
        {
            var place = passages.Slice(i * PlaceSize, PlaceSize);
            var own = MemoryMarshal.Cast<byte, sbyte>(vectors.Slice(i * vector.Length, vector.Length));
            tell(BinaryPrimitives.ReadInt32LittleEndian(place), BinaryPrimitives.ReadInt32LittleEndian(place[sizeof(int)..]), Cosine.Of(own, vector));
        }
    }
}
