using FanBot.Knowledge.Claims;

namespace FanBot.Json;

/// <summary>Whether a season will be made, and when that was decided.</summary>
internal sealed record RenewalJson : FactJson
{
    public RenewalJson(Fact fact)
        : base(fact) => Date = fact.Best.Claims.FirstOrDefault(c => c.Claim.Date is not null)?.Claim.Date?.ToString();

    public string? Date { get; }
}
