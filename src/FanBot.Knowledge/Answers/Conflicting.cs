using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Answers;

/// <summary>Sources of equal standing state what cannot both be true, and no later date decides; both sides are shown.</summary>
public sealed record Conflicting : Answer
{
    private readonly CitationList _citations;
    private readonly Standing _standing;

    /// <summary>An answer that names both sides, with the sources of both.</summary>
    public Conflicting(Standing standing, CitationList citations)
    {
        _standing = standing;
        _citations = citations;
    }

    /// <inheritdoc/>
    public override Standing? Standing => _standing;

    /// <inheritdoc/>
    public override IReadOnlyList<Citation> Citations => _citations;
}
