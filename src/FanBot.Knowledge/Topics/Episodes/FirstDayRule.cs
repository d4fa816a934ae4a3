using System.Globalization;
using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Episodes;

/// <summary>How many episodes come on the first day: "a two-episode premiere", "the first three episodes drop on …", "premieres with two episodes".</summary>
internal sealed class FirstDayRule : IClaimRule
{
    /// <summary>Aspect of the claim.</summary>
    public const string Launch = "launch";

    private const int Most = 12;

    // "Returns with eight episodes on …" may well be all of them.
    private const int MostOfSome = 4;

    // So near, in characters, "instead of" stands in front of what was before.
    private const int Near = 30;

    private static readonly PhraseBook FirstDay = PhraseBook.Read("Topics.Episodes.first-day.phrases");

    private static readonly PhraseBook Others = PhraseBook.Read("Topics.Episodes.first-day-guards.phrases");

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        var said = FirstDay.Matches(sentence.Tokens).ToList();
        foreach (var match in said.Where(m => m.Value == Launch))
        {
            if (Count(sentence, match) is not (> 1 and <= Most and var count)
                || Others.Fits(sentence.TokensIn(match.Span.Start, match.Span.End), "other") is not null || !sentence.StatementAt(match.Span.Start).IsOfShow)
            {
                continue;
            }

            // "instead of the usual three-episode premiere" is how it was.
            var at = match.Part("n")!.Value.Start;
            var usual = said.Exists(m => m.Value == "usual" && Gap.IsShort(sentence.Mask, m.Span.End, at, Near));
            var standing = usual ? Standing.Denied : sentence.StandingAt(match.Span.Start);
            var number = count.ToString(CultureInfo.InvariantCulture);
            yield return sentence.Draft(ClaimKind.Episode, number, NumberWords.Write(count) + " episodes", standing, "first-day") with
            {
                Aspect = Launch,
                Season = sentence.SeasonAt(at),
            };
            yield break;
        }
    }

    /// <summary>Whether a number in the mask counts what comes on the first day, and not the season.</summary>
    public static bool Counts(Sentence sentence, int index) =>
        FirstDay.Matches(sentence.Tokens).Any(m => m.Part("n")?.Start == index && Count(sentence, m) <= MostOfSome);

    private static int? Count(Sentence sentence, PhraseMatch match) => match.Part("n")!.Value.Cut(sentence.Mask).ToLowerInvariant() switch
    {
        "double" => 2,
        "triple" => 3,
        var number => NumberWords.Read(number),
    };
}
