using System.Text.RegularExpressions;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages.Candidates;

/// <summary>Channels and services that something can be watched on: those that the genre knows, and names that a sentence calls one.</summary>
internal static class OutletCandidates
{
    // Named somewhere in a sentence that does not say that it shows anything.
    private const double NamedFit = 0.6;
    private const double CalledFit = 0.9;
    private const double UnknownFit = 0.5;

    /// <summary>The channels and services of the sentence that are not in the question already.</summary>
    public static IReadOnlyList<Candidate> Find(SentenceWords sentence, PassageQuestion asked)
    {
        var known = Channels.Find(Folding.Plain(sentence.Text)).ToList();
        var shows = ShowsPattern.IsMatch(sentence.Text);
        List<Candidate> found =
        [
            .. known.Select(s => new Candidate(s, Fit(sentence.Text, s, shows))),
            .. PatternCandidates.Find(CalledPattern, sentence, CalledFit).Where(c => !known.Exists(k => k.Overlaps(c.Span))),
            .. known.Count > 0 || !shows ? [] : PatternCandidates.Find(OnPattern, sentence, UnknownFit),
        ];
        found.RemoveAll(c => asked.Holds(c.Span.Cut(sentence.Text)) || asked.IsShow(c.Span.Cut(sentence.Text)));
        return found;
    }

    private static double Fit(string text, TextSpan span, bool shows) =>
        BeforePattern.IsMatch(text.AsSpan(..span.Start)) || BehindPattern.IsMatch(text.AsSpan(span.End..)) ? 1 : shows ? CalledFit : NamedFit;

    private const string Name = @"(?<v>(?!(?:A|An|The|This|That|Each|Every|One|Another|Its|Their|Our|His|Her)\b)\p{Lu}[\w+]*(?: (?:\p{Lu}[\w+]*|\d+))*)";

    private static readonly Pattern BeforePattern = new(
        @"\b(?:on|via|to|only on|exclusively on|from|for)(?: the)?(?: streaming service| streamer| channel| network| broadcaster| free streamer)? $",
        RegexOptions.IgnoreCase);

    private static readonly Pattern BehindPattern = new(
        @"^(?:['\u2019]s)? (?:(?:hit|new|original|upcoming|popular|period|crime|teen) )*(?:original|series|show|drama|comedy|sitcom|reboot"
        + @"|revival|special|will (?:air|show|stream|broadcast|be)|air(?:s|ed|ing)?|show(?:s|ed|ing)|stream(?:s|ed|ing)?|broadcast|premiere"
        + @"|has (?:the rights|picked|bought|acquired))\b", RegexOptions.IgnoreCase);

    private static readonly Pattern ShowsPattern = new(
        @"\b(?:watch(?:ed|ing)?|stream(?:s|ed|ing)?|air(?:s|ed|ing)?|broadcast(?:s|ing)?|premier(?:e|es|ed|ing)|debut(?:s|ed)?|available"
        + @"|screen(?:s|ed|ing)?|shown|showing|return(?:s|ed|ing)?|launch(?:es|ed)?|begins?|continues?|starts?|catch(?: up)?|episodes?|tonight"
        + @"|rights)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern CalledPattern = new(
        @"\b(?:channel|network|streamer|broadcaster|(?:streaming|on-demand) (?:service|platform|giant))s?,? " + Name + "|" + Name
        + @" (?:[Cc]hannel|[Nn]etwork|streaming service)\b");

    private static readonly Pattern OnPattern = new(
        @"\b[Oo]n (?:the )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b|(?:January|February|March|April|May|June|July|August|September"
        + @"|October|November|December|Christmas|Boxing|Easter|New|Instagram|Twitter|Facebook|TikTok)\b)" + Name
        + @"(?! (?:and [a-z]|Island|Street|Road))");
}
