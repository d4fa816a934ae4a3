using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>Items of a cast list: "Mara Voss as Ada Quill (a diver)", "Ada Quill – Mara Voss", "Mara Voss" alone.</summary>
internal sealed class CastListRule : IClaimRule
{
    /// <summary>The rule of "Ada – Mara Voss", where the character stands first.</summary>
    public const string TurnedRule = "cast-list-turned";

    /// <summary>The rule of all other items.</summary>
    public const string Rule = "cast-list";

    private const int LongestItem = 240;

    // What a wording of the file says.
    private const string As = "as";
    private const string Played = "played";
    private const string In = "in";
    private const string Header = "header";
    private const string Clause = "clause";
    private const string Lists = "lists";

    private static readonly PhraseBook Wordings = PhraseBook.Read("Topics.Cast.cast-list.phrases");

    public IEnumerable<Claim> Read(Sentence sentence) =>
        sentence.Passage.Kind != PassageKind.ListItem || sentence.Text.Length > LongestItem || sentence.IsBelowOther
        || IsHeader(sentence) || Item(sentence) is not { } claim ? [] : [claim];

    // What heads a column may pass for a name.
    private static bool IsHeader(Sentence sentence) => Wordings.Fits(Tokenizer.Read(sentence.Text), Header) is not null;

    private static Claim? Item(Sentence sentence)
    {
        var item = Span(sentence);
        var joint = Wordings.Fits(sentence.TokensIn(item.Start, item.End), As);
        if (joint is not null && Work(sentence, joint.Span.End, item.End) is { } work)
        {
            if (sentence.IsElsewhere(sentence.Words(work.Start, work.End)))
            {
                return null;
            }

            item = item with { End = work.Start };
        }

        if (joint is not null && Pair(sentence, item, joint, actorFirst: true) is { } pair)
        {
            return pair;
        }

        if (Wordings.Fits(sentence.TokensIn(item.Start, item.End), Played) is { } played && Pair(sentence, item, played, actorFirst: false) is { } turned)
        {
            return turned;
        }

        var words = sentence.Words(item.Start, item.End);
        return !IsCastList(sentence) ? null
            : ListNames.Separated(words) is var (left, right, told) ? Separated(sentence, left, right, told)
            : ListNames.IsAlone(words) && Actor(words) is not null && PersonNames.IsPerson(words)
                ? Claim(sentence, words, null, null) with { PairingUncertain = true }
            : null;
    }

    // The item without its bullet, the marks at its end, and what marks it as new.
    private static TextSpan Span(Sentence sentence)
    {
        var mask = sentence.Mask.AsSpan();
        var start = mask.Length - mask.TrimStart("\u2022\u00B7\u25AA\u25CF ").Length;
        var end = mask.TrimEnd(".,; ").Length;
        if (CastWording.NewMark(sentence) is { } mark && mark.End >= end)
        {
            end = mask[..mark.Start].TrimEnd().Length;
        }

        return new TextSpan(Math.Min(start, end), end);
    }

    // "as Captain Ashdown in The Long Wharf": from "in" on.
    private static TextSpan? Work(Sentence sentence, int role, int end)
    {
        foreach (var match in Wordings.Matches(sentence.TokensIn(role, end)).Where(m => m.Value == In))
        {
            var words = sentence.Words(match.Span.End, end).TrimStart(' ', '"', '\'');
            words = words.StartsWith("the ", StringComparison.Ordinal) ? words["the ".Length..] : words;
            if (words is [var first, ..] && char.IsUpper(first) && sentence.Mask.IndexOfAny([',', ';', '(', ')'], role, end - role) < 0)
            {
                return new TextSpan(match.Span.Start, end);
            }
        }

        return null;
    }

    private static Claim? Pair(Sentence sentence, TextSpan item, PhraseMatch joint, bool actorFirst)
    {
        var left = Brackets.Without(sentence.Words(item.Start, joint.Span.Start)).Trim().TrimEnd(',');
        var right = sentence.Words(joint.Span.End, item.End).Trim();
        if (sentence.Mask[joint.Span.Start] == '(')
        {
            // "Ada Quill (played by Mara Voss)"
            right = right.IndexOf(')', StringComparison.Ordinal) is > 0 and var close ? right.Remove(close, 1) : right;
        }

        if (left is not [var capital, _, ..] || !char.IsUpper(capital) || ListNames.HasMark(left) || ListNames.WithTold(right) is not var (name, told)
            || Actor(actorFirst ? left : name) is not { } actor)
        {
            return null;
        }

        return Claim(sentence, actor, ListNames.Clean(actorFirst ? name : left), told);
    }

    private static Claim? Separated(Sentence sentence, string left, string right, string? told)
    {
        var turned = !PersonNames.IsPerson(left) && PersonNames.IsPerson(right);
        return (turned ? Claim(sentence, right, left, told) with { Rule = TurnedRule } : Claim(sentence, left, right, told)) with { PairingUncertain = true };
    }

    private static Claim Claim(Sentence sentence, string actor, string? character, string? told) =>
        CastWording.Claim(sentence, 0, actor, character, Description(told), CastWording.StatusOfList(sentence), Rule);

    private static bool IsCastList(Sentence sentence) =>
        Wordings.Fits(Tokenizer.Read(sentence.Heading, Masks.Label), Lists) is not null
        || (sentence.Previous is { } intro && Wordings.Fits(intro.Tokens, Lists) is not null);

    private static string? Actor(string words)
    {
        var actor = ListNames.Clean(Brackets.Without(words));
        return actor is { Length: <= 50 } && char.IsUpper(actor[0]) && PersonNames.Words(actor).Length <= 6 && !NameWords.CommonWords.Contains(actor)
            && Wordings.Fits(Tokenizer.Read(actor), Clause) is null ? actor : null;
    }

    private static string? Description(string? told) =>
        told?.Trim() is { Length: > 2 and <= 120 } words && words.Any(char.IsLower) && !CastAsides.Says(Tokenizer.Read(words), CastAsides.Else)
            ? RolePhrase.WithoutArticle(words.TrimEnd('.'))
            : null;
}
