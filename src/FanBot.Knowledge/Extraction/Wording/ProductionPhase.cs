using System.Text.RegularExpressions;

namespace FanBot.Knowledge.Extraction.Wording;

/// <summary>Words that state a step of production.</summary>
/// <param name="Phase"><c>start</c>, <c>wrap</c>, <c>span</c> (took place) or <c>post</c>.</param>
/// <param name="Start">Where the statement begins in the mask.</param>
/// <param name="Verb">Where its verb begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Denied">Whether it states that the step has not been taken.</param>
internal readonly partial record struct ProductionPhase(string Phase, int Start, int Verb, int End, bool Denied = false)
{
    private const string Noun = @"(?<!post-)(?<!post )\b(?:filming|production(?! (?:company|team|design|values|house|process|still|office|crew|code))|principal photography|photography|shooting|(?:the )?shoot|cameras)\b";
    private const string Began = @"\b(?:began|begun|begins?|beginning|start(?:ed|s|ing)?|kick(?:ed|s|ing)? off|kicked-off|commenc(?:ed|es?|ing)|under ?way|rolling|roll(?:s|ed)?(?! out)|resum(?:ed|es?))\b";
    private const string Ended = @"\b(?:wrap(?:ped|s|ping)?(?: up)?|finish(?:ed|es)?|end(?:ed|s)?|conclud(?:ed|es)|complet(?:ed|es?)|in the can|over|done)\b";

    private static readonly System.Buffers.SearchValues<string> Hints = System.Buffers.SearchValues.Create(["film", "shoot", "shot", "produc", "photograph", "camera", "wrap"], StringComparison.OrdinalIgnoreCase);

    public static IReadOnlyList<ProductionPhase> Find(string mask)
    {
        if (!mask.AsSpan().ContainsAny(Hints))
        {
            return [];
        }

        var found = new List<ProductionPhase>();
        foreach (Match match in PhasePattern().Matches(mask))
        {
            var toVerb = mask[Math.Max(0, match.Index - 50)..match.Groups["verb"].Index];
            var denied = NotYetPattern().IsMatch(toVerb) && !match.Groups["until"].Success;
            if ((!denied && !match.Groups["until"].Success && GuardPattern().IsMatch(toVerb)) || OtherObjectPattern().IsMatch(mask[(match.Index + match.Length)..]))
            {
                continue;
            }

            foreach (var phase in (string[])["start", "wrap", "span", "post"])
            {
                if (match.Groups[phase].Success)
                {
                    var verb = match.Groups["verb"];
                    found.Add(new ProductionPhase(phase, match.Index, verb.Index, match.Index + match.Length, denied));
                    AddSecondVerb(mask, found[^1], found);
                }
            }
        }

        return found;
    }

    // "Filming began in May and wrapped in August": the second verb shares the noun.
    private static void AddSecondVerb(string mask, ProductionPhase first, List<ProductionPhase> found)
    {
        var second = SecondVerbPattern().Match(mask, first.End);
        if (second.Success && first.Phase == "start")
        {
            var verb = second.Groups["verb"];
            found.Add(new ProductionPhase("wrap", second.Index, verb.Index, verb.Index + verb.Length));
        }
    }

    [GeneratedRegex(
        @"(?<post>\bpost-?\s?production\b[^.;,]{0,40}?(?<verb>" + Began + @"|has been|is ongoing)|(?<verb>\bin(?:to)?\b|" + Began + @") (?:the )?(?:\w+ )?post-?\s?production\b)" +
        "|(?<span>" + Noun + @"[^.;]{0,60}?(?<verb>\b(?:took place|ran|runs|will run|lasted|lasts|happened|occurred)\b))" +
        "|(?<wrap>" + Noun + "[^.;]{0,50}?(?<verb>" + Ended + "))" +
        "|(?<start>" + Noun + "[^.;]{0,60}?(?<verb>" + Began + "))" +
        @"|(?<wrap>(?<verb>\b(?:wrap(?:ped|s)?(?: up)?|finish(?:ed|es)?|conclud(?:ed|es)|complet(?:ed|es))\b) (?:\w+ ){0,2}" + Noun + ")" +
        @"|(?<wrap>(?<verb>\b(?:has|have|had) (?:\w+ )?wrapped\b))" +
        @"|(?<start>(?<verb>" + Began + @"|\bentered\b|\bwent into\b|\bhead(?:ed|s) into\b) (?:\w+ ){0,2}" + Noun + ")" +
        @"|(?<start>\b(?:is|are|currently|now|already|been) (?:currently |now |already )?(?<verb>in production|filming|shooting)\b)" +
        @"|(?<wrap>" + Annotation.Masks.ShowOrSeason + @" (?:is|was) (?:officially |now |finally )?(?<verb>in the can|a wrap)\b)" +
        @"|(?<wrap>\b(?:cameras|filming|shooting|production) (?<until>did not|didn't) (?<verb>(?:stop|end|finish|wrap)\b)(?: rolling)? until\b)" +
        @"|(?<start>\b(?:could|will|may|might|would|to|can|should) (?:start |begin )?(?<verb>film|shoot)\b(?= (?:(?:in|from|on|over|during|as early as|early|late) (?:the )?)?" + Annotation.Masks.Date + "))" +
        @"|(?<span>\b(?:was|were) (?:\w+ )?(?<verb>filmed|shot)\b(?= (?:in|from|between|over|during) " + Annotation.Masks.Date + "))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PhasePattern();

    [GeneratedRegex(@"\G[^.;]{0,60}? (?:and|before|then) (?:\w+ )?(?<verb>" + Ended + ")", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SecondVerbPattern();

    // "Production has not yet begun" denies that it has.
    [GeneratedRegex(@"\b(?:has|have|had)(?:n't| not)(?: yet| even| officially)* $", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotYetPattern();

    // "… has finished filming The Brass Meridian", "is shooting the sequel to …": another work's step.
    [GeneratedRegex("^ (?:(?:the|an?|his|her|another) )?(?:(?:" + Annotation.Masks.Name + "|" + Annotation.Masks.Work + @")(?!')|(?:[\w-]+ ){0,2}(?:films?|movie|sequel|prequel|pilot|spin-?off|feature|biopic|thriller)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherObjectPattern();

    // Not "won't start filming until …", "when filming is finished", "a year after it wrapped production".
    [GeneratedRegex(@"\b(?:not|n't|never|yet to|when|once|until|till|after|before|if|whether|depending on|as soon as|assuming|how long|ahead of|since)\b[^,;.(]*$|n't\b[^,;.(]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GuardPattern();
}
