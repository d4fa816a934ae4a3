using System.Text.RegularExpressions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>"The network has passed on the spin-off": the fate of what was to grow out of the show, which is never the show's own.</summary>
internal sealed class SpinOffRule : IClaimRule
{
    /// <summary>Aspect of a renewal claim that speaks of a spin-off.</summary>
    public const string SpinOff = "spin-off";

    private static readonly PhraseBook Fates = PhraseBook.Read("Extraction.Rules.spin-off.phrases");

    private const string Thing = @"\b(?:spin-?\s?offs?|prequels?|sequel series|companion series|backdoor pilots?)\b";

    /// <summary>Whether a spin-off is what the words before a verb speak of; a show that is itself called one names itself behind the word.</summary>
    public static bool IsSubject(string before) => SubjectPattern.Match(before) is { Success: true } match && !before[match.Index..].Any(Masks.IsShow);

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        if (ThingPattern.Match(sentence.Mask) is not { Success: true } thing || OwnPattern.IsMatch(sentence.Mask[(thing.Index + thing.Length)..]))
        {
            yield break;
        }

        if (Fates.Matches(sentence.Tokens).FirstOrDefault() is { } fate)
        {
            var value = fate.Value == "ordered" ? RenewalRule.Renewed : RenewalRule.Cancelled;
            yield return sentence.Draft(ClaimKind.Renewal, value, fate.Value, sentence.StandingAt(fate.Span.Start), "spin-off") with { Aspect = SpinOff };
        }
    }

    private static readonly Pattern SubjectPattern = new(Thing + "[^;]*$", RegexOptions.IgnoreCase);

    private static readonly Pattern ThingPattern = new(Thing, RegexOptions.IgnoreCase);

    // "the spin-off series Our Show": the show is the spin-off.
    private static readonly Pattern OwnPattern = new("^(?: (?:series|show|drama|comedy))?,? " + Masks.Show, RegexOptions.IgnoreCase);
}
