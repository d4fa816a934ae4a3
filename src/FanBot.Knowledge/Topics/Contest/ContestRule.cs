using System.Globalization;
using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Topics.Cast;

namespace FanBot.Knowledge.Topics.Contest;

/// <summary>How a contest went: who won, who came second, who went out, and who danced or sang with whom.</summary>
internal sealed class ContestRule : IClaimRule
{
    /// <summary>Aspect of the winner.</summary>
    public const string Winner = "winner";

    /// <summary>Aspect of those who went out, with their number where the order is told.</summary>
    public const string Eliminated = "eliminated";

    /// <summary>Aspect of those who left of their own will or because they had to.</summary>
    public const string Withdrawn = "withdrawn";

    /// <summary>Aspect of who competed with whom; the value is the partner.</summary>
    public const string Partner = PartnerAnswers.Aspect;

    // What the lines of contest.phrases say besides the aspects.
    public const string Place = "place";
    private const string RunnerUp = "runner-up";
    private const string Out = "out";
    private const string Gone = "gone";
    private const string Earlier = "earlier";
    private const string OtherWin = "other-win";
    private const string OfOther = "of-other";

    // How far in front of a winner the words may stand that speak of another time, in characters.
    private const int Near = 40;

    // How many words may part a winner from the name of what was won.
    private const int MostWords = 4;

    private static readonly PhraseBook Wordings = PhraseBook.Read("Topics.Contest.contest.phrases");

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        if (!sentence.Article.IsContest && !sentence.Mask.Any(c => Masks.IsShow(c) || Masks.IsSeason(c)))
        {
            return [];
        }

