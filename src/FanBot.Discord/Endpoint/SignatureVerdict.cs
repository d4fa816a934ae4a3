namespace FanBot.Discord.Endpoint;

/// <summary>The outcome of a check.</summary>
/// <param name="State">What it came to.</param>
/// <param name="Offset">
/// By how much our clock is ahead of the timestamp; only known of what Discord signed (<see cref="SignatureState.Stale"/>
/// and <see cref="SignatureState.Valid"/>), else zero.
/// </param>
public readonly record struct SignatureVerdict(SignatureState State, TimeSpan Offset = default);
