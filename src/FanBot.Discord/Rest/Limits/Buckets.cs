namespace FanBot.Discord.Rest.Limits;

/// <summary>
/// Which bucket a route falls into: its own until Discord has named it, from then on the one of that name, for each
/// resource apart. Not safe for threads; its owner locks.
/// </summary>
/// <param name="moments">The clock.</param>
internal sealed class Buckets(Moments moments)
{
    private const int KeptAtLeast = 128;

    // By route template, of which there are only as many as this client has methods.
    private readonly Dictionary<string, string> _names = [];
    private readonly Dictionary<(string Name, string Resource), BucketLimit> _buckets = [];
    private int _sweepAt = KeptAtLeast;

    /// <summary>How many are remembered.</summary>
    public int Count => _buckets.Count;

    /// <summary>The bucket of a route, as far as known.</summary>
    public BucketLimit Of(RestRoute route)
    {
        var key = (_names.GetValueOrDefault(route.Template, route.Template), route.Resource);
        if (!_buckets.TryGetValue(key, out var bucket))
        {
            Sweep();
            bucket = new BucketLimit(moments);
            _buckets.Add(key, bucket);
        }

        return bucket;
    }

    /// <summary>Remembers the name that Discord gave to a route's bucket.</summary>
    public void Name(RestRoute route, string name) => _names[route.Template] = name;

    // Each interaction's webhook is a resource of its own, and nobody says when it is not used any more. Sweeping only
    // at twice of what was left costs each new bucket one look at an old one.
    private void Sweep()
    {
        if (_buckets.Count < _sweepAt)
        {
            return;
        }

        var now = moments.Now;
        foreach (var (key, bucket) in _buckets)
        {
            if (bucket.IsIdle(now))
            {
                _buckets.Remove(key);
            }
        }

        _sweepAt = Math.Max(KeptAtLeast, _buckets.Count * 2);
    }
}
