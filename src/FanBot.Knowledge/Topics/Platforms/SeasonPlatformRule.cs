using System.Globalization;
using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Platforms;

/// <summary>Seasons that are shown in different places: "seasons 1 and 2 are on X, season 3 is on Y".</summary>
internal sealed class SeasonPlatformRule : IClaimRule
{
    /// <summary>Aspect of the claim, with the season's number.</summary>
    public const string OfSeason = "season";

    private static readonly PhraseBook Wordings = PhraseBook.Read("Topics.Platforms.season-platform.phrases");

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        if (sentence.DefaultSeason is null && !sentence.Mask.Any(Masks.IsSeason))
        {
            return [];
        }

        // Alone, it tells of the show's home as well as of the season's; items and rows stand beside others.
        var said = Wordings.Matches(sentence.Tokens).Where(m => sentence.StatementAt(m.Span.Start).IsOfShow).ToList();
        return said.Count > 1 || sentence.Passage.Kind == PassageKind.ListItem ? said.SelectMany(m => Claims(sentence, m)) : [];
    }

    private static IEnumerable<Claim> Claims(Sentence sentence, PhraseMatch match)
    {
        var name = sentence.At(match.Part("p")!.Value.Start).Text;
        var standing = sentence.StandingAt(match.Span.Start);
        IEnumerable<int> seasons = match.Part("s") is { } season ? sentence.At(season.Start).Seasons
            : NumberWords.Read(match.Part("n")!.Value.Cut(sentence.Mask)) is { } number ? [number] : [];
        return seasons.Select(s => sentence.Draft(ClaimKind.Platform, name, name, standing, "season-platform") with
        {
            Aspect = new Aspect(OfSeason, s.ToString(CultureInfo.InvariantCulture)),
        });
    }
}
