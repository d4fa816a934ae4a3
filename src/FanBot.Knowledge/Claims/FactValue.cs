using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Claims;

/// <summary>One of the values that articles give for a subject, with the claims that give it.</summary>
/// <param name="Value">Canonical form (see <see cref="ClaimKind"/>), or null where only "it has happened" is stated.</param>
/// <param name="Text">As people read it.</param>
/// <param name="Standing">The best standing among its claims.</param>
/// <param name="AsOf">As-of date of the claim that decided, or null.</param>
/// <param name="Claims">The claims for it, best first; never empty.</param>
/// <param name="Support">Number of independent origins that state it.</param>
/// <param name="Doubt">Why it cannot be right ("before filming began"), or null.</param>
public sealed record FactValue(
    string? Value,
    string Text,
    Standing Standing,
    EdtfDate? AsOf,
    IReadOnlyList<CitedClaim> Claims,
    int Support,
    string? Doubt = null);
