using System.Text.RegularExpressions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Extraction.Wording;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>What happens: the makers' synopsis, sentences under a heading on the plot, and "the season follows …".</summary>
internal sealed class PlotRule : IClaimRule
{
    /// <summary>Aspect of the makers' own summary.</summary>
    public const string Synopsis = "synopsis";

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        if (sentence.Text.Length < 40 || sentence.Text.EndsWith(':') || NotPlotPattern.IsMatch(sentence.Mask))
        {
            yield break;
        }

        var synopsis = IsSynopsis(sentence);
        if (synopsis || PlotHeadingPattern.IsMatch(sentence.Heading) || TellsPattern.IsMatch(sentence.Mask))
        {
            var standing = synopsis ? Standing.Official : StandingOf(sentence);
            yield return sentence.Draft(ClaimKind.Plot, sentence.Text, sentence.Text, standing, "plot") with
            {
                Season = sentence.SeasonAt(sentence.Mask.Length - 1),
                Aspect = synopsis ? Synopsis : "",
            };
        }
    }

    // What characters think "might" happen is part of the story; only the teller's own doubt counts.
    private static Standing StandingOf(Sentence sentence)
    {
        var standing = sentence.StandingAt(sentence.Mask.Length / 2);
        return standing == Standing.Speculation && !StandingReader.IsGuess(QuotedPattern.Replace(sentence.Mask, "")) ? Standing.Reported : standing;
    }

    private static readonly Pattern QuotedPattern = new("\"[^\"]*\"");

    private static bool IsSynopsis(Sentence sentence)
    {
        for (var before = sentence.Previous; before is not null; before = before.Previous)
        {
            if (SynopsisPattern.IsMatch(before.Mask) && !BookPattern.IsMatch(before.Mask) && before.Mask.TrimEnd().EndsWith(':'))
            {
                return true;
            }
        }

        return SynopsisPattern.Match(sentence.Mask) is { Success: true } own && sentence.Mask.IndexOf(':', own.Index) is >= 0 and var colon && colon < sentence.Mask.Length - 30;
    }

    private static readonly Pattern SynopsisPattern = new(@"\b(?:official (?:synopsis|logline|description|summary)|synopsis|logline)\b", RegexOptions.IgnoreCase);

    // The synopsis of the book is not the season's.
    private static readonly Pattern BookPattern = new(@"\b(?:volumes?|vol\.|novels?|books?|comics?)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern PlotHeadingPattern = new(@"\b(?:plot|synopsis|story(?:line)?|storylines|about\?|what (?:will|to expect|happens|could|can we expect|is .{0,40} about)|premise)\b", RegexOptions.IgnoreCase);

    // "It" and "which" tell only right before the verb: "it's unclear why …, so find" is no story.
    private static readonly Pattern TellsPattern = new("(?:(?:" + Masks.ShowOrSeason + @"|\b(?:the|this) (?:[\w-]+ ){0,3}(?:show|series|season|story|drama|comedy|thriller|sitcom)\b)[^.;]{0,40}?\b|(?:\b(?:it|which|that)|[-–—,]) (?:also |will |then |primarily |mainly |mostly )*)(?:follow(?:s|ing)?|cent(?:er|re)s? (?:on|around)|explor(?:e|es|ing)|tells|pick(?:s)? up|sees?|revolv(?:e|es) around|focus(?:es)?(?: on)?|chronicl(?:e|es)|finds|will see|delv(?:e|es) into|div(?:e|es) (?:deeper )?into|tackl(?:e|es)|re-?imagin(?:e|es|ing)|retell(?:s|ing)?|depict(?:s|ing)?|recount(?:s|ing)?|dramati[sz](?:es|ing)|is set in)\b", RegexOptions.IgnoreCase);

    // What is written about the show – its making, its showing, its readers and viewers, its books – is not what happens in it.
    private static readonly Pattern NotPlotPattern = new(
        @"\b(?:release date|premieres? on|renewed|trailer|check out|stay tuned|see season|we see|could see a|might see|stream(?:ing)? on|hours|Rotten" +
        @"|wanted to (?:find out|know|see)|find out|\w+ volumes (?:so far|in all|have been)|this article|read (?:on|more)|(?:our|the) (?:review|article|guide)" +
        @"|fans (?:want|have|are|were|will|can|hope|think|took)|viewers|critics|ratings?|awards?|nominat\w+|emmys?|baftas?|Instagram|Twitter|tweet\w*|poster" +
        @"|film(?:ing|ed)|put on hold|production|pandemic|coronavirus|spin-?off|brand new series|cast (?:members?|includes|also|announcement|list)|casting|joins? the cast|joined the cast" +
        @"|the host|as host|(?:has|have|been|was|were|is) (?:cast|announced|confirmed)|interview|the source|insider|I (?:can|was|am|think|have|had|love|loved|wanted|know)|I'm|I've|my)\b",
        RegexOptions.IgnoreCase);
}
