using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;

namespace FanBot.Knowledge.Topics.Renewal;

/// <summary>"The network has passed on the spin-off": the fate of what was to grow out of the show, which is never the show's own.</summary>
internal sealed class SpinOffRule : IClaimRule
{
    /// <summary>Aspect of a renewal claim that speaks of a spin-off.</summary>
    public const string SpinOff = "spin-off";

    // "the spin-off series Our Show": the show is the spin-off.
    private const string Own = "own";
    private const string Thing = "thing";

    private static readonly PhraseBook Fates = PhraseBook.Read("Topics.Renewal.spin-off.phrases");

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        var said = Fates.Matches(sentence.Tokens).ToList();
        if (said.Find(m => m.Value is Thing or Own)?.Value == Thing && said.Find(m => m.Value is not (Thing or Own)) is { } fate)
        {
            var value = fate.Value == "ordered" ? RenewalRule.Renewed : RenewalRule.Cancelled;
            yield return sentence.Draft(ClaimKind.Renewal, value, fate.Value, sentence.StandingAt(fate.Span.Start), "spin-off") with { Aspect = SpinOff };
        }
    }
}
