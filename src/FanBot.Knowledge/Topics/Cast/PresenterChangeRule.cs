using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>
/// Who comes and goes among those who present or judge: "X replaces Y as host", "judge Y will be replaced by X", "longtime
/// host Y is leaving, along with co-host Z". That someone goes does not end the show.
/// </summary>
internal sealed class PresenterChangeRule : IClaimRule
{
    // What a wording of the file says.
    private const string Replaces = "replaces";
    private const string Leaves = "leaves";
    private const string Heir = "heir";

    private static readonly PhraseBook Changes = PhraseBook.Read("Topics.Cast.presenter-change.phrases");

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        var isOfHosts = sentence.Article.IsContest || Jobs.IsHint(sentence.Mask);
        return Changes.Matches(sentence.Tokens)
            .Where(match => !IsGuess(sentence, match))
            .SelectMany(match => match.Value switch
            {
                Heir => [Next(sentence, match)],
                Replaces when isOfHosts => Replaced(sentence, match),
                Leaves when isOfHosts => [Leaving(sentence, match, People.Who, "job"), Leaving(sentence, match, "who2", "job2")],
                _ => Array.Empty<Claim?>(),
            })
            .OfType<Claim>();
    }

    // "Her replacement is X": of whom the sentence before told.
    private static Claim? Next(Sentence sentence, PhraseMatch heir) =>
        sentence.Previous is { } before && Changes.Matches(before.Tokens).FirstOrDefault(m => m.Value == Leaves) is { } gone
            ? Jobs.Claim(sentence, heir.Part(People.Who)!.Value.Start, gone.Part("job")?.Cut(before.Mask), CastStatus.New)
            : null;

    private static Claim?[] Replaced(Sentence sentence, PhraseMatch match)
    {
        var old = match.Part("old")!.Value.Start;
        var job = match.Part("job")?.Cut(sentence.Mask) ?? Jobs.TitleOf(sentence, old);
        return [Jobs.Claim(sentence, match.Part(People.Who)!.Value.Start, job, CastStatus.New), Jobs.Claim(sentence, old, job, CastStatus.Leaving)];
    }

    private static Claim? Leaving(Sentence sentence, PhraseMatch match, string who, string job) =>
        match.Part(who) is { } name ? Jobs.Claim(sentence, name.Start, match.Part(job)?.Cut(sentence.Mask), CastStatus.Leaving) : null;

    private static bool IsGuess(Sentence sentence, PhraseMatch match) =>
        sentence.Clause(match.Span.Start) is var clause && CastGuards.Between(sentence, CastGuards.Guess, clause.Start, clause.End);
}
