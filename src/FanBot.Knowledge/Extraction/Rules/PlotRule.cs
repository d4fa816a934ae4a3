using System.Text.RegularExpressions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>What happens: the makers' synopsis, sentences under a heading on the plot, and "the season follows …".</summary>
internal sealed partial class PlotRule : IClaimRule
{
    /// <summary>Aspect of the makers' own summary.</summary>
    public const string Synopsis = "synopsis";

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        if (sentence.Text.Length < 40 || sentence.Text.EndsWith(':') || NotPlotPattern().IsMatch(sentence.Mask))
        {
            yield break;
        }

        var synopsis = IsSynopsis(sentence);
        if (synopsis || PlotHeadingPattern().IsMatch(sentence.Heading) || TellsPattern().IsMatch(sentence.Mask))
        {
            var standing = synopsis ? Standing.Official : sentence.StandingAt(sentence.Mask.Length / 2);
            yield return sentence.Draft(ClaimKind.Plot, sentence.Text, sentence.Text, standing, "plot") with
            {
                Season = sentence.SeasonAt(sentence.Mask.Length - 1),
                Aspect = synopsis ? Synopsis : "",
            };
        }
    }

    private static bool IsSynopsis(Sentence sentence)
    {
        for (var before = sentence.Previous; before is not null; before = before.Previous)
        {
            if (SynopsisPattern().IsMatch(before.Mask) && !BookPattern().IsMatch(before.Mask) && before.Mask.TrimEnd().EndsWith(':'))
            {
                return true;
            }
        }

        return SynopsisPattern().Match(sentence.Mask) is { Success: true } own && sentence.Mask.IndexOf(':', own.Index) is >= 0 and var colon && colon < sentence.Mask.Length - 30;
    }

    [GeneratedRegex(@"\b(?:official (?:synopsis|logline|description|summary)|synopsis|logline)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SynopsisPattern();

    // The synopsis of the book is not the season's.
    [GeneratedRegex(@"\b(?:volumes?|vol\.|novels?|books?|comics?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BookPattern();

    [GeneratedRegex(@"\b(?:plot|synopsis|story(?:line)?|storylines|about\?|what (?:will|to expect|happens|could|can we expect|is .{0,40} about)|premise)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlotHeadingPattern();

    [GeneratedRegex("(?:" + Masks.ShowOrSeason + @"|\b(?:the (?:new |upcoming )?(?:show|series|season|story|drama|comedy)|it|which)\b)[^.;]{0,40}?\b(?:follow(?:s|ing)?|cent(?:er|re)s? (?:on|around)|explor(?:e|es|ing)|tells|pick(?:s)? up|see(?:s)?|revolv(?:e|es) around|focus(?:es)?(?: on)?|chronicl(?:e|es)|find(?:s)?|will see|delv(?:e|es) into|div(?:e|es) (?:deeper )?into|tackl(?:e|es)|is set in)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TellsPattern();

    [GeneratedRegex(@"\b(?:release date|premieres? on|renewed|trailer|check out|stay tuned|see season|we see|could see a|might see|stream(?:ing)? on|hours|Rotten)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotPlotPattern();
}
