using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>What the cast rules share: new or returning, and how a cast claim is written.</summary>
internal static class CastWording
{
    // What a wording of the files says; "mixed" is both new and old, in one list.
    private const string New = "new";
    private const string Returning = "returning";
    private const string Leaves = "leaving";
    private const string Newcomers = "newcomers";
    private const string Opening = "opening";
    private const string Mixed = "mixed";
    private const string Marked = "marked";

    private static readonly PhraseBook Statuses = PhraseBook.Read("Topics.Cast.cast-status.phrases");

    private static readonly PhraseBook Headings = PhraseBook.Read("Topics.Cast.cast-headings.phrases");

    /// <summary>The status that a wording of a file names; unknown where it names none.</summary>
    public static CastStatus Status(string value) => value switch
    {
        New => CastStatus.New,
        Returning => CastStatus.Returning,
        Leaves => CastStatus.Leaving,
        _ => CastStatus.Unknown,
    };

    /// <summary>A cast claim; <paramref name="actor"/> or <paramref name="character"/> may be null, not both.</summary>
    public static Claim Claim(Sentence sentence, int index, string? actor, string? character, string? description, CastStatus status, string rule)
    {
        var text = (actor, character) switch
        {
            (null, _) => character!,
            (_, null) => description is null ? actor : $"{actor} as {description}",
            _ => $"{actor} as {character}",
        };
        return sentence.Draft(ClaimKind.Cast, actor, text, sentence.StandingAt(index), rule) with
        {
            Season = sentence.SeasonAt(index),
            Person = actor,
            Character = character,
            Description = description,
            Status = status,
        };
    }

    /// <summary>Whether the wording at a place speaks of someone new, returning or leaving.</summary>
    public static CastStatus StatusInClause(Sentence sentence, int index) =>
        Of(sentence.ClauseMask(index)) is var status && status == CastStatus.Returning && CastGuards.Has(sentence, CastGuards.Unreal)
            ? CastStatus.Unknown
            : status;

    /// <summary>Likewise, with the sentence and the one before it where the clause does not say.</summary>
    public static CastStatus StatusAt(Sentence sentence, int index)
    {
        if (CastAsides.Says(sentence.TokensIn(0, index), CastAsides.Joins))
        {
            // "They join Mara Voss as Ada": she was there before.
            return CastStatus.Unknown;
        }

        var status = StatusInClause(sentence, index);
        if (status == CastStatus.Unknown)
        {
            // Who leaves in one clause says nothing of those in another.
            status = Of(sentence.Mask[LabelEnd(sentence)..]);
            status = status == CastStatus.Leaving ? Of(sentence.Mask[..index]) : status;
            status = status == CastStatus.Leaving ? CastStatus.Unknown : status;
        }

        if (status == CastStatus.Unknown && sentence.Previous is { } before && HeadingSays(before.Mask, Newcomers))
        {
            status = CastStatus.New;
        }

        return status == CastStatus.Unknown && HeadingSays(sentence.Heading, Newcomers) && !HeadingSays(sentence.Heading, Mixed) ? CastStatus.New : status;
    }

    /// <summary>
    /// Whether an actor leaves. Such a claim stands as the article puts it; <see cref="Standing.Denied"/> is left for
    /// "denied that X is leaving".
    /// </summary>
    public static Claim Leaving(Sentence sentence, int index, string actor, string? character, string rule)
    {
        var claim = Claim(sentence, index, actor, character, null, CastStatus.Leaving, rule);
        return CastGuards.Between(sentence, CastGuards.Denial, sentence.Clause(index).Start, index) ? claim with { Standing = Standing.Denied } : claim;
    }

    /// <summary>For a list item, what the sentence above the list or its heading says.</summary>
    public static CastStatus StatusOfList(Sentence sentence)
    {
        if (CastGuards.Has(sentence, CastGuards.Recast) || NewMark(sentence) is not null)
        {
            return CastStatus.New;
        }

        var own = Of(sentence.Mask);
        if (own != CastStatus.Unknown)
        {
            return own;
        }

        return sentence.Previous is { } before && (HeadingSays(before.Mask, Mixed) || OfHeading(before.Mask) != CastStatus.Unknown)
            ? OfHeading(before.Mask)
            : OfHeading(sentence.Heading);
    }

    /// <summary>Where an item of a list is marked as new: "Mara Voss (new)"; null where it is not.</summary>
    public static TextSpan? NewMark(Sentence sentence) => Headings.Fits(sentence.Tokens, Marked)?.Span;

    // Above a list fewer words do: "New this season", "Who is new", "Who's out".
    private static CastStatus OfHeading(string words)
    {
        if (HeadingSays(words, Mixed))
        {
            return CastStatus.Unknown;
        }

        var status = Of(words);
        return status != CastStatus.Unknown ? status
            : HeadingSays(words, New) || HeadingSays(words, Newcomers) || HeadingSays(words, Opening) ? CastStatus.New
            : HeadingSays(words, Returning) ? CastStatus.Returning
            : HeadingSays(words, Leaves) ? CastStatus.Leaving
            : CastStatus.Unknown;
    }

    // "New" says it alone only where it stands first.
    private static bool HeadingSays(string words, string value) =>
        Headings.Matches(Tokenizer.Read(words, Masks.Label)).Any(m => m.Value == value && (value != Opening || m.Span.Start == 0));

    private static CastStatus Of(string words)
    {
        // "Denied that she would leave" says of nobody that they leave.
        var tokens = Tokenizer.Read(words, Masks.Label);
        var said = Statuses.Matches(tokens).Select(m => Status(m.Value)).ToHashSet();
        return said.Contains(CastStatus.Leaving) ? CastGuards.Says(tokens, CastGuards.Denial) ? CastStatus.Unknown : CastStatus.Leaving
            : said.Count == 1 ? said.Single() : CastStatus.Unknown;
    }

    // "Back in action: Mara Voss as Ada": a caption's label tells of the picture.
    private static int LabelEnd(Sentence sentence) =>
        Labels.End(sentence.Mask) is > 0 and var end && !CastAsides.Says(sentence.TokensIn(0, end), CastAsides.Verb) ? end : 0;
}
