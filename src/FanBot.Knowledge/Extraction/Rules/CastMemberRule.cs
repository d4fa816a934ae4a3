using System.Text.RegularExpressions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Extraction.Wording;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>Members of the cast without their role: "starring X and Y", "X will not return", "X has joined the cast".</summary>
internal sealed class CastMemberRule : IClaimRule
{
    public IEnumerable<Claim> Read(Sentence sentence)
    {
        if (OtherWorks.IsHeadingElsewhere(sentence))
        {
            yield break;
        }

        foreach (Match match in MemberPattern.Matches(sentence.Mask))
        {
            if (!OtherWorks.Own(sentence, match.Index) && !match.Groups["go"].Success)
            {
                continue;
            }

            if (match.Groups["star"].Success && sentence.Article.IsContest && Jobs.IsHint(sentence.Mask))
            {
                // "joins the judges alongside X": the rule of those jobs reads that.
                continue;
            }

            if ((match.Groups["star"].Success || match.Groups["also"].Success) && (OtherWorks.IsRoleElsewhere(sentence, match.Index, match.Index + match.Length) || EarlierVersion.IsMeant(sentence, match.Groups["n"].Index) || MakersPattern.IsMatch(sentence.Mask[..match.Index])))
            {
                continue;
            }

            if (match.Groups["go"].Success && (MakerFrontPattern.IsMatch(sentence.Mask[..match.Index]) || MakerAsidePattern.IsMatch(match.Value)))
            {
                continue;
            }

            if (match.Groups["go"].Success && PastPattern.IsMatch(sentence.Mask[match.Index..]))
            {
                continue;
            }

            if ((match.Groups["star"].Success || match.Groups["new"].Success) && StagePattern.IsMatch(sentence.Mask) && !sentence.Mask.AsSpan().ContainsAnyInRange('\uE200', '\uE3FF'))
            {
                continue;
            }

            var leaving = match.Groups["leave"].Success;
            var status = match.Groups["up"].Success ? CastStatus.Returning : leaving ? CastStatus.Leaving : match.Groups["star"].Success || match.Groups["also"].Success ? CastStatus.Unknown : match.Groups["new"].Success ? CastStatus.New : CastWording.StatusAt(sentence, match.Groups["n"].Index);
            foreach (Capture name in match.Groups["n"].Captures)
            {
                var person = sentence.Of(name.Value[0]).Text;
                // In "starring …" only full names are surely people; "Ada will return" may name a character.
                if (match.Groups["star"].Success || match.Groups["new"].Success || match.Groups["also"].Success || match.Groups["recur"].Success ? !PersonNames.IsPerson(person) || (!match.Groups["recur"].Success && Followed(sentence, name.Index)) : !PersonNames.IsActor(person))
                {
                    continue;
                }

                var claim = leaving ? CastWording.Leaving(sentence, name.Index, person, null, "cast-member") : CastWording.Claim(sentence, name.Index, person, null, null, status, "cast-member");
                yield return claim with { PairingUncertain = true };
            }
        }
    }

    // "X joined the show in 2014", "X is back living with his mother", "X will return in a trilogy of films".
    private static readonly Pattern PastPattern = new("^[^;.]*?(?:join|return|back)\\w*(?: the| to the)?(?: (?:cast|" + Masks.ShowOrSeason + "|show|series|drama|ensemble|franchise))?(?: back)? (?:in " + Masks.Date + @"|(?:living|at home|home|together|with (?:his|her|their)|in (?:a|the|his|her) (?:\w+ )?(?:films?|movies?|trilogy|spin-?offs?|town|hospital|studio|spotlight|headlines))\b)", RegexOptions.IgnoreCase);

    // "the musical, with a cast led by X": without a word of our show, what plays on a stage or in cinemas is another.
    private static readonly Pattern StagePattern = new(@"\b(?:musical|films?|movies?|cinemas?|theat(?:re|er)s?|stage|West End|Broadway)\b", RegexOptions.IgnoreCase);

    // "X, who was the assistant director, is back"
    private static readonly Pattern MakerAsidePattern = new(@"\bwho (?:is|was|has|had|will)\b[^,]*\b(?:direct(?:or|ed)|writer|wrote|written|producer|produced|composer|designer|showrunner|creator)\b", RegexOptions.IgnoreCase);

    // "co-creator X is back on board": not before the camera.
    private static readonly Pattern MakerFrontPattern = new(@"\b(?:co-?)?(?:creators?|directors?|writers?|producers?|showrunners?|composers?|designers?),? $", RegexOptions.IgnoreCase);

    // "will executive produce the series, alongside X": X produces it too.
    private static readonly Pattern MakersPattern = new(@"\b(?:produc(?:e|es|ed|ing)|direct(?:s|ed|ing)?|writ(?:e|es|ing|ten)|showrunners?|producers?|writers?|directors?)\b[^.;]*$", RegexOptions.IgnoreCase);

    // "starring X as Y", "X (Y)": the role rules read that.
    private static bool Followed(Sentence sentence, int index) => RoleBehindPattern.IsMatch(sentence.Mask, index + 1);

