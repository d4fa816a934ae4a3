using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Answers;

/// <summary>Articles guess, hope or pass on a rumour; none states it.</summary>
public sealed record OnlySpeculation : Answer
{
    private readonly CitationList _citations;

    /// <summary>An answer that says whose guess it is.</summary>
    public OnlySpeculation(CitationList citations)
    {
        _citations = citations;
    }

    /// <inheritdoc/>
    public override Standing? Standing => Claims.Standing.Speculation;

    /// <inheritdoc/>
    public override IReadOnlyList<Citation> Citations => _citations;
}
