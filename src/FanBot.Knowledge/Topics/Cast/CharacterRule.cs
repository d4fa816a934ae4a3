using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>What a character is, or to whom: "Ada's older brother Jonah", "Ada is described as a 16-year-old diver", "teacher Mr. Crane".</summary>
internal sealed class CharacterRule : IClaimRule
{
    private const int ShortestDescription = 3;
    private const int LongestDescription = 150;
    private const int MostWordsBetween = 4;

    // What a wording of the files says.
    private const string Not = "not";
    private const string Own = "own";
    private const string Described = "described";
    private const string Rumoured = "rumoured";
    private const string Apposed = "apposed";
    private const string Trade = "trade";

    private const string Told = "told";

    private static readonly PhraseBook Relations = PhraseBook.Read("Topics.Cast.character-relations.phrases");

    private static readonly PhraseBook Descriptions = PhraseBook.Read("Topics.Cast.character.phrases");

    private static readonly PhraseBook Guards = PhraseBook.Read("Topics.Cast.character-guards.phrases");

    public IEnumerable<Claim> Read(Sentence sentence) =>
        Relations.Matches(sentence.Tokens).Select(m => Related(sentence, m))
            .Concat(Descriptions.Matches(sentence.Tokens).Select(m => Describe(sentence, m)))
            .OfType<Claim>();

    private static Claim? Related(Sentence sentence, PhraseMatch match)
    {
        var told = match.Part(Told)!.Value;
        var words = sentence.Words(told.Start, told.End);
        if (told.Cut(sentence.Mask).Count(c => c == ' ') > MostWordsBetween)
        {
            // "Ada's played by my own brother": the name begins a clause.
            return null;
        }

        if (match.Value == Not)
        {
            return Front(sentence, match.Span.Start) is { } one
                ? Claim(sentence, one.Start, Name(sentence, one), words) with { Standing = Standing.Denied }
                : null;
        }

        if (IsElsewhere(sentence, match.Span) || (match.Value == Own && Says(sentence.Tokens, "real")))
        {
            return null;
        }

        var name = Name(sentence, match.Part(People.Who)!.Value);
        if (match.Value != Own)
        {
            return Claim(sentence, match.Span.Start, name, words);
        }

        // "Ada (Mara Voss) and her younger brother Corin"
        var owner = Owner(sentence.Mask, match.Span.Start);
        return Claim(sentence, owner, name, $"{sentence.At(owner).Text}'s{words[words.IndexOf(' ', StringComparison.Ordinal)..]}");
    }

    private static Claim? Describe(Sentence sentence, PhraseMatch match)
    {
        if ((match.Part(People.Who) ?? Front(sentence, match.Span.Start)) is not { } who || Description(sentence, match) is not { } told)
        {
            return null;
        }

        var (name, words) = (Name(sentence, who), sentence.TokensIn(told.Start, told.End));
        if (TellsOther(match, words) || IsNobody(sentence, match, name) || IsElsewhere(sentence, new TextSpan(Math.Min(who.Start, told.Start), told.End))
            || NameWords.CommonWords.Contains(name) || (PersonNames.IsPerson(name) && Says(words, "person")))
        {
            return null;
        }

        var claim = Claim(sentence, Math.Min(who.Start, told.Start), name, sentence.Words(told.Start, told.End).Trim());
        return match.Value == Rumoured ? claim with { Standing = Standing.Speculation } : claim;
    }

    // A sentence of its own and no description.
    private static bool TellsOther(PhraseMatch match, IReadOnlyList<Token> words) =>
        Says(words, "clause") || (match.Value == Apposed && Says(words, "finite"));

    // "Student Council"
    private static bool IsNobody(Sentence sentence, PhraseMatch match, string name) =>
        match.Value == Trade && char.IsUpper(sentence.Mask[match.Part(Told)!.Value.Start]) && !PersonNames.IsPerson(name);

    // What stands behind the wording, up to the mark that ends it.
    private static TextSpan? Description(Sentence sentence, PhraseMatch match)
    {
        if (match.Part(Told) is { } told)
        {
            return told;
        }

        var start = Math.Min(match.Span.End + 1, sentence.Mask.Length);
        var end = match.Value == Apposed ? Appositions.End(sentence.Mask, start)
            : Appositions.Mark(sentence.Mask, start, match.Value == Described ? ".;" : ".,;");
        return end - start is >= ShortestDescription and <= LongestDescription ? new TextSpan(start, end!.Value) : null;
    }

    // The name in front of a place, or the first word of the sentence, which is not taken for one.
    private static TextSpan? Front(Sentence sentence, int index)
    {
        var front = sentence.Mask.AsSpan(0, index).TrimEnd();
        return front.Length == 0 ? null
            : Masks.IsName(front[^1]) ? new TextSpan(front.Length - 1, front.Length)
            : front.Length > 2 && char.IsUpper(front[0]) && front[1..].ToString().All(char.IsLower) ? new TextSpan(0, front.Length)
            : null;
    }

    // The name in front of a place, be there another in brackets behind it.
    private static int Owner(string mask, int index)
    {
        var front = mask.AsSpan(0, index).TrimEnd();
        return (front is [.., ')'] ? front[..front.LastIndexOf('(')].TrimEnd() : front).Length - 1;
    }

    private static string Name(Sentence sentence, TextSpan span) =>
        Masks.IsName(sentence.Mask[span.Start]) ? sentence.At(span.Start).Text : span.Cut(sentence.Mask);

    // "He played Prince Aurel, the king's brother, in The Long Wharf".
    private static bool IsElsewhere(Sentence sentence, TextSpan told) =>
        sentence.IsBelowOther
        || (Says(sentence.TokensIn(sentence.Clause(told.Start).Start, told.Start), "role")
            && sentence.IsRoleElsewhere(told.Start, told.End < sentence.Mask.Length && sentence.Mask[told.End] == ',' ? told.End + 1 : told.End));

    private static bool Says(IReadOnlyList<Token> words, string value) => Guards.Fits(words, value) is not null;

    private static Claim Claim(Sentence sentence, int index, string character, string description)
    {
        var value = LeadingArticle.Without(WithoutActor(description).Trim().TrimEnd(','));
        return sentence.Draft(ClaimKind.Character, value, value, sentence.StandingAt(index), "character") with { Character = character };
    }

    // "Ada (Mara Voss)'s little brother"
    private static string WithoutActor(string words) =>
        words.IndexOf(" (", StringComparison.Ordinal) is > 0 and var open && words.IndexOf(")'s", open, StringComparison.Ordinal) is > 0 and var close
            ? words.Remove(open, close + 1 - open)
            : words;
}
