using FanBot.Knowledge.Checks;

namespace FanBot.Json;

/// <summary>How many questions of one kind turned out how.</summary>
internal sealed record VerdictsJson(int Right, int Wrong, int Silent, int Invented, int Uncited)
{
    public static VerdictsJson Of(IEnumerable<CheckedQuestion> results)
    {
        var counts = results.CountBy(r => r.Verdict).ToDictionary();
        return new VerdictsJson(
            counts.GetValueOrDefault(Verdict.Right),
            counts.GetValueOrDefault(Verdict.Wrong),
            counts.GetValueOrDefault(Verdict.Silent),
            counts.GetValueOrDefault(Verdict.Invented),
            counts.GetValueOrDefault(Verdict.Uncited));
    }
}
