using FanBot.Discord.Rest.Limits;

namespace FanBot.Discord.Rest;

/// <summary>What came of a request in the end.</summary>
/// <param name="Answer">The last answer, or null where none came.</param>
/// <param name="Trouble">Why none came, in a word or two.</param>
/// <param name="Hit">Of a 429, what it asks for.</param>
/// <param name="Uncertain">Whether Discord may have done what was asked at an attempt before the last one.</param>
internal readonly record struct RestOutcome(RestAnswer? Answer, string Trouble, LimitHit? Hit, bool Uncertain)
{
    public bool IsFine => Answer is { IsFine: true };
}
