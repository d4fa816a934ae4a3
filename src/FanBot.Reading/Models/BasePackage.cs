using System.IO.MemoryMappedFiles;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using FanBot.Reading.Models.Onnx;

namespace FanBot.Reading.Models;

/// <summary>What is taken of the encoder that ours was trained from: its vocabulary and its embeddings.</summary>
/// <param name="Vocabulary">The pieces, one a line.</param>
/// <param name="Embeddings">The tensors in <see cref="Names"/>.</param>
internal sealed record BasePackage(string Vocabulary, IReadOnlyDictionary<string, Tensor> Embeddings)
{
    /// <summary>For each piece, what it means.</summary>
    public const string Words = "embeddings.word_embeddings.weight";

    /// <summary>For each place in the row, what standing there means.</summary>
    public const string Positions = "embeddings.position_embeddings.weight";

    /// <summary>For question and passage, what belonging there means.</summary>
    public const string Types = "embeddings.token_type_embeddings.weight";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> Names = [Words, Positions, Types];

    private const string ModelResource = "model.onnx";
    private const string VocabularyResource = "vocab.txt";

    /// <summary>What tells one build of the assembly from another: the number that its compiler gave it, and its length.</summary>
    /// <exception cref="ReaderException">The file is missing or is no assembly.</exception>
    public static string Identify(string path) => Look(path, assembly =>
    {
        var metadata = assembly.GetMetadataReader();
        return $"{metadata.GetGuid(metadata.GetModuleDefinition().Mvid)} {new FileInfo(path).Length}";
    });

    /// <summary>Reads them from the resources of the package's assembly, which is looked at as data and never loaded.</summary>
    /// <exception cref="ReaderException">The file is missing or is not that assembly.</exception>
    public static BasePackage Read(string path) => Look(path, assembly => new BasePackage(
        Encoding.UTF8.GetString(Resource(assembly, VocabularyResource)),
        OnnxFile.ReadTensors(Resource(assembly, ModelResource), Names)));

    /// <summary>The whole encoder as an ONNX file, for who trains from it.</summary>
    /// <exception cref="ReaderException">The file is missing or is not that assembly.</exception>
    public static byte[] ReadModel(string path) => Look(path, assembly => Resource(assembly, ModelResource).ToArray());

    private static unsafe T Look<T>(string path, Func<PEReader, T> look)
    {
        try
        {
            using var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
            using var view = file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
            byte* start = null;
            view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
            try
            {
                using var assembly = new PEReader(start, checked((int)new FileInfo(path).Length));
                return look(assembly);
            }
            finally
            {
                view.SafeMemoryMappedViewHandle.ReleasePointer();
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or BadImageFormatException or FormatException
            or InvalidOperationException or OverflowException or ArgumentException)
        {
            throw new ReaderException($"The reader's base '{path}' cannot be read: {e.Message.TrimEnd('.')}. Restore the packages and build again.", e);
        }
    }

    private static unsafe ReadOnlySpan<byte> Resource(PEReader assembly, string name)
    {
        var metadata = assembly.GetMetadataReader();
        foreach (var handle in metadata.ManifestResources)
        {
            var resource = metadata.GetManifestResource(handle);
            if (metadata.GetString(resource.Name).EndsWith(name, StringComparison.Ordinal))
            {
                var resources = assembly.GetSectionData(assembly.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress);
                var reader = resources.GetReader((int)resource.Offset, resources.Length - (int)resource.Offset);
                var length = reader.ReadInt32();
                return length <= reader.RemainingBytes
                    ? new ReadOnlySpan<byte>(reader.CurrentPointer, length)
                    : throw new FormatException("It is cut short.");
            }
        }

        throw new FormatException($"It holds no {name}.");
    }
}
