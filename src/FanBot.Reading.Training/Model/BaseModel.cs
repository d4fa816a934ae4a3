using System.Buffers.Binary;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace FanBot.Reading.Training.Model;

/// <summary>Vocabulary and embeddings of the base encoder, read as data from its package's assembly.</summary>
internal sealed record BaseModel(IReadOnlyList<string> Vocabulary, IReadOnlyDictionary<string, (float[] Values, long[] Shape)> Tensors)
{
    public static BaseModel Read(string assembly)
    {
        using var pe = new PEReader(File.OpenRead(assembly));
        var metadata = pe.GetMetadataReader();
        var resources = pe.GetSectionData(pe.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress);
        byte[] Resource(string end)
        {
            var resource = metadata.ManifestResources.Select(metadata.GetManifestResource).Single(r => metadata.GetString(r.Name).EndsWith(end, StringComparison.Ordinal));
            var reader = resources.GetReader((int)resource.Offset, resources.Length - (int)resource.Offset);
            return reader.ReadBytes(reader.ReadInt32());
        }

        var words = Encoding.UTF8.GetString(Resource("vocab.txt")).Split('\n').Select(w => w.TrimEnd('\r')).ToList();
        while (words[^1].Length == 0)
        {
            words.RemoveAt(words.Count - 1);
        }

        return new BaseModel(words, Tensors_(Resource("model.onnx")));
    }

    // ModelProto.graph is field 7, GraphProto.initializer field 5, of TensorProto dims 1, type 2, float_data 4, name 8, raw_data 9.
    private static Dictionary<string, (float[], long[])> Tensors_(byte[] model)
    {
        var tensors = new Dictionary<string, (float[], long[])>(StringComparer.Ordinal);
        foreach (var (_, graph) in Fields(model, 0, model.Length).Where(f => f.Number == 7).Select(f => (0, f)))
        {
            foreach (var tensor in Fields(model, graph.From, graph.To).Where(f => f.Number == 5))
            {
                var dims = new List<long>();
                var name = "";
                var values = Array.Empty<float>();
                foreach (var field in Fields(model, tensor.From, tensor.To))
                {
                    switch (field.Number)
                    {
                        case 1 when field.IsNumber: dims.Add((long)field.Value); break;
                        case 1:
                            for (var at = field.From; at < field.To;)
                            {
                                dims.Add((long)Varint(model, ref at));
                            }

                            break;
                        case 8: name = Encoding.UTF8.GetString(model, field.From, field.To - field.From); break;
                        case 9 when values.Length == 0 && (field.To - field.From) % 4 == 0:
                            values = new float[(field.To - field.From) / 4];
                            for (var i = 0; i < values.Length; i++)
                            {
                                values[i] = BinaryPrimitives.ReadSingleLittleEndian(model.AsSpan(field.From + (i * 4)));
                            }

                            break;
                    }
                }

                tensors[name] = (values, [.. dims]);
            }
        }

        return tensors;
    }

    private static IEnumerable<(int Number, bool IsNumber, ulong Value, int From, int To)> Fields(byte[] data, int from, int to)
    {
        while (from < to)
        {
            var key = Varint(data, ref from);
            var number = (int)(key >> 3);
            switch (key & 7)
            {
                case 0: yield return (number, true, Varint(data, ref from), 0, 0); break;
                case 1: from += 8; break;
                case 5: from += 4; break;
                default:
                    var length = (int)Varint(data, ref from);
                    yield return (number, false, 0, from, from + length);
                    from += length;
                    break;
            }
        }
    }

    private static ulong Varint(byte[] data, ref int at)
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var b = data[at++];
            value |= (ulong)(b & 0x7F) << shift;
            if (b < 0x80)
            {
                return value;
            }
        }
    }
}
