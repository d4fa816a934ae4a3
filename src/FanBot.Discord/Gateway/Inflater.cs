using System.IO.Compression;

namespace FanBot.Discord.Gateway;

/// <summary>Unpacks one connection's zlib stream: all its messages share one context.</summary>
internal sealed class Inflater : IDisposable
{
    private readonly Feed _feed = new();
    private readonly ZLibStream _zlib;

    public Inflater() => _zlib = new ZLibStream(_feed, CompressionMode.Decompress);

    /// <summary>Unpacks what came, which must end with a flush.</summary>
    /// <returns>False where it does not fit.</returns>
    /// <exception cref="InvalidDataException">It is not of a zlib stream, so nothing after it can be read either.</exception>
    public bool TryInflate(ReadOnlyMemory<byte> packed, GrowingBuffer into)
    {
        _feed.Rest = packed;
        while (into.TryReserve(out var room))
        {
            var count = _zlib.Read(room.Span);
            if (count == 0)
            {
                return true;
            }

            into.Advance(count);
        }

        return false;
    }

    public void Dispose() => _zlib.Dispose();

    /// <summary>Hands over what is there, and says that this is the end whenever there is no more for now.</summary>
    private sealed class Feed : Stream
    {
        public ReadOnlyMemory<byte> Rest { get; set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(Span<byte> buffer)
        {
            var count = Math.Min(buffer.Length, Rest.Length);
            Rest.Span[..count].CopyTo(buffer);
            Rest = Rest[count..];
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
