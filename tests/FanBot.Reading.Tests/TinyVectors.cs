using System.Text;
using FanBot.Reading.Vectors;

namespace FanBot.Reading.Tests;

/// <summary>A made-up table of vectors with numbers by chance.</summary>
internal static class TinyVectors
{
    public const int Dimensions = 16;

    public static byte[] Bytes(int seed = 1)
    {
        var random = new Random(seed);
        var words = TinyReader.Vocabulary.Split('\n').Length;
        var vocabulary = Encoding.UTF8.GetBytes(TinyReader.Vocabulary + "\n");
        using var bytes = new MemoryStream();
        using var file = new BinaryWriter(bytes);
        file.Write("FBV1"u8);
        file.Write(words);
        file.Write(Dimensions);
        file.Write(vocabulary.Length);
        file.Write(vocabulary);
        for (var i = 0; i < words * (1 + Dimensions); i++)
        {
            file.Write((byte)random.Next(1, 256));
        }

        return bytes.ToArray();
    }

    /// <summary>Writes the table into the folder and opens it.</summary>
    public static PassageVectors Open(TemporaryFolder folder, int seed = 1)
    {
        var path = Path.Combine(folder.Path, $"vectors-{seed}.bin");
        File.WriteAllBytes(path, Bytes(seed));
        return PassageVectors.Open(path);
    }
}
