using System.Text.RegularExpressions;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>
/// Tells the show from what bears its name and is not the show: spin-offs and prequels, films, specials, games, and the
/// longer titles of sister shows ("Fear the Show", "Show: World Beyond", "Show UK").
/// </summary>
internal static class TieIns
{
    private const int Nearby = 24;

    /// <summary>The span of a longer title around a mention of the show; null where it is the show that is named.</summary>
    /// <param name="text">A sentence with plain quotation marks.</param>
    /// <param name="show">Where the show is named in it.</param>
    public static TextSpan? LongerTitle(string text, TextSpan show)
    {
        var behind = BehindPattern.Match(text, show.End);
        if (behind.Success && !(behind.Groups["sub"] is { Success: true } subtitle && NameWords.CommonWords.Contains(subtitle.Captures[0].Value.Trim())))
        {
            return show with { End = behind.Groups["end"].Index };
        }

        // A name of one word is often a surname: "Mildred Show" is no other show.
        return show.Cut(text).Contains(' ', StringComparison.Ordinal)
            && FrontPattern.Match(text[..show.Start]) is { Success: true } front && !IsNoTitle(front.Groups["w"].Value)
                ? show with { Start = front.Groups["w"].Index }
                : null;
    }

    /// <summary>Whether an article calls its own show a spin-off or prequel, so that these words mean the show.</summary>
    /// <param name="text">The article with plain quotation marks.</param>
    /// <param name="name">The show's name.</param>
    public static bool IsShowItself(string text, string name)
    {
        if (name.Length < 2)
        {
            return false;
        }

        for (var at = Next(0); at >= 0; at = Next(at + name.Length))
        {
            var end = at + name.Length;
            if (CalledBeforePattern.IsMatch(text[Math.Max(0, at - Nearby)..at]) || CalledBehindPattern.IsMatch(text[end..Math.Min(text.Length, end + 90)]))
            {
                return true;
            }
        }

        return false;

        int Next(int from) => text.IndexOf(name, from, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether what is said at a place of the mask is said of a tie-in.</summary>
    public static bool IsAbout(Sentence sentence, int maskIndex)
    {
        var clause = sentence.Clause(maskIndex);
        var from = clause.Start;
        if (from > 0 && RelativePattern.IsMatch(sentence.Mask[from..Math.Min(sentence.Mask.Length, from + 8)]))
        {
            from = sentence.Clause(from - 1).Start;
        }

        var words = sentence.Mask[from..Math.Max(from, Math.Min(maskIndex, sentence.Mask.Length))];
        var nouns = sentence.Article.IsTieIn ? OtherNounPattern : NounPattern;
        return Last(nouns, words) is { } noun && noun.Index > LastOwn(words, noun)
            || (maskIndex < sentence.Mask.Length && ObjectPattern.Match(sentence.Mask, maskIndex) is { Success: true } of && nouns.IsMatch(of.Value));
    }

    private static Match? Last(Pattern pattern, string words) => pattern.Matches(words).LastOrDefault();

    // "the spin-off series Show", "the special of the season": what the noun introduces is the show again.
    private static int LastOwn(string words, Match noun)
    {
        var own = OwnPattern.Matches(words).LastOrDefault(m => m.Index >= noun.Index + noun.Length || !noun.Value.Contains(m.Value, StringComparison.Ordinal));
        return own is null ? -1 : own.Index > noun.Index ? own.Index : -1;
    }

    private static bool IsNoTitle(string word) =>
        NameWords.CommonWords.Contains(word) || NameWords.Honorifics.Contains(word) || NameWords.Descriptors.Contains(word)
        || NameWords.Institutions.Contains(word) || word.All(char.IsUpper);

    private const string Derived = "(?:spin-?offs?|prequels?|sequels?(?: series)?|companion (?:series|show)|offshoots?)";

    private const string Others =
        @"(?:(?:feature |tv |television )?(?:movies?|films?(?! (?:scenes|\w+ scenes)))|trilogy|(?:christmas|holiday|halloween|thanksgiving"
        + @"|reunion|anniversary|festive|one-off|tv|television|live|documentary|making-of|behind-the-scenes|" + Masks.Name
        + @") special|special episode|reunion(?: show)?|video ?games?|mobile game|board game|podcasts?|documentary|docuseries|after-?show"
        + @"|stage (?:show|play)|tour|exhibition|theme park|remake|us version|american version|uk version|british version|australian version)";

    private static readonly Pattern NounPattern =
        new(@"(?:" + Masks.Show
        + @"(?:'s)? (?:\w+ )?|\b(?:the|an?|its|new|that|this|his|her|their|another|second|first|upcoming|possible|planned|untitled|announced"
        + @"|other|two|three|several|both)(?: [\w-]+){0,2} )(?:" + Derived + "|" + Others + @")\b", RegexOptions.IgnoreCase);

    private static readonly Pattern OtherNounPattern =
        new(@"(?:" + Masks.Show
        + @"(?:'s)? (?:\w+ )?|\b(?:the|an?|its|new|that|this|his|her|their|another|second|first|upcoming|possible|planned|untitled|announced"
        + @"|other|two|three|several|both)(?: [\w-]+){0,2} )" + Others + @"\b", RegexOptions.IgnoreCase);

    private static readonly Pattern OwnPattern =
        new("(?<!\\b(?:based on|inspired by|about|from|of|to|for|with) )" + Masks.ShowOrSeason
        + @"|\b(?:the|this) (?:show|series|drama|comedy|sitcom|season)\b", RegexOptions.IgnoreCase);

    // "filming of the spin-off", "renewed the spin-off"
    private static readonly Pattern ObjectPattern =
        new(@"\G(?:film|shoot|produc|develop|renew|order|cancel|axe|commission|green|pick|script|cast|premiere|releas|trailer|teaser)\w*(?: (?:of"
        + @"|on|for|up))? (?:" + Masks.Show + @"(?:'s)? |(?:the|an?|its) )(?:[\w-]+ ){0,2}[\w-]+", RegexOptions.IgnoreCase);

    private static readonly Pattern RelativePattern = new(@"^,? ?(?:which|that|who)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern FrontPattern = new(@"(?<![\p{L}'.-])(?<w>\p{Lu}[\p{L}]{2,})(?: [Tt]he)? $");

    private static readonly Pattern BehindPattern =
        new(@"\G(?::(?<sub> (?:the |of |and )?\p{Lu}[\p{L}']+){1,4}(?<end>)(?= (?:(?:will|is|was|has|have|been|also|season) ?)*(?:premier|debut"
        + @"|air|launch|arriv|drop|com(?:es|ing)|release|hits|open|publish|renew|cancel|return(?!s? as)|stars|follows))|[ ](?:UK|Australia"
        + @"|Canada|Junior|Juniors|Kids|Down Under|All[- ]Stars|Confidential|Unlocked|Unplugged)(?<end>)(?!\w| (?:release|premiere|air|date"
        + @"|viewers|fans)\b))");

    private static readonly Pattern CalledBeforePattern =
        new(@"\b(?:spin-?off|prequel|sequel|revival|reboot|remake)(?: series| show| drama)?,? [""']?$", RegexOptions.IgnoreCase);

    private static readonly Pattern CalledBehindPattern =
        new(@"^[""']?(?:,| is| will be| was)? (?:also )?(?:an?|the|its|hbo's|netflix's|amazon's|disney\+'s) (?:[\w':-]+ ){0,7}(?:spin-?off|prequel"
        + @"|sequel)\b", RegexOptions.IgnoreCase);
}