    private const string Part = @"(?:the (?:new |next |latest |coming |upcoming )?(?:show|series|season|cast|run|reboot|revival|ensemble|line-?up)|" + Masks.ShowOrSeason + @"|this (?:season|series|time|year))";

    private const string Names = "(?<n>" + Masks.Name + ")" + Credit + "(?:(?:, |,? and | & |,? as well as )(?:(?:original|returning|fellow|series|lead|stars?|newcomers?) ){0,2}(?<n>" + Masks.Name + ")" + Credit + ")*";

    // "Mara Voss (Night Ferry)"
    private const string Credit = @"(?: \((?:" + Masks.Any + @"|[^()]{3,50})\))?";

    // Behind a list of names no lazy repetition: the code that is generated for the two together backtracks without end.
    private static readonly Pattern MemberPattern = new(
        "(?<up>" + Names + @" (?:(?:have|has|had|will|all|both|also|each|been|be|was|were|being) ){1,4}(?:upped|promoted|bumped(?: up)?|elevated) to (?:(?:full |season |full-time )?series regulars?|the main cast)\b)" +
        "|(?<also>" + Names + @" (?:(?:will|also|both|all) ){0,2}(?:co-)?stars?(?= in (?:the (?:show|series|drama|comedy)|" + Masks.ShowOrSeason + @")|[.;]|$))" +
        "|(?<recur>" + Names + @" (?:(?:will|has|have|been|is|are|set|to|tapped|cast|also|signed|on|booked) ){1,6}(?:recur|guest[- ]star)\b(?! (?:[^,.;]{1,30} )?as\b))" +
        @"|(?<new>\b(?:join(?:s|ing)?|newcomers|additions|new (?:\w+ ){0,2}(?:members|faces|stars|dancers|actors|recruits|names))\b[^.;:]{0,60}?(?: includ(?:es?|ing) |: )" + Names + @"|\bnewcomers? " + Names + ")" +
        @"|(?<star>\b(?:starring|stars|co-stars|led by|cast (?:also )?(?:includes|features|is led by)|alongside|headlined by)(?: actors?| the likes of)? " + Names + ")" +
        "|(?<leave>" + Names + @"(?:,? (?:who|and)[^,.;]{0,40},)? (?:(?:will|would|is|are) (?:definitely|certainly|almost certainly|officially|sadly|in fact) not|will not|won't|is not|isn't|are not|aren't|has confirmed (?:he|she|they) (?:will not|won't)|is no longer|would not) (?:\w+ ){0,2}(?:return\w*|repris\w+|back|coming back|come back|be back|appear\w*|part of|be part of|be a part|tak(?:e|ing) part(?=$|[.;]| (?:in|this) " + Part + ")|join(?:ing)?(?= " + Part + @"|[.;]|$))\b(?! as| (?:his|her|their|the) roles?\b)|" + Names + @" (?:(?:has|have) (?:already |since |also )?ruled out (?:a return|a comeback|returning|coming back)|(?:has|have|had) (?:no|little|zero) (?:interest|intention|plans?|desire) (?:in|of|to) (?:ever )?(?:com(?:e|ing) back|return(?:ing)?|repris(?:e|ing)|rejoin(?:ing)?)|(?:does|do)(?:n't| not) (?:have (?:much |any )?(?:interest|plans?)|want|intend|plan) (?:in |to )(?:com(?:e|ing) back|return(?:ing)?|repris(?:e|ing)|rejoin(?:ing)?))\b|" + Names + @" (?:is |are |has |have |will )?(?:leav(?:es?|ing)|exit(?:s|ed|ing)?|depart(?:s|ed|ing)?|left) (?:the )?(?:" + Masks.ShowOrSeason + "|show|series|cast|drama))" +
        "|(?<go>" + Names + @"(?:,? (?:who|and)[^,.;]{0,40},)? (?:(?:is|are|will|both|all|also|set|to|confirmed|expected|be|likely|has|have|been|officially|each|can|could|may|might|should|reportedly|definitely) ){0,7}(?:return(?:s|ing)?\b(?! as| to (?:co-|executive )?(?:host|judge|present|coach|mentor|direct|write|pen|design|produce|score|compose|helm|edit|oversee|animate)\b)|back\b(?! in (?:his|her|their) (?:[\w-]+ )?roles?)|com(?:e|es|ing) back\b|repris(?:e|es|ing) (?:his|her|their) roles?\b(?! as| of)|join(?:s|ed|ing)? (?:the )?(?:cast|" + Masks.ShowOrSeason + "|show|series|" + Masks.Name + @"|drama|ensemble)(?! (?:[^,.;]{1,30} )?as\b(?!-))))",
        RegexOptions.IgnoreCase);

    private static readonly Pattern RoleBehindPattern = new(@"\G(?:,? \(|,? (?:who )?(?:will |is |to |(?:is|are) set to |will be )?(?:as|plays?|portrays?|playing|portraying)\b|'s)");
}
