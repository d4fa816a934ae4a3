using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>
/// Who leaves which role: "X will not return as Y", "Y (X) won't be in the new season", "X no longer plays Y",
/// "Z takes over the role of Y from X".
/// </summary>
internal sealed class CastLeavingRule : IClaimRule
{
    private const string Rule = "cast-leaving";

    // What a wording of the file says.
    private const string Leaves = "leaves";
    private const string Either = "either";
    private const string Last = "last";
    private const string TakesOver = "takes-over";
    private const string Recast = "recast";
    private const string Thought = "thought";

    private static readonly PhraseBook Wordings = PhraseBook.Read("Topics.Cast.cast-leaving.phrases");

    public IEnumerable<Claim> Read(Sentence sentence) =>
        Wordings.Matches(sentence.Tokens).SelectMany(match => match.Value switch
        {
            Leaves or Either => Leaving(sentence, match),
            Last => LastAppearances(sentence, match),
            TakesOver => TakingOver(sentence, match),
            _ => [],
        });

    /// <summary>Whether the role at a place of the mask is told to be played for the last time; who is only thought to go is still there.</summary>
    public static bool IsLastAppearance(Sentence sentence, int index) =>
        Wordings.Matches(sentence.Tokens).Any(m => m.Value == Last && m.Span.Start <= index && index < m.Span.End && !IsGuess(sentence, m));

    private static IEnumerable<Claim> Leaving(Sentence sentence, PhraseMatch match)
    {
        var actor = Name(sentence, match, People.Who)!;
        if (PersonNames.IsActor(actor))
        {
            var claim = CastWording.Leaving(sentence, match.Part(People.Who)!.Value.Start, actor, Name(sentence, match, "role"), Rule);
            yield return claim with { PairingUncertain = match.Value == Either };
        }
    }

    // "will be the last appearance of X as Ada and Y as Jonah": actors and roles take turns.
    private static IEnumerable<Claim> LastAppearances(Sentence sentence, PhraseMatch match)
    {
        var guess = IsGuess(sentence, match);
        foreach (var pair in match.Part("pairs")!.Value.Cut(sentence.Mask).Where(Masks.IsName).Select(c => sentence.Of(c).Text).Chunk(2))
        {
            var leaving = CastWording.Leaving(sentence, match.Span.Start, pair[0], pair[1], Rule);
            yield return guess ? leaving with { Standing = Standing.Speculation } : leaving;
        }
    }

    private static IEnumerable<Claim> TakingOver(Sentence sentence, PhraseMatch match)
    {
        var index = match.Part("new")!.Value.Start;
        if ((Name(sentence, match, "role") ?? RecastBefore(sentence, match.Span.Start)) is { } character)
        {
            yield return CastWording.Claim(sentence, index, Name(sentence, match, "new"), character, null, CastStatus.New, Rule);
            yield return CastWording.Leaving(sentence, index, Name(sentence, match, "old")!, character, Rule);
        }
    }

    private static bool IsGuess(Sentence sentence, PhraseMatch last) =>
        sentence.StandingAt(last.Span.Start) is Standing.Speculation or Standing.Denied
        || Wordings.Matches(sentence.Tokens).Any(m => m.Value == Thought && m.Span.End <= last.Span.Start);

    // "Ada Quill, the keeper, has been recast. Z takes over the role from X."
    private static string? RecastBefore(Sentence sentence, int index) =>
        Recasts(sentence).FirstOrDefault(m => m.Span.End <= index) is { } here ? Name(sentence, here, "role")
        : sentence.Previous is { } before && Recasts(before).FirstOrDefault() is { } recast ? Name(before, recast, "role")
        : null;

    private static IEnumerable<PhraseMatch> Recasts(Sentence sentence) => Wordings.Matches(sentence.Tokens).Where(m => m.Value == Recast);

    private static string? Name(Sentence sentence, PhraseMatch match, string part) => match.Part(part) is { } span ? sentence.At(span.Start).Text : null;
}
