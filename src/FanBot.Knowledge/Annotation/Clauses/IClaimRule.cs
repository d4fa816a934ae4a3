using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>Reads one kind of statement out of a sentence. Rules are pure, and know the genre but no show.</summary>
internal interface IClaimRule
{
    /// <summary>The claims that the sentence states; none where it states nothing of the kind.</summary>
    IEnumerable<Claim> Read(Sentence sentence);
}
