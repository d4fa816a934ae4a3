using System.Runtime.InteropServices;
using System.Text.Json;
using FanBot.Reading.Models;

namespace FanBot.Reading.Training.Model;

/// <summary>Weights in a safetensors file; written in 16 bit each.</summary>
internal static class WeightsFile
{
    public static Dictionary<string, (float[] Values, long[] Shape)> Read(string path) =>
        Safetensors.Read(File.ReadAllBytes(path)).ToDictionary(t => t.Key, t => Shaped(t.Value), StringComparer.Ordinal);

    public static (float[] Values, long[] Shape) Shaped(Tensor tensor) => (tensor.Values, [.. tensor.Shape.Select(s => (long)s)]);

    public static void Write(string path, IReadOnlyDictionary<string, (float[] Values, long[] Shape)> tensors, IReadOnlyDictionary<string, string> metadata)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteStartObject("__metadata__");
            foreach (var (name, value) in metadata)
            {
                json.WriteString(name, value);
            }

            json.WriteEndObject();
            long at = 0;
            foreach (var (name, (values, shape)) in tensors)
            {
                json.WriteStartObject(name);
                json.WriteString("dtype", "F16");
                json.WriteStartArray("shape");
                foreach (var size in shape)
                {
                    json.WriteNumberValue(size);
                }

                json.WriteEndArray();
                json.WriteStartArray("data_offsets");
                json.WriteNumberValue(at);
                json.WriteNumberValue(at += values.Length * 2L);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        while (buffer.Length % 8 != 0)
        {
            buffer.WriteByte((byte)' ');
        }

        var part = path + ".part";
        using (var file = File.Create(part))
        {
            file.Write(BitConverter.GetBytes((ulong)buffer.Length));
            buffer.WriteTo(file);
            foreach (var (values, _) in tensors.Values)
            {
                file.Write(MemoryMarshal.AsBytes<Half>(Array.ConvertAll(values, v => (Half)v)));
            }
        }

        File.Move(part, path, overwrite: true);
    }
}
