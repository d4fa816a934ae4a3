using System.Text.RegularExpressions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answers.Questions.Kinds;

/// <summary>What of a release is asked: of a trailer, the finale, a part, the original show, another country.</summary>
internal static class ReleaseAspects
{
    /// <summary>For <see cref="QuestionKind.Release"/>: when the show was first seen.</summary>
    public const string First = "first";

    /// <summary>What of a release a masked question asks for; empty where it is the release itself.</summary>
    public static string Read(string mask) =>
        TrailerPattern.IsMatch(mask) ? "trailer"
        : OriginalPattern.IsMatch(mask) ? FinalePattern.IsMatch(mask) || EndPattern.IsMatch(mask) ? Extraction.Wording.OriginalVersion.Finale : Extraction.Wording.OriginalVersion.Aspect
        : FinalePattern.IsMatch(mask) ? "finale"
        : SpecialPattern.Match(mask) is { Success: true } special ? Extraction.Wording.ReleaseSubject.SpecialAspect(special.Groups["k"].Value)
        : MidseasonPattern.IsMatch(mask) ? "midseason"
        : PartPattern.Match(mask) is { Success: true } part ? "part-" + Text.NumberWords.Read((part.Groups["n"].Success ? part.Groups["n"] : part.Groups["o"]).Value)
        : EpisodePattern.Match(mask) is { Success: true } episode && Text.NumberWords.Read(episode.Groups["n"].Value) is > 1 and var number ? "episode-" + number
        : AbroadPattern.Match(mask) is { Success: true } abroad ? "abroad-" + Country(abroad)
        : FirstPattern.IsMatch(mask) ? First
        : "";

    /// <summary>Whether it asks for the original show, not for this one.</summary>
    public static bool IsOfOriginal(string mask) => OriginalPattern.IsMatch(mask);

    /// <summary>Whether it asks for the release in some country.</summary>
    public static bool IsAbroad(string mask) => AbroadPattern.IsMatch(mask);

    private static string Country(Match match) =>
        match.Groups["us"].Success ? "US"
        : match.Groups["uk"].Success ? "UK"
        : char.ToUpperInvariant(match.Groups["c"].Value[0]) + match.Groups["c"].Value[1..];

    private const string T = Extraction.Annotation.Masks.Season;
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private static readonly Pattern SpecialPattern = new(@"\b(?<k>christmas|xmas|holiday|festive|new year|halloween|easter|anniversary|launch|reunion)(?:'s)? (?:\w+ )?special\b|\bspecial (?:episode|on|at|air|out)\b", Options);

    private static readonly Pattern MidseasonPattern = new(@"\bmid-?season (?:return|premiere|opener)\b|\b(?:after|from) (?:the|its|their|a) (?:\w+ ){0,2}(?:break|hiatus)\b", Options);

    private static readonly Pattern EpisodePattern = new(@"\b(?:episode|chapter|ep\.?) (?<n>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b|\b(?<n>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:episode|chapter|ep)\b", Options);

    private static readonly Pattern AbroadPattern = new(@"\b(?:in|for) (?:the )?(?:(?<us>u\.?s\.?a?\.?|usa|united states|states|america)|(?<uk>u\.?k\.?|britain|england|united kingdom)|(?<c>canada|australia|germany|france|ireland|japan|india))(?!\w)|\b(?<us>stateside|american (?:premiere|viewers|fans))\b", Options);

    private static readonly Pattern FirstPattern = new("\\bfirst (?:ever |of all )?(?:start|air|begin|began|premier|debut|come|came|on |launch|releas|shown)|^when (?:did|was) [\uE300-\uE3FF] (?:originally|first) |\\b(?:very first|original) (?:episode|premiere|air ?date)\\b", Options);

    // "the original", "the old show"; not "the original title" or "the original cast".
    private static readonly Pattern OriginalPattern = new("\\boriginal(?=\\W*$| (?:show|series|version|one|run|first|on|start|air|end|began|begin|premiere|debut|come|finish|last|have|had|get)| [\uE300-\uE3FF])|\\bold(?:er)? (?:show|series|version|one|[\uE300-\uE3FF])|\\bfirst [\uE300-\uE3FF]", Options);

    private static readonly Pattern EndPattern = new(@"\bend(?:ed)?\b|\bfinish\w*|\bstop\w*|\bgo off\b|\bconclude\w*", Options);

    private static readonly Pattern TrailerPattern = new(@"\b(?:trailer|teaser)\b", Options);

    private static readonly Pattern FinalePattern = new(@"\bfinale\b|\bfinals?\b(?! (?:season|series|chapter|run|trailer|" + T + @"))|\b(?:last|final) (?:ever )?(?:episode|one|show|instal?lment|instal?ment)\b(?! (?:in|of) (?:it|" + T + "))", Options);

    private static readonly Pattern PartPattern = new(@"\b(?:part|volume|vol\.?) (?<n>\d|one|two|three)\b|\b(?<o>first|second|third) (?:half|part|batch|volume|cour)\b", Options);
}
