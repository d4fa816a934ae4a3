using System.Runtime.InteropServices;
using System.Text.Json;

namespace FanBot.Reading.Training.Model;

/// <summary>Weights in a safetensors file, 16 bit each.</summary>
internal static class SafeTensors
{
    public static Dictionary<string, (float[] Values, long[] Shape)> Read(string path)
    {
        var data = File.ReadAllBytes(path);
        var header = (int)BitConverter.ToUInt64(data);
        using var json = JsonDocument.Parse(data.AsMemory(8, header));
        var tensors = new Dictionary<string, (float[], long[])>(StringComparer.Ordinal);
        foreach (var entry in json.RootElement.EnumerateObject().Where(e => e.Name != "__metadata__"))
        {
            var offsets = entry.Value.GetProperty("data_offsets");
            var bytes = data.AsSpan(8 + header + offsets[0].GetInt32(), offsets[1].GetInt32() - offsets[0].GetInt32());
            var values = new float[bytes.Length / 2];
            var halves = MemoryMarshal.Cast<byte, Half>(bytes);
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = (float)halves[i];
            }

            tensors[entry.Name] = (values, [.. entry.Value.GetProperty("shape").EnumerateArray().Select(s => s.GetInt64())]);
        }

        return tensors;
    }

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
