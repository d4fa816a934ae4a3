namespace FanBot.Discord.Gateway;

/// <summary>Collects bytes, up to a limit, and gives back the room that one large message took.</summary>
/// <param name="most">The limit, in bytes.</param>
internal sealed class GrowingBuffer(int most)
{
    private const int Usual = 16 * 1024;
    private const int WorthKeeping = 256 * 1024;

    private byte[] _bytes = new byte[Math.Min(Usual, most)];
    private int _count;

    /// <summary>What was collected.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _count);

    /// <summary>How much memory is held, in bytes.</summary>
    public int Capacity => _bytes.Length;

    /// <summary>Finds room, at least for one byte.</summary>
    /// <returns>False where the limit is reached.</returns>
    public bool TryReserve(out Memory<byte> room)
    {
        if (_count == _bytes.Length && _count < most)
        {
            Array.Resize(ref _bytes, (int)Math.Min(_bytes.Length * 2L, most));
        }

        room = _bytes.AsMemory(_count);
        return room.Length > 0;
    }

    /// <summary>Bytes were written into the room.</summary>
    public void Advance(int count) => _count += count;

    /// <summary>Forgets the first bytes; what is left moves to the front.</summary>
    public void Forget(int count)
    {
        var rest = _bytes.AsSpan(count, _count - count);
        if (rest.IsEmpty && _bytes.Length > WorthKeeping)
        {
            _bytes = new byte[Usual];
        }
        else
        {
            rest.CopyTo(_bytes);
        }

        _count = rest.Length;
    }
}
