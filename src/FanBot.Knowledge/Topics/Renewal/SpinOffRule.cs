using System.Text.RegularExpressions;
using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Renewal;

/// <summary>"The network has passed on the spin-off": the fate of what was to grow out of the show, which is never the show's own.</summary>
internal sealed class SpinOffRule : IClaimRule
{
    /// <summary>Aspect of a renewal claim that speaks of a spin-off.</summary>
    public const string SpinOff = "spin-off";

    private static readonly PhraseBook Fates = PhraseBook.Read("Topics.Renewal.spin-off.phrases");

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        if (SpinOffs.Find(sentence) is not { } thing || OwnPattern.IsMatch(sentence.Mask[thing.Span.End..]))
        {
            yield break;
        }

        if (Fates.Matches(sentence.Tokens).FirstOrDefault() is { } fate)
        {
            var value = fate.Value == "ordered" ? RenewalRule.Renewed : RenewalRule.Cancelled;
            yield return sentence.Draft(ClaimKind.Renewal, value, fate.Value, sentence.StandingAt(fate.Span.Start), "spin-off") with { Aspect = SpinOff };
        }
    }

    // "the spin-off series Our Show": the show is the spin-off.
    private static readonly Pattern OwnPattern = new("^(?: (?:series|show|drama|comedy))?,? " + Masks.Show, RegexOptions.IgnoreCase);
}
