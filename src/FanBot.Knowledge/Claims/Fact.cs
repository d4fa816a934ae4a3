namespace FanBot.Knowledge.Claims;

/// <summary>The claims about one subject, reconciled: the best supported value first, the rivals kept.</summary>
public sealed record Fact
{
    /// <summary>What the fact is about.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>Number of the season, or null for the show.</summary>
    public int? Season { get; init; }

    /// <summary>What of the kind is meant; see <see cref="ClaimKind"/>.</summary>
    public Aspect Aspect { get; init; }

    /// <summary>Actor or maker under the name that the show's articles agree on, or null.</summary>
    public string? Person { get; init; }

    /// <summary>Character likewise, or null.</summary>
    public string? Character { get; init; }

    /// <summary>For cast, whether the actor is new.</summary>
    public CastStatus Status { get; init; }

    /// <summary>For cast, what the character is, or null.</summary>
    public string? Description { get; init; }

    /// <summary>The best supported value.</summary>
    public required FactValue Best { get; init; }

    /// <summary>Values that cannot be true together with <see cref="Best"/>, best first.</summary>
    public IReadOnlyList<FactValue> Rivals { get; init; } = [];

    /// <summary>True where the first rival stands level with <see cref="Best"/> and no later date decides.</summary>
    public bool Conflicting { get; init; }
}
