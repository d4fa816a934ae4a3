using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Answers;

/// <summary>The articles state it: officially, as reported fact, or that it is not so.</summary>
public sealed record Answered : Answer
{
    private readonly CitationList _citations;
    private readonly Standing _standing;

    /// <summary>An answer of a standing other than speculation, with its sources.</summary>
    /// <exception cref="ArgumentException"><paramref name="standing"/> is speculation, which is <see cref="OnlySpeculation"/>.</exception>
    public Answered(Standing standing, CitationList citations)
    {
        if (standing == Claims.Standing.Speculation)
        {
            throw new ArgumentException("Speculation is never an answer of its own.", nameof(standing));
        }

        _standing = standing;
        _citations = citations;
    }

    /// <inheritdoc/>
    public override Standing? Standing => _standing;

    /// <inheritdoc/>
    public override IReadOnlyList<Citation> Citations => _citations;
}
