using FanBot.Knowledge.Storage;

namespace FanBot.Editions;

/// <summary>Keeps the newest report of a build, which comes from many threads.</summary>
internal sealed class LatestProgress : IProgress<BuildProgress>
{
    private readonly Lock _gate = new();
    private BuildProgress? _latest;

    /// <summary>The newest report, or null before the first.</summary>
    public BuildProgress? Latest
    {
        get
        {
            lock (_gate)
            {
                return _latest;
            }
        }
    }

    /// <inheritdoc/>
    public void Report(BuildProgress value)
    {
        lock (_gate)
        {
            _latest = value;
        }
    }
}
