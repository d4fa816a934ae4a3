using System.Globalization;
using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Numbers;

/// <summary>"23 million hours", "Top 10 in 54 countries", "100% on …", "8.7/10".</summary>
internal sealed class NumberRule : IClaimRule
{
    /// <summary>Aspect of how many seasons there are or are to be.</summary>
    public const string Seasons = "seasons";

    // What the lines of number.phrases say besides the aspects.
    private const string Count = "count";
    private const string Score = "score";
    private const string Audience = "audience";
    private const string Nothing = "none";
    private const string It = "it";

    private const int MostScore = 100;

    private static readonly PhraseBook Wordings = PhraseBook.Read("Topics.Numbers.number.phrases");

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        var said = Wordings.Matches(sentence.Tokens).ToList();
        return said.Where(m => m.Value is not (Audience or Nothing or It) && sentence.StatementAt(m.Span.Start).IsOfShowAlone)
            .Select(m => m.Value switch
            {
                Count => Counted(sentence, m, said.Exists(a => a.Value == Audience)),
                Score => Scored(sentence, m, said.Exists(i => i.Value == It)),
                Seasons => Draft(sentence, m, Number(sentence, m), sentence.StatementAt(m.Span.Start).IsOfOriginal(null) ? OriginalVersion.Seasons : Seasons),
                _ => Draft(sentence, m, Number(sentence, m), m.Value),
            })
            .OfType<Claim>();
    }

    // "A community of 50,000 people" is no audience.
    private static Claim? Counted(Sentence sentence, PhraseMatch match, bool isAudience)
    {
        var unit = Part(sentence, match, "unit").ToLowerInvariant();
        return unit is "people" or "accounts" or "households" && !isAudience ? null : Draft(sentence, match, Amount(sentence, match), unit switch
        {
            "territories" => "countries",
            "households" or "people" or "accounts" => "viewers",
            _ => unit,
        });
    }

    // "It scored 92 percent" below "The first season is a delight"; a score of the show holds for all of it.
    private static Claim? Scored(Sentence sentence, PhraseMatch match, bool isOfSeason) =>
        Amount(sentence, match) is { } amount && decimal.Parse(amount, CultureInfo.InvariantCulture) <= MostScore
        && Draft(sentence, match, amount, Score) is { } score
            ? score with
            {
                Season = sentence.SeasonsAt(match.Span.Start) is { Count: 1 } one ? one[0]
                    : isOfSeason && !sentence.Mask.Any(Masks.IsShow) ? sentence.DefaultSeason
                    : null,
            }
            : null;

    private static Claim? Draft(Sentence sentence, PhraseMatch match, string? value, string aspect)
    {
        var text = sentence.Unmask(match.Span.Cut(sentence.Mask)).Trim();
        return value is null ? null : sentence.Draft(ClaimKind.Number, value, text, sentence.StandingAt(match.Span.Start), "number") with { Aspect = aspect };
    }

    private static string? Number(Sentence sentence, PhraseMatch match) => NumberWords.Read(Part(sentence, match, "n"))?.ToString(CultureInfo.InvariantCulture);

    // "4,000", "1.2m", "23 million".
    private static string? Amount(Sentence sentence, PhraseMatch match)
    {
        const NumberStyles Style = NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint;
        var written = Part(sentence, match, "n");
        var digits = string.Concat(written.TakeWhile(c => !char.IsLetter(c)));
        var scale = digits.Length < written.Length ? written[digits.Length..] : Part(sentence, match, "scale");
        return decimal.TryParse(digits, Style, CultureInfo.InvariantCulture, out var number) && Factor(scale.ToLowerInvariant()) is { } factor
            ? (number * factor).ToString("0.##", CultureInfo.InvariantCulture)
            : null;
    }

    private static decimal? Factor(string scale) => scale switch
    {
        "" => 1m,
        "thousand" or "k" => 1_000m,
        "million" or "m" => 1_000_000m,
        "billion" or "bn" or "b" => 1_000_000_000m,
        _ => null,
    };

    private static string Part(Sentence sentence, PhraseMatch match, string name) => match.Part(name)?.Cut(sentence.Mask) ?? "";
}