        var said = Wordings.Matches(sentence.Tokens).ToList();
        var told = said.Where(m => m.Value is not (Earlier or OtherWin or OfOther) && IsPlain(sentence, m)).ToList();
        return told.SelectMany(m => m.Value switch
        {
            Winner => Winners(sentence, m, said),
            Place or RunnerUp => Places(sentence, m, said),
            Out => Leavers(sentence, m, Eliminated),
            Gone or Withdrawn when sentence.Article.IsContest => Leavers(sentence, m, m.Value == Gone ? Eliminated : Withdrawn),
            _ => [],
        }).Concat(told.SelectMany(m => Partners(sentence, m)));
    }

    private static IEnumerable<Claim> Winners(Sentence sentence, PhraseMatch match, IReadOnlyList<PhraseMatch> said)
    {
        if (IsOfOther(sentence, match.Span.End) || IsOtherWin(sentence, match, said)
            || Competitor(sentence, First(sentence, match)) is not { } winner)
        {
            yield break;
        }

        // "last year's winner", "the reigning champion" won the season before, whichever that was.
        var claim = Claim(sentence, match, Winner, winner, winner);
        if (!IsEarlier(match, said))
        {
            yield return claim;
        }
        else if (claim.Season is > 1 and var season && !sentence.Mask.Any(Masks.IsSeason))
        {
            yield return claim with { Season = season - 1 };
        }
    }

    // "The winner … of Cinder Row".
    private static bool IsOfOther(Sentence sentence, int end) =>
        Wordings.Fits(sentence.TokensIn(end, sentence.Mask.Length), OfOther) is { Span.Start: var other }
        && sentence.TokensIn(end, other) is { Count: <= MostWords } between && between.All(t => char.IsLetterOrDigit(t.Word[0]));

    private static bool IsOtherWin(Sentence sentence, PhraseMatch match, IReadOnlyList<PhraseMatch> said)
    {
        var clause = sentence.Clause(match.Span.End - 1);
        return said.Any(m => m.Value == OtherWin && m.Span.Start >= clause.Start && m.Span.End <= clause.End);
    }

    private static bool IsEarlier(PhraseMatch match, IReadOnlyList<PhraseMatch> said) =>
        said.Any(m => m.Value == Earlier && m.Span.End <= match.Span.Start && match.Span.Start - m.Span.Start <= Near);

    private static IEnumerable<Claim> Places(Sentence sentence, PhraseMatch match, IReadOnlyList<PhraseMatch> said)
    {
        var place = match.Value == RunnerUp ? 2 : Number(sentence, match, "p");
        if (place is { } told && First(sentence, match) is var name && Placed(sentence, match, name) is { } placed && !IsEarlier(match, said))
        {
            yield return Claim(sentence, match, told == 1 ? Winner : new Aspect(Place, told.ToString(CultureInfo.InvariantCulture)), placed, placed);
        }
    }

    private static IEnumerable<Claim> Leavers(Sentence sentence, PhraseMatch match, string aspect)
    {
        var order = 0;
        foreach (var index in Named(sentence, match))
        {
            order++;
            if ((match.Value == Out ? Person(sentence, index) : Competitor(sentence, index)) is { } person)
            {
                var turn = match.Part("order") is not null ? order : Number(sentence, match, "o");
                yield return Claim(sentence, match, new Aspect(aspect, turn?.ToString(CultureInfo.InvariantCulture) ?? ""), person, person);
            }
        }
    }

    private static IEnumerable<Claim> Partners(Sentence sentence, PhraseMatch match)
    {
        if (match.Part(Partner) is { } partner && Person(sentence, partner.Start) is { } with
            && (Person(sentence, First(sentence, match)) ?? (match.Value == Place ? Placed(sentence, match, First(sentence, match)) : null)) is { } person)
        {
            yield return Claim(sentence, match, Partner, person, with);
        }

        // "Kit Marlow & Emma Slade, Sven Aker & Dana Karpov".
        var span = match.Part("n")!.Value;
        var names = Enumerable.Range(span.Start, span.Length).Where(i => Masks.IsName(sentence.Mask[i])).ToList();
        foreach (var (name, next) in match.Value == Out ? names.Zip(names.Skip(1)) : [])
        {
            if (sentence.Mask.AsSpan(name + 1, next - name - 1).SequenceEqual(" & ")
                && Person(sentence, name) is { } first && Person(sentence, next) is { } second)
            {
                yield return Claim(sentence, match, Partner, first, second);
            }
        }
    }

    private static int First(Sentence sentence, PhraseMatch match) => Named(sentence, match).First();

    // Of a couple the first competes: "Kit Marlow & Emma Slade, Sven Aker & Dana Karpov".
    private static IEnumerable<int> Named(Sentence sentence, PhraseMatch match)
    {
        var span = match.Part("n")!.Value;
        for (var i = span.Start; i < span.End; i++)
        {
            if (Masks.IsName(sentence.Mask[i]) && !(match.Value == Out && IsSecond(sentence, span.Start, i)))
            {
                yield return i;
            }
        }
    }

    private static bool IsSecond(Sentence sentence, int start, int name) =>
        sentence.TokensIn(start, name) is [.., var first, { Word: "&" or "and" }] && Masks.IsName(sentence.Mask[first.Start]);

    private static int? Number(Sentence sentence, PhraseMatch match, string part) =>
        match.Part(part) is { } span ? NumberWords.Read(span.Cut(sentence.Mask)) : null;

    // In a table of places even a single name is a contestant's: "2nd: Nellie & Dana Karpov".
    private static string? Placed(Sentence sentence, PhraseMatch match, int name) =>
        Person(sentence, name) ?? (match.Span.Start == 0 && char.IsDigit(sentence.Mask[0]) ? Single(sentence, name) : null);

    private static string? Person(Sentence sentence, int name) => sentence.At(name).Text is var person && PersonNames.IsPerson(person) ? person : null;

    private static string? Single(Sentence sentence, int name) => sentence.At(name).Text is var single && PersonNames.IsActor(single) ? single : null;

    // Bakers and housemates go by their first names.
    private static string? Competitor(Sentence sentence, int name) =>
        Person(sentence, name)
        ?? (sentence.Article.IsContest && Single(sentence, name) is { } single && !single.Contains(' ', StringComparison.Ordinal) ? single : null);

    private static Claim Claim(Sentence sentence, PhraseMatch match, Aspect aspect, string person, string value) =>
        sentence.Draft(ClaimKind.Contest, value, value == person ? person : $"{person} with {value}", sentence.StandingAt(match.Span.Start), "contest") with
        {
            Season = sentence.SeasonAt(match.Span.Start),
            Aspect = aspect,
            Person = person,
        };

    private static bool IsPlain(Sentence sentence, PhraseMatch match) =>
        sentence.StatementAt(match.Span.Start).IsOfShow && sentence.StandingAt(match.Span.Start) != Standing.Speculation;
}
