using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Platforms;

/// <summary>Where one country sees a show: "airs on X in the US and on Y in the UK", "in Australia it streams on Z".</summary>
internal sealed class RegionalPlatformRule : IClaimRule
{
    /// <summary>Aspect of the claim, with the country.</summary>
    public const string InCountry = "in";

    private static readonly PhraseBook Wordings = PhraseBook.Read("Topics.Platforms.regional-platform.phrases");

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        var said = Wordings.Matches(sentence.Tokens).ToList();
        foreach (var match in said.Where(m => m.Value == "there"))
        {
            var (channel, country) = (match.Part("p")!.Value, match.Part("c")!.Value);
            if (CountryWords.OfCountry(sentence.Unmask(country.Cut(sentence.Mask))) is not { } there || !IsJoined(sentence, channel, country)
                || !sentence.StatementAt(match.Span.Start).IsOfShowAlone
                || IsDenied(sentence, match, channel, said) || !Shown.Of(sentence).Any(s => s.Value is "subject" or "noun" or "shown"))
            {
                continue;
            }

            var name = sentence.At(channel.Start).Text;
            var standing = sentence.StandingAt(match.Span.Start);
            yield return sentence.Draft(ClaimKind.Platform, name, name, standing, "regional-platform") with { Aspect = new Aspect(InCountry, there) };
        }
    }

    // "In Canada, Mara Voss said, it is on …" may be told of elsewhere.
    private static bool IsJoined(Sentence sentence, TextSpan channel, TextSpan country) =>
        !sentence.Mask[Math.Min(channel.End, country.End)..Math.Max(channel.Start, country.Start)].Any(c => Masks.IsName(c) || Masks.IsPlatform(c));

    private static bool IsDenied(Sentence sentence, PhraseMatch match, TextSpan channel, IReadOnlyList<PhraseMatch> said) =>
        said.Any(m => m.Value == "not" && m.Span.Start >= sentence.Clause(match.Span.Start).Start && m.Span.End <= channel.Start);
}
