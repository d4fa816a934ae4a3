namespace FanBot.Discord.Gateway;

/// <summary>Remembers the last interactions, since Discord may send some again after a break.</summary>
/// <param name="capacity">How many are remembered; the oldest makes room.</param>
internal sealed class SeenInteractions(int capacity = 8_192)
{
    private readonly Snowflake[] _ring = new Snowflake[capacity];
    private readonly HashSet<Snowflake> _known = new(capacity);
    private int _next;

    /// <summary>How many are remembered now.</summary>
    public int Count => _known.Count;

    /// <summary>Notes an interaction.</summary>
    /// <returns>False where it was seen before.</returns>
    public bool IsNew(Snowflake id)
    {
        if (_known.Contains(id))
        {
            return false;
        }

        if (_known.Count == capacity)
        {
            _known.Remove(_ring[_next]);
        }

        _known.Add(id);
        _ring[_next] = id;
        _next = (_next + 1) % capacity;
        return true;
    }
}
