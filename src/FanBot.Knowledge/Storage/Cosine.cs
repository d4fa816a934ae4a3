using System.Numerics;
using System.Runtime.InteropServices;

namespace FanBot.Knowledge.Storage;

/// <summary>How nearly two vectors of signed bytes point the same way.</summary>
internal static class Cosine
{
    /// <summary>1 for the same direction, 0 for none in common or where one of them is all zeros, -1 for the opposite.</summary>
    public static double Of(ReadOnlySpan<sbyte> one, ReadOnlySpan<sbyte> other)
    {
        var lengths = Math.Sqrt((double)Dot(one, one) * Dot(other, other));
        return lengths > 0 ? Dot(one, other) / lengths : 0;
    }

    private static int Dot(ReadOnlySpan<sbyte> one, ReadOnlySpan<sbyte> other)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(other.Length, one.Length);
        var ones = MemoryMarshal.Cast<sbyte, Vector<sbyte>>(one);
        var others = MemoryMarshal.Cast<sbyte, Vector<sbyte>>(other);
        var sums = Vector<int>.Zero;
        for (var i = 0; i < ones.Length; i++)
        {
            Vector.Widen(ones[i], out var oneLow, out var oneHigh);
            Vector.Widen(others[i], out var otherLow, out var otherHigh);
            Vector.Widen(oneLow * otherLow, out var a, out var b);
            Vector.Widen(oneHigh * otherHigh, out var c, out var d);
            sums += a + b + c + d;
        }

        var sum = Vector.Sum(sums);
        for (var i = ones.Length * Vector<sbyte>.Count; i < one.Length; i++)
        {
            sum += one[i] * other[i];
        }

        return sum;
    }
}
