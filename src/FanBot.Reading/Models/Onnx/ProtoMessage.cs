using System.Buffers.Binary;
using System.Text;

namespace FanBot.Reading.Models.Onnx;

/// <summary>Puts one message in Protocol Buffers' wire format together. Large values are kept, not copied.</summary>
internal sealed class ProtoMessage
{
    private readonly List<ReadOnlyMemory<byte>> _parts = [];
    private long _length;

    /// <summary>Adds a whole number.</summary>
    public void Add(int field, long value)
    {
        AddKey(field, 0);
        AddNumber((ulong)value);
    }

    /// <summary>Adds a fraction.</summary>
    public void Add(int field, float value)
    {
        AddKey(field, 5);
        var bytes = new byte[sizeof(float)];
        BinaryPrimitives.WriteSingleLittleEndian(bytes, value);
        AddPart(bytes);
    }

    /// <summary>Adds a text.</summary>
    public void Add(int field, string value) => Add(field, Encoding.UTF8.GetBytes(value));

    /// <summary>Adds bytes.</summary>
    public void Add(int field, ReadOnlyMemory<byte> value)
    {
        AddKey(field, 2);
        AddNumber((ulong)value.Length);
        AddPart(value);
    }

    /// <summary>Adds a message, as it is now.</summary>
    public void Add(int field, ProtoMessage value)
    {
        AddKey(field, 2);
        AddNumber((ulong)value._length);
        _parts.AddRange(value._parts);
        _length += value._length;
    }

    /// <summary>Writes it out.</summary>
    public void WriteTo(Stream stream)
    {
        foreach (var part in _parts)
        {
            stream.Write(part.Span);
        }
    }

    private void AddKey(int field, int type) => AddNumber((ulong)((field << 3) | type));

    private void AddNumber(ulong value)
    {
        Span<byte> bytes = stackalloc byte[10];
        var length = 0;
        while (value >= 0x80)
        {
            bytes[length++] = (byte)(value | 0x80);
            value >>= 7;
        }

        bytes[length++] = (byte)value;
        AddPart(bytes[..length].ToArray());
    }

    private void AddPart(ReadOnlyMemory<byte> part)
    {
        _parts.Add(part);
        _length += part.Length;
    }
}
