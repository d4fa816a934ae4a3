using System.Runtime.InteropServices;
using System.Text.Json;
using FanBot.Reading.Models;

namespace FanBot.Reading.Training.Model;

/// <summary>Weights in a safetensors file; written in 16 bit each, read in 16 or 32.</summary>
internal static class WeightsFile
{
    // The numbers begin at a multiple of this.
    private const int Alignment = 8;

    /// <summary>All weights of a file by name.</summary>
    /// <exception cref="InputException">There is no such file, or it is of another kind.</exception>
    public static Dictionary<string, Weight> Read(string path)
    {
        try
        {
            return Safetensors.Read(File.ReadAllBytes(path)).ToDictionary(t => t.Key, t => Weight.Of(t.Value), StringComparer.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"The weights '{path}' cannot be read: {e.Message}", e);
        }
        catch (ReaderException e)
        {
            throw new InputException($"'{path}' holds no weights: it is no safetensors file of 16 or 32 bit numbers, or it is cut short.", e);
        }
    }

    /// <summary>Writes the weights; whoever reads the file meanwhile sees the former one whole.</summary>
    public static void Write(string path, IReadOnlyDictionary<string, Weight> weights)
    {
        using var header = Header(weights);
        var part = path + ".part";
        using (var file = File.Create(part))
        {
            file.Write(BitConverter.GetBytes((ulong)header.Length));
            header.WriteTo(file);
            foreach (var weight in weights.Values)
            {
                file.Write(MemoryMarshal.AsBytes<Half>(Array.ConvertAll(weight.Values, value => (Half)value)));
            }
        }

        File.Move(part, path, overwrite: true);
    }

    private static MemoryStream Header(IReadOnlyDictionary<string, Weight> weights)
    {
        var header = new MemoryStream();
        using (var json = new Utf8JsonWriter(header))
        {
            json.WriteStartObject();
            json.WriteStartObject("__metadata__");
            json.WriteEndObject();
            long offset = 0;
            foreach (var (name, weight) in weights)
            {
                var end = offset + (weight.Values.Length * (long)sizeof(ushort));
                WriteEntry(json, name, weight.Shape, offset, end);
                offset = end;
            }

            json.WriteEndObject();
        }

        while (header.Length % Alignment != 0)
        {
            header.WriteByte((byte)' ');
        }

        return header;
    }

    private static void WriteEntry(Utf8JsonWriter json, string name, long[] shape, long start, long end)
    {
        json.WriteStartObject(name);
        json.WriteString("dtype", "F16");
        WriteNumbers(json, "shape", shape);
        WriteNumbers(json, "data_offsets", start, end);
        json.WriteEndObject();
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, params ReadOnlySpan<long> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }
}
