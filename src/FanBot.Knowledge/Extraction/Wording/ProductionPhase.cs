using System.Text.RegularExpressions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Wording;

/// <summary>Words that state a step of production.</summary>
/// <param name="Phase"><c>start</c>, <c>wrap</c>, <c>span</c> (took place) or <c>post</c>.</param>
/// <param name="Start">Where the statement begins in the mask.</param>
/// <param name="Verb">Where its verb begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Denied">Whether it states that the step has not been taken.</param>
internal readonly record struct ProductionPhase(string Phase, int Start, int Verb, int End, bool Denied = false)
{
    private const string Noun = @"(?<!post-)(?<!post )\b(?:filming|production(?! (?:company|team|design|values|house|process|still|office|crew|code))|principal photography|photography|shooting|(?:the )?shoot|cameras)\b";
    private const string Began = @"\b(?:began|begun|begins?|beginning|start(?:ed|s|ing)?|kick(?:ed|s|ing)? off|kicked-off|commenc(?:ed|es?|ing)|under ?way|rolling|roll(?:s|ed)?(?! out))\b";
    private const string Ended = @"\b(?:wrap(?:ped|s|ping)?(?: up)?|finish(?:ed|es)?|end(?:ed|s)?|conclud(?:ed|es)|complet(?:ed|es?)|in the can|over(?! (?:the|a|two|three|four|five|six|several|its|\d))|done)\b";

    private const string Halted = @"\b(?:halt(?:ed|s)?|paus(?:ed|es?)|suspend(?:ed|s)|shut(?:s)? down|shutdown|stopped|interrupted|put on (?:hold|pause)|ground to a halt|brought to a halt|postponed|called off)\b";
    private const string Resumed = @"\b(?:resum(?:ed|es|e|ing)|restart(?:ed|s|ing)?|(?:is|are|was|were|got|gets|back) (?:back )?under ?way again|pick(?:ed|s) up again|began again|started again)\b";

    private static readonly System.Buffers.SearchValues<string> Hints = System.Buffers.SearchValues.Create(["film", "shoot", "shot", "produc", "photograph", "camera", "wrap"], StringComparison.OrdinalIgnoreCase);

    public static IReadOnlyList<ProductionPhase> Find(string mask)
    {
        if (!mask.AsSpan().ContainsAny(Hints))
        {
            return [];
        }

        var found = new List<ProductionPhase>();
        foreach (Match match in PhasePattern.Matches(mask))
        {
            var toVerb = mask[Math.Max(0, match.Index - 50)..match.Groups["verb"].Index];
            var denied = NotYetPattern.IsMatch(toVerb) && !match.Groups["until"].Success;
            if ((!denied && !match.Groups["until"].Success && (match.Groups["halt"].Success || match.Groups["resume"].Success ? UnrealPattern : GuardPattern).IsMatch(toVerb)) || OtherObjectPattern.IsMatch(mask[(match.Index + match.Length)..]))
            {
                continue;
            }

            foreach (var phase in (string[])["resume", "halt", "start", "wrap", "span", "post"])
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

    // "Filming began in May, was halted in June and wrapped in August": the later verbs share the noun.
    private static void AddSecondVerb(string mask, ProductionPhase first, List<ProductionPhase> found)
    {
        for (var last = first; last.Phase is "start" or "halt" or "resume" && SecondVerbPattern.Match(mask, last.End) is { Success: true } second;)
        {
            var verb = second.Groups["verb"];
            var phase = second.Groups["resume"].Success ? "resume" : second.Groups["halt"].Success ? "halt" : "wrap";
            last = new ProductionPhase(phase, second.Index, verb.Index, verb.Index + verb.Length);
            found.Add(last);
        }
    }

    private static readonly Pattern PhasePattern = new(
        @"(?<wrap>\b(?:cameras|filming|shooting|production) (?<until>did not|didn't) (?<verb>(?:stop|end|finish|wrap)\b)(?: rolling)? until\b)|(?<post>\bpost-?\s?production\b[^.;,]{0,40}?(?<verb>" + Began + @"|has been|is ongoing)|(?<verb>\bin(?:to)?\b|" + Began + @") (?:the )?(?:\w+ )?post-?\s?production\b)" +
        "|(?<resume>(?<verb>" + Resumed + @") (?:\w+ ){0,2}" + Noun + ")" +
        "|(?<halt>(?<verb>" + Halted + @") (?:\w+ ){0,2}" + Noun + ")" +
        "|(?<span>" + Noun + @"[^.;]{0,60}?(?<verb>\b(?:took place|ran|runs|will run|lasted|lasts|happened|occurred)\b))" +
        "|" + Noun + "[^.;]{0,60}?(?<verb>(?<resume>" + Resumed + ")|(?<halt>" + Halted + ")|(?<wrap>" + Ended + ")|(?<start>" + Began + "))" +
        @"|(?<wrap>(?<verb>\b(?:wrap(?:ped|s)?(?: up)?|finish(?:ed|es)?|conclud(?:ed|es)|complet(?:ed|es))\b) (?:\w+ ){0,2}" + Noun + ")" +
        @"|(?<wrap>(?<verb>\b(?:has|have|had) (?:\w+ )?wrapped\b))" +
        @"|(?<start>(?<verb>" + Began + @"|\bentered\b|\bwent into\b|\bhead(?:ed|s) into\b) (?:\w+ ){0,2}" + Noun + ")" +
        @"|(?<start>\b(?:is|are|currently|now|already|been) (?:currently |now |already )?(?<verb>in production|filming|shooting)\b)" +
        @"|(?<wrap>" + Annotation.Masks.ShowOrSeason + @" (?:is|was) (?:officially |now |finally )?(?<verb>in the can|a wrap)\b)" +
        @"|(?<start>\b(?:could|will|may|might|would|to|can|should) (?:start |begin )?(?<verb>film|shoot)\b(?= (?:(?:in|from|on|over|during|as early as|early|late) (?:the )?)?" + Annotation.Masks.Date + "))" +
        @"|(?<span>\b(?:was|were) (?:\w+ )?(?<verb>filmed|shot)\b(?= (?:in|from|between|over|during) " + Annotation.Masks.Date + "))",
        RegexOptions.IgnoreCase);

    private static readonly Pattern SecondVerbPattern = new(@"\G[^.;]{0,60}? (?:and|before|then|but) (?:(?:was|were|is|only|finally|then|later|it|they|has|have|been) )*(?<verb>(?<resume>" + Resumed + ")|(?<halt>" + Halted + ")|" + Ended + ")", RegexOptions.IgnoreCase);

    // "Production has not yet begun" denies that it has.
    private static readonly Pattern NotYetPattern = new(@"\b(?:has|have|had)(?:n't| not)(?: yet| even| officially)* $", RegexOptions.IgnoreCase);

    // "… has finished filming The Brass Meridian", "is shooting the sequel to …": another work's step.
    private static readonly Pattern OtherObjectPattern = new("^ (?:(?:the|an?|his|her|another) )?(?:(?:" + Annotation.Masks.Name + "|" + Annotation.Masks.Work + @")(?!')|(?:[\w-]+ ){0,2}(?:films?|movie|sequel|prequel|pilot|spin-?off|feature|biopic|thriller)\b)", RegexOptions.IgnoreCase);

    // "after production was paused" tells of the pause itself; "if filming is halted" does not.
    private static readonly Pattern UnrealPattern = new(@"\b(?:not|n't|never|yet to|until|till|if|whether|unless|without)\b[^,;.(]*$|n't\b[^,;.(]*$", RegexOptions.IgnoreCase);

    // Not "won't start filming until …", "when filming is finished", "a year after it wrapped production".
    private static readonly Pattern GuardPattern = new(@"\b(?:not|n't|never|yet to|when|once|until|till|after|before|if|whether|depending on|as soon as|assuming|how long|ahead of|since)\b[^,;.(]*$|n't\b[^,;.(]*$", RegexOptions.IgnoreCase);
}
