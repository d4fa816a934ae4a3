namespace FanBot.Knowledge.Storage;

/// <summary>
/// Makes vectors of texts that lie near each other where the texts are about the same, and where one answers the other.
/// The same text always gives the same vector. Safe to use from many threads.
/// </summary>
public interface ITextVectors
{
    /// <summary>Tells one way of making vectors from every other: vectors of two names can't be compared. Stands in the snapshot.</summary>
    string Name { get; }

    /// <summary>How many numbers a vector has.</summary>
    int Dimensions { get; }

    /// <summary>Makes a text's vector. Only its direction counts; a text that says nothing gets zeros, which are near nothing.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="vector">Where the vector goes: <see cref="Dimensions"/> numbers.</param>
    void Embed(string text, Span<sbyte> vector);
}
