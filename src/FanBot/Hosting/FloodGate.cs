using System.Threading.RateLimiting;
using FanBot.Discord;
using FanBot.Discord.Interactions;
using FanBot.Settings;

namespace FanBot.Hosting;

/// <summary>Counts interactions by member and by server. Suggestions count apart, since every key stroke asks for some.</summary>
internal sealed class FloodGate(LimitSettings limits, TimeProvider time) : IDisposable
{
    private const int SuggestionsPerCommand = 10;

    private readonly PartitionedRateLimiter<Asker> _members = Limiter(limits.PerUser, time);
    private readonly PartitionedRateLimiter<Asker> _servers = Limiter(limits.PerServer, time);

    /// <summary>Counts an interaction.</summary>
    /// <returns>The limit that it goes beyond, or null where it may be answered.</returns>
    public Flood? Count(Interaction interaction)
    {
        var suggestions = interaction is AutocompleteInteraction;
        return Count(_members, interaction.Member?.Id, suggestions) is { } member ? new Flood(false, PerMinute(limits.PerUser, suggestions), member)
            : Count(_servers, interaction.GuildId, suggestions) is { } server ? new Flood(true, PerMinute(limits.PerServer, suggestions), server)
            : null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _members.Dispose();
        _servers.Dispose();
    }

    private static TimeSpan? Count(PartitionedRateLimiter<Asker> limiter, Snowflake? id, bool suggestions)
    {
        if (id is not { } known)
        {
            return null;
        }

        using var lease = limiter.AttemptAcquire(new Asker(known, suggestions));
        return lease.IsAcquired ? null : lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.Zero;
    }

    private static PartitionedRateLimiter<Asker> Limiter(int perMinute, TimeProvider time) =>
        PartitionedRateLimiter.Create<Asker, Asker>(asker => perMinute == 0
            ? RateLimitPartition.GetNoLimiter(asker)
            : RateLimitPartition.Get(asker, a => new PacedLimiter(PerMinute(perMinute, a.Suggestions), TimeSpan.FromMinutes(1), time)));

    private static int PerMinute(int limit, bool suggestions) => suggestions ? limit * SuggestionsPerCommand : limit;

    private readonly record struct Asker(Snowflake Id, bool Suggestions);
}
