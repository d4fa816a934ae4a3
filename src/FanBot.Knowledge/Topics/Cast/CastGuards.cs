using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Lexicon;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>What takes a wording about the cast back, or makes it another's: <c>cast-guards.phrases</c>.</summary>
internal static class CastGuards
{
    /// <summary>Those behind the camera are spoken of.</summary>
    public const string Makers = "makers";

    /// <summary>A name of one of them, with what they do.</summary>
    public const string Maker = "maker";

    /// <summary>What they do.</summary>
    public const string Makes = "makes";

    /// <summary>What plays elsewhere than on television.</summary>
    public const string Stage = "stage";

    /// <summary>A name whose role, or what is theirs, stands behind it.</summary>
    public const string Role = "role";

    /// <summary>What follows is said not to be so.</summary>
    public const string Denial = "denial";

    /// <summary>Somebody comes as a ghost or in somebody's mind.</summary>
    public const string Unreal = "unreal";

    /// <summary>A role is another's now.</summary>
    public const string Recast = "recast";

    /// <summary>What may be, or not.</summary>
    public const string Guess = "guess";

    /// <summary>Somebody had a role before the one who is spoken of.</summary>
    public const string First = "first";

    /// <summary>Somebody was meant for a role and did not get it.</summary>
    public const string Lost = "lost";

    /// <summary>A name with which something else begins.</summary>
    public const string Subject = "subject";

    /// <summary>Somebody had a role, and has it no longer.</summary>
    public const string Former = "former";

    /// <summary>A pilot that nobody saw is spoken of.</summary>
    public const string Unaired = "unaired";

    /// <summary>The voices of another language are spoken of.</summary>
    public const string Dub = "dub";

    /// <summary>Somebody comes for an episode or two.</summary>
    public const string Guest = "guest";

    private static readonly PhraseBook Book = PhraseBook.Read("Topics.Cast.cast-guards.phrases");

    /// <summary>Whether a sentence has such a wording.</summary>
    public static bool Has(Sentence sentence, string value) => Book.Matches(sentence.Tokens).Any(m => Says(m, value));

    /// <summary>Whether words have such a wording.</summary>
    public static bool Says(IReadOnlyList<Token> words, string value) => Book.Matches(words).Any(m => Says(m, value));

    /// <summary>Whether one is about the name at a place of the mask.</summary>
    public static bool At(Sentence sentence, string value, int name) =>
        Book.Matches(sentence.Tokens).Any(m => Says(m, value) && m.Part(People.Who)?.Start == name);

    /// <summary>Whether one stands between two places of the mask.</summary>
    public static bool Between(Sentence sentence, string value, int start, int end) =>
        Book.Matches(sentence.Tokens).Any(m => Says(m, value) && m.Span.Start >= start && m.Span.End <= end);

    /// <summary>Whether one stands in front of a place of the mask, with no end of a clause between.</summary>
    public static bool Before(Sentence sentence, string value, int index) =>
        Between(sentence, value, Math.Max(0, sentence.Mask[..index].LastIndexOfAny(['.', ';'])), index);

    /// <summary>Whether the clause at a place has one, or what stands in front of it.</summary>
    public static bool Around(Sentence sentence, string value, int index) =>
        Book.Matches(sentence.Tokens).Any(m => Says(m, value) && (sentence.Clause(index).Contains(m.Span) || m.Span.End <= index)
            && !sentence.Mask[Math.Min(m.Span.End, index)..Math.Max(m.Span.Start, index)].Contains(';', StringComparison.Ordinal));

    /// <summary>Whether the heading above a sentence has one.</summary>
    public static bool Heads(Sentence sentence, string value) =>
        Book.Matches(Tokenizer.Read(sentence.Heading, Masks.Label)).Any(m => Says(m, value));

    // A line may say several of them.
    private static bool Says(PhraseMatch match, string value) => match.Value.Split(' ').Contains(value);
}
