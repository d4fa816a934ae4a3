using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Building;

/// <summary>SHA-256 over values in the order they are added. Each is written with its length, so that no two sequences run together.</summary>
internal sealed class CanonicalHash
{
    private const int Null = -1;

    private readonly ArrayBufferWriter<byte> _buffer = new(4096);

    public CanonicalHash Add(int number)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_buffer.GetSpan(4), number);
        _buffer.Advance(4);
        return this;
    }

    public CanonicalHash Add(int? number) => number is { } value ? Add(1).Add(value) : Add(Null);

    public CanonicalHash Add(bool flag) => Add(flag ? 1 : 0);

    public CanonicalHash Add(EdtfDate? date) => Add(date?.ToString());

    public CanonicalHash Add(string? text)
    {
        if (text is null)
        {
            return Add(Null);
        }

        Add(Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, _buffer);
        return this;
    }

    public CanonicalHash Add(ReadOnlySpan<byte> bytes)
    {
        Add(bytes.Length);
        _buffer.Write(bytes);
        return this;
    }

    public byte[] Finish() => SHA256.HashData(_buffer.WrittenSpan);
}
