using System.Text.RegularExpressions;
using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>Items of a cast list: "Mara Voss as Ada Quill (a diver)", "Ada Quill – Mara Voss", "Mara Voss" alone.</summary>
internal sealed class CastListRule : IClaimRule
{
    /// <summary>The rule of "Ada – Mara Voss", where the character stands first.</summary>
    public const string TurnedRule = "cast-list-turned";

    /// <summary>The rule of all other items.</summary>
    public const string Rule = "cast-list";

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        if (sentence.Passage.Kind != PassageKind.ListItem || sentence.Text.Length > 240 || sentence.IsBelowOther
            || HeaderPattern.IsMatch(sentence.Text))
        {
            yield break;
        }

        var text = MarkedPattern.Replace(sentence.Text.Trim().TrimStart('\u2022', '\u00B7', '\u25AA', '\u25CF', ' ').TrimEnd('.', ',', ';'), "");
        if (InPattern.Match(text) is { Success: true } elsewhere)
        {
            if (sentence.IsElsewhere(elsewhere.Groups["w"].Value))
            {
                yield break;
            }

            text = text[..elsewhere.Index];
        }

        if (AsPattern.Match(text) is { Success: true } pair && Actor(pair.Groups["a"].Value) is { } actor)
        {
            yield return Pair(sentence, actor, Clean(pair.Groups["c"].Value), Description(pair), uncertain: false);
        }
        else if (PlayedByPattern.Match(text) is { Success: true } played && Actor(played.Groups["a"].Value) is { } player)
        {
            yield return Pair(sentence, player, Clean(played.Groups["c"].Value), Description(played), uncertain: false);
        }
        else if (IsCastList(sentence) && SeparatedPattern.Match(text) is { Success: true } separated)
        {
            var (left, right) = (Clean(separated.Groups["l"].Value), Clean(separated.Groups["r"].Value));
            if (left is null || right is null)
            {
                yield break;
            }

            var characterFirst = !PersonNames.IsPerson(left) && PersonNames.IsPerson(right);
            yield return characterFirst
                ? Pair(sentence, right, left, Description(separated), uncertain: true) with { Rule = TurnedRule }
                : Pair(sentence, left, right, Description(separated), uncertain: true);
        }
        else if (IsCastList(sentence) && AlonePattern.Match(text) is { Success: true } alone && PersonNames.IsPerson(alone.Value))
        {
            yield return Pair(sentence, alone.Value, null, null, uncertain: true);
        }
    }

    private static Claim Pair(Sentence sentence, string actor, string? character, string? description, bool uncertain) =>
        CastWording.Claim(sentence, 0, actor, character, description, CastWording.StatusOfList(sentence), Rule) with { PairingUncertain = uncertain };

    private static bool IsCastList(Sentence sentence) =>
        CastPattern.IsMatch(sentence.Heading) || (sentence.Previous is { } intro && CastPattern.IsMatch(intro.Mask));

    private static string? Actor(string words)
    {
        var actor = Clean(AnnotationPattern.Replace(words, ""));
        return actor is { Length: <= 50 } && char.IsUpper(actor[0]) && PersonNames.Words(actor).Length <= 6 ? actor : null;
    }

    private static string? Clean(string words)
    {
        var clean = words.Trim().Trim('"', '\'', '*', '-', ',', '.').Trim();
        return clean.Length is > 1 and <= 60 ? clean : null;
    }

    private static string? Description(Match match) =>
        match.Groups["d"] is { Success: true } d && d.Value.Trim() is { Length: > 2 and <= 120 } words && words.Any(char.IsLower)
            && !NoDescriptionPattern.IsMatch(words) ? RolePhrase.WithoutArticle(words.TrimEnd('.')) : null;

    private const string Tail = @"(?:\s*\((?<d>[^)]+)\)|\s*(?:[,;:]|\s[-–—])\s*(?<d>.+))?$";

    private static readonly Pattern AsPattern = new(
        @"^(?<a>\p{Lu}[^,:;()–—]{1,60}?(?:\s\([^)]*\))?),?\s(?:(?:returns?|stars?|is|will return|back|reprises? (?:his|her|their) role|plays|starring"
            + @"|appears?)\s)?(?:as|plays|playing|portrays|voices)\s(?<c>[^,:;(–—]{2,60}?)" + Tail);

    private static readonly Pattern PlayedByPattern = new(
        @"^(?<c>\p{Lu}[^,:;()–—]{1,50}?),?\s\(?(?:is |will be )?(?:played|portrayed|voiced) by (?<a>\p{Lu}[^,:;()–—]{2,50}?)\)?" + Tail);

    private static readonly Pattern SeparatedPattern = new(
        @"^(?<l>\p{Lu}[\w'’. ""-]{1,45}?)\s*(?:\s[-–—]\s|:\s|\.{3,}|\u2026|\t+|\s\|\s|\s\((?=\p{Lu}[^)]{1,45}\)))\s*(?<r>(?:the "
            + @"|The )?\p{Lu}[\w'’. ""-]{1,45}?)\)?" + Tail);

    private static readonly Pattern AlonePattern = new(@"^\p{Lu}[\p{L}'’.-]+(?: [\p{L}'’.-]+){1,4}$");

    private static readonly Pattern CastPattern = new(
        @"\b(?:cast|star(?:s|ring)|actors?|newcomers?|regulars?|(?:new|fresh|familiar) (?:faces|arrivals|residents|characters|additions)|guest (?:cast|stars"
            + @"|voices)|returning|who(?:'s| is| will be)? in|characters|ensemble|joining)\b", RegexOptions.IgnoreCase);

    // The first row of a table.
    private static readonly Pattern HeaderPattern = new(
        @"^(?:actors?|actress|cast(?: members?)?|names?|characters?|roles?|stars?|performers?|players?|played by|portrayed by|credited as)\s*(?:[-–—|:/,\t]"
            + @"|\s)+\s*(?:actors?|actress|cast(?: members?)?|names?|characters?|roles?|stars?|performers?|players?|played by|portrayed by|plays|episodes?"
            + @"|seasons?)\b[\s\w|]{0,30}$", RegexOptions.IgnoreCase);

    private static readonly Pattern MarkedPattern = new(@"\s*(?:\*new!?\*|[(\[]new!?[)\]])\s*$", RegexOptions.IgnoreCase);

    private static readonly Pattern InPattern = new(@"(?<= (?:as|plays|playing) [^,;()]{2,50}) (?:in|on|from) (?<w>[""']?(?:the )?\p{Lu}[^,;()]*)$");

    // Who had the part before, or what else the actor does, is not what the character is.
    private static readonly Pattern NoDescriptionPattern = new(
        @"^(?:the (?:part|role) |(?:is |now )?(?:played|portrayed|voiced) by |(?:previously|formerly|originally|once) |replac|tak(?:es|ing) over|he |she "
            + @"|they |who |also |season|episode|\d|new$|returning$|pictured|left$|right$|cent)", RegexOptions.IgnoreCase);

    private static readonly Pattern AnnotationPattern = new(@"\s\([^)]*\)");
}
