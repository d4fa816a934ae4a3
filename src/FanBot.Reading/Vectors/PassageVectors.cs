using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using FanBot.Reading.Tokenizing;

namespace FanBot.Reading.Vectors;

/// <summary>
/// Vectors of texts: the sum of trained vectors of their word pieces. A question lies near the passages that answer it, also where
/// they use other words. Everything is counted in whole numbers, so a text has the same vector on every machine. Safe to use from many threads.
/// </summary>
/// <remarks>
/// The table is one file. "FBV1", then as 32-bit numbers, the low byte first: the count of word pieces, the dimensions, and the length of what
/// follows, which is the vocabulary in UTF-8, one piece a line. Behind it a byte for each piece, by which its row is multiplied, and the rows: for
/// each piece a signed byte a dimension.
/// </remarks>
public sealed class PassageVectors
{
    /// <summary>What the file begins with.</summary>
    internal static ReadOnlySpan<byte> Mark => "FBV1"u8;

    private const int HeaderSize = 16;

    // The table's hash tells its vectors from another's; this, those of another way of adding them up.
    private const string Way = "1-";
    private const int NameLength = 12;

    // What comes later in so long a text changes little, and so many can be added up without running over.
    private const int MostPieces = 4096;

    private readonly WordPieceTokenizer _tokenizer;
    private readonly byte[] _table;
    private readonly int _factors;
    private readonly int _rows;

    private PassageVectors(byte[] table)
    {
        _table = table;
        var count = BinaryPrimitives.ReadInt32LittleEndian(table.AsSpan(4));
        Dimensions = BinaryPrimitives.ReadInt32LittleEndian(table.AsSpan(8));
        var vocabulary = BinaryPrimitives.ReadInt32LittleEndian(table.AsSpan(12));
        if (count <= 0 || Dimensions <= 0 || vocabulary <= 0 || HeaderSize + (long)vocabulary + ((long)count * (1 + Dimensions)) != table.Length)
        {
            throw new FormatException("It is cut short.");
        }

        _factors = HeaderSize + vocabulary;
        _rows = _factors + count;
        _tokenizer = new WordPieceTokenizer(new Vocabulary(Encoding.UTF8.GetString(table, HeaderSize, vocabulary)));
        if (_tokenizer.Vocabulary.Count != count)
        {
            throw new FormatException("Its vocabulary does not go with its rows.");
        }

        Name = Way + Convert.ToHexStringLower(SHA256.HashData(table))[..NameLength];
    }

    /// <summary>Tells this table's vectors from those of every other.</summary>
    public string Name { get; }

    /// <summary>How many numbers a vector has.</summary>
    public int Dimensions { get; }

    /// <summary>Where the table lies below a program's folder once it is built.</summary>
    /// <param name="directory">The program's folder: <see cref="AppContext.BaseDirectory"/>.</param>
    public static string Beside(string directory) => Path.Combine(directory, "reader", "vectors.bin");

    /// <summary>Reads a table; it takes about 5 MB of memory.</summary>
    /// <exception cref="ReaderException">The file is missing or is no such table.</exception>
    public static PassageVectors Open(string path)
    {
        try
        {
            var table = File.ReadAllBytes(path);
            return table.Length > HeaderSize && table.AsSpan().StartsWith(Mark)
                ? new PassageVectors(table)
                : throw new FormatException("It is no table of vectors.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            var why = e.Message.TrimEnd('.');
            throw new ReaderException($"The table of vectors '{path}' cannot be read: {why}. Restore the file, or build without vectors.", e);
        }
    }

    /// <summary>
    /// Makes a text's vector. Only its direction counts: the greatest number is 127 or -127. A text without words gets zeros.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <param name="vector">Where the vector goes: <see cref="Dimensions"/> numbers.</param>
    public void Embed(string text, Span<sbyte> vector)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNotEqual(vector.Length, Dimensions);
        Span<int> sums = stackalloc int[Dimensions];
        sums.Clear();
        foreach (var piece in _tokenizer.Tokenize(text, MostPieces))
        {
            Add(piece.Id, sums);
        }

        var greatest = 0;
        foreach (var sum in sums)
        {
            greatest = Math.Max(greatest, Math.Abs(sum));
        }

        for (var i = 0; i < sums.Length; i++)
        {
            vector[i] = greatest == 0 ? (sbyte)0 : (sbyte)Math.Round((double)sums[i] * sbyte.MaxValue / greatest);
        }
    }

    private void Add(int piece, Span<int> sums)
    {
        var row = MemoryMarshal.Cast<byte, sbyte>(_table.AsSpan(_rows + (piece * Dimensions), Dimensions));
        var factor = _table[_factors + piece];
        for (var i = 0; i < row.Length; i++)
        {
            sums[i] += row[i] * factor;
        }
    }
}
