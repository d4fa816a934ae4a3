using System.Text;
using FanBot.Tests.Running;

namespace FanBot.Tests.Readers.Library;

/// <summary>A made-up table of vectors in a program's folder: letters are its pieces, with numbers by chance.</summary>
internal static class VectorTable
{
    private const int Dimensions = 16;

    /// <summary>Writes it.</summary>
    /// <param name="folder">What the program's folder lies in.</param>
    /// <param name="left">How many of its bytes are left out at the end.</param>
    /// <returns>The program's folder.</returns>
    public static string Write(ScratchFolder folder, int left = 0)
    {
        var program = Path.Combine(folder.Path, "program");
        Directory.CreateDirectory(Path.Combine(program, "reader"));
        File.WriteAllBytes(Path.Combine(program, "reader", "vectors.bin"), Bytes()[..^left]);
        return program;
    }

    private static byte[] Bytes()
    {
        string[] pieces = ["[UNK]", "[CLS]", "[SEP]", .. "abcdefghijklmnopqrstuvwxyz".SelectMany(c => new[] { $"{c}", $"##{c}" })];
        var vocabulary = Encoding.UTF8.GetBytes(string.Join('\n', pieces));
        var random = new Random(1);
        using var bytes = new MemoryStream();
        using var file = new BinaryWriter(bytes);
        file.Write("FBV1"u8);
        file.Write(pieces.Length);
        file.Write(Dimensions);
        file.Write(vocabulary.Length);
        file.Write(vocabulary);
        for (var i = 0; i < pieces.Length * (1 + Dimensions); i++)
        {
            file.Write((byte)random.Next(1, 256));
        }

        return bytes.ToArray();
    }
}
