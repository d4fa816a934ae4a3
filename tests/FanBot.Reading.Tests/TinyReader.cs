using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using FanBot.Reading.Models;
using FanBot.Reading.Models.Onnx;
using FanBot.Reading.Small;

namespace FanBot.Reading.Tests;

/// <summary>A made-up base and adapter of two layers, with weights by chance: all that preparing and reading need, in a folder of its own.</summary>
internal sealed class TinyReader : IDisposable
{
    public const int Width = 64;
    public const int Layers = 2;
    private const int Inner = 128;
    private const int Places = 256;
    private const int LargeHeader = 1 << 16;

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("fanbot-reading-");
    private readonly Random _random;

    public TinyReader(int seed = 1, bool yes = true)
    {
        _random = new Random(seed);
        Weights = [];
        AddWeights(yes);
        Files = new ReaderFiles(In("base.bin"), In("adapter.safetensors"));
        WriteBase(Files.Base);
        WriteAdapter(Files.Adapter, Weights.Where(tensor => !BasePackage.Names.Contains(tensor.Key)));
    }

    /// <summary>The marks, then letters, digits and some punctuation, each at a word's beginning and within it.</summary>
    public static string Vocabulary { get; } = string.Join('\n', [
        "[PAD]", "[UNK]", "[CLS]", "[SEP]",
        .. "abcdefghijklmnopqrstuvwxyz0123456789".SelectMany(c => new[] { $"{c}", $"##{c}" }), .. ".,?!-".Select(c => $"{c}")]);

    public ReaderFiles Files { get; }

    public Dictionary<string, Tensor> Weights { get; }

    /// <summary>Where a model may be prepared.</summary>
    public string Store => In("store");

    public string Prepare() => ReaderModel.Prepare(Files, Store);

    public SmallReader Open() => SmallReader.Open(Prepare());

    public void Dispose() => _directory.Delete(recursive: true);

    private string In(string name) => Path.Combine(_directory.FullName, name);

    private void AddWeights(bool yes)
    {
        Add(BasePackage.Words, Vocabulary.Split('\n').Length, Width);
        Add(BasePackage.Positions, Places, Width);
        Add(BasePackage.Types, 2, Width);
        AddNorm("embeddings.LayerNorm");
        for (var layer = 0; layer < Layers; layer++)
        {
            var name = $"encoder.layer.{layer}";
            AddLinear($"{name}.attention.self.query", Width, Width);
            AddLinear($"{name}.attention.self.key", Width, Width);
            AddLinear($"{name}.attention.self.value", Width, Width);
            AddLinear($"{name}.attention.output.dense", Width, Width);
            AddNorm($"{name}.attention.output.LayerNorm");
            AddLinear($"{name}.intermediate.dense", Inner, Width);
            AddLinear($"{name}.output.dense", Width, Inner);
            AddNorm($"{name}.output.LayerNorm");
        }

        AddLinear("span", 2, Width);
        foreach (var head in (string[])(yes ? ["has", "yes"] : ["has"]))
        {
            AddLinear($"{head}.dense", Width, Width);
            AddLinear($"{head}.out", 1, Width);
        }
    }

    private void AddLinear(string name, int outputs, int inputs)
    {
        Add($"{name}.weight", outputs, inputs);
        Add($"{name}.bias", outputs);
    }

    private void AddNorm(string name)
    {
        Add($"{name}.weight", Width);
        Add($"{name}.bias", Width);
        var scale = Weights[$"{name}.weight"].Values;
        for (var i = 0; i < Width; i++)
        {
            scale[i] = Rounded(1 + scale[i]);
        }
    }

    private void Add(string name, params int[] shape)
    {
        var values = new float[shape.Aggregate(1, (product, side) => product * side)];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Rounded((_random.NextSingle() - 0.5f) / 2);
        }

        Weights[name] = new Tensor(shape, values);
    }

    // The adapter holds half floats, so that nothing is lost there.
    private static float Rounded(float value) => (float)(Half)value;

    private void WriteBase(string path)
    {
        var graph = new ProtoMessage();
        foreach (var name in BasePackage.Names)
        {
            graph.Add(5, OnnxTensorOf(name, Weights[name]));
        }

        var model = new ProtoMessage();
        model.Add(7, graph);
        using var bytes = new MemoryStream();
        model.WriteTo(bytes);
        WriteAssembly(path, ("Tiny.vocab.txt", Encoding.UTF8.GetBytes(Vocabulary)), ("Tiny.model.onnx", bytes.ToArray()));
    }

    private static ProtoMessage OnnxTensorOf(string name, Tensor tensor)
    {
        var message = new ProtoMessage();
        foreach (var side in tensor.Shape)
        {
            message.Add(OnnxTensor.Sides, (long)side);
        }

        message.Add(OnnxTensor.Type, (long)OnnxType.Float);
        message.Add(OnnxTensor.Name, name);
        message.Add(OnnxTensor.Raw, MemoryMarshal.AsBytes(tensor.Values.AsSpan()).ToArray());
        return message;
    }

    private static void WriteAssembly(string path, params (string Name, byte[] Bytes)[] resources)
    {
        var metadata = new MetadataBuilder();
        metadata.AddModule(0, metadata.GetOrAddString("Tiny.dll"), metadata.GetOrAddGuid(Guid.NewGuid()), default, default);
        metadata.AddAssembly(metadata.GetOrAddString("Tiny"), new Version(1, 0), default, default, default, AssemblyHashAlgorithm.None);
        metadata.AddTypeDefinition(
            default, default, metadata.GetOrAddString("<Module>"), default, MetadataTokens.FieldDefinitionHandle(1), MetadataTokens.MethodDefinitionHandle(1));
        var content = new BlobBuilder();
        foreach (var (name, bytes) in resources)
        {
            metadata.AddManifestResource(ManifestResourceAttributes.Public, metadata.GetOrAddString(name), default, (uint)content.Count);
            content.WriteInt32(bytes.Length);
            content.WriteBytes(bytes);
        }

        var assembly = new BlobBuilder();
        new ManagedPEBuilder(PEHeaderBuilder.CreateLibraryHeader(), new MetadataRootBuilder(metadata), new BlobBuilder(), managedResources: content)
            .Serialize(assembly);
        File.WriteAllBytes(path, assembly.ToArray());
    }

    private static void WriteAdapter(string path, IEnumerable<KeyValuePair<string, Tensor>> tensors)
    {
        using var numbers = new MemoryStream();
        using var header = new MemoryStream(LargeHeader);
        using (var json = new Utf8JsonWriter(header))
        {
            json.WriteStartObject();
            json.WriteStartObject("__metadata__");
            json.WriteString("base", "made up");
            json.WriteEndObject();
            foreach (var (name, tensor) in tensors)
            {
                var start = numbers.Length;
                numbers.Write(MemoryMarshal.AsBytes(tensor.Values.Select(value => (Half)value).ToArray().AsSpan()));
                json.WriteStartObject(name);
                json.WriteString("dtype", "F16");
                json.WriteStartArray("shape");
                Array.ForEach(tensor.Shape, json.WriteNumberValue);
                json.WriteEndArray();
                json.WriteStartArray("data_offsets");
                json.WriteNumberValue(start);
                json.WriteNumberValue(numbers.Length);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        using var file = File.Create(path);
        file.Write(BitConverter.GetBytes(header.Length));
        file.Write(header.ToArray());
        file.Write(numbers.ToArray());
    }
}
