using System.Text.RegularExpressions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>"The network has passed on the spin-off": the fate of what was to grow out of the show, which is never the show's own.</summary>
internal sealed class SpinOffRule : IClaimRule
{
    /// <summary>Aspect of a renewal claim that speaks of a spin-off.</summary>
    public const string SpinOff = "spin-off";

    private const string Thing = @"\b(?:spin-?\s?offs?|prequels?|sequel series|companion series|backdoor pilots?)\b";

    /// <summary>Whether a spin-off is what the words before a verb speak of; a show that is itself called one names itself behind the word.</summary>
    public static bool IsSubject(string before) => SubjectPattern.Match(before) is { Success: true } match && !before[match.Index..].Any(Masks.IsShow);

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        if (ThingPattern.Match(sentence.Mask) is not { Success: true } thing || OwnPattern.IsMatch(sentence.Mask[(thing.Index + thing.Length)..]))
        {
            yield break;
        }

        foreach (Match match in FatePattern.Matches(sentence.Mask))
        {
            var made = match.Groups["made"].Success;
            var text = made ? "ordered" : match.Groups["passed"].Success ? "passed on" : "scrapped";
            yield return sentence.Draft(ClaimKind.Renewal, made ? RenewalRule.Renewed : RenewalRule.Cancelled, text, sentence.StandingAt(match.Index), "spin-off") with { Aspect = SpinOff };
            yield break;
        }
    }

    private static readonly Pattern SubjectPattern = new(Thing + "[^;]*$", RegexOptions.IgnoreCase);

    private static readonly Pattern ThingPattern = new(Thing, RegexOptions.IgnoreCase);

    // "the spin-off series Our Show": the show is the spin-off.
    private static readonly Pattern OwnPattern = new("^(?: (?:series|show|drama|comedy))?,? " + Masks.Show, RegexOptions.IgnoreCase);

    private static readonly Pattern FatePattern = new(@"(?<passed>\b(?:pass(?:ed|es|ing)? on|turn(?:ed|s) (?:it )?down|decided against)\b)|(?<dropped>\b(?:not|n't|no longer)\b[^,;.]{0,20}\b(?:moving|going|move|go) (?:forward|ahead)|\b(?:scrapped|shelved|abandoned|axed|cancell?ed|dropped|killed off)\b|\bnot (?:be |been )?(?:picked up|ordered))|(?<made>\b(?:(?:has|have|was|were|been|is) (?:\w+ )?(?:ordered|picked up|greenlit|green-lit|commissioned)|ordered|greenlit|commissioned|g(?:oes|o|oing) ahead|given (?:the|a) green ?light|picked up|straight-to-series order)\b)", RegexOptions.IgnoreCase);
}
