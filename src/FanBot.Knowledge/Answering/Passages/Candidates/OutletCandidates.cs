using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages.Candidates;

/// <summary>Channels and services that something can be watched on: those that the genre knows, and names that a sentence calls one.</summary>
internal static class OutletCandidates
{
    // Named somewhere in a sentence that does not say that it shows anything.
    private const double NamedFit = 0.6;
    private const double CalledFit = 0.9;
    private const double UnknownFit = 0.5;

    private static readonly PhraseBook Showing = PhraseBook.Read("Answering.Passages.Candidates.outlets.phrases");

    private static readonly PhraseBook Places = PhraseBook.Read("Answering.Passages.Candidates.outlet-places.phrases");

    /// <summary>The channels and services of the sentence that are not in the question already.</summary>
    public static IReadOnlyList<Candidate> Find(SentenceWords sentence, PassageQuestion asked)
    {
        var tokens = Tokenizer.Read(sentence.Text, _ => null);
        var known = Channels.Find(sentence.Text).ToList();
        var shows = Showing.Says(tokens, "shows");
        List<Candidate> found =
        [
            .. known.Select(s => new Candidate(s, Fit(tokens, s, shows))),
            .. PatternCandidates.Find(CalledPattern, sentence, CalledFit).Where(c => !known.Exists(k => k.Overlaps(c.Span))),
            .. known.Count > 0 || !shows ? [] : PatternCandidates.Find(OnPattern, sentence, UnknownFit),
        ];
        found.RemoveAll(c => asked.Holds(c.Span.Cut(sentence.Text)) || asked.IsShow(c.Span.Cut(sentence.Text)));
        return found;
    }

    private static double Fit(IReadOnlyList<Token> tokens, TextSpan span, bool shows) =>
        Places.Says([.. tokens.TakeWhile(t => t.End <= span.Start)], "in-front") || Places.Says([.. tokens.SkipWhile(t => t.Start < span.End)], "behind") ? 1
        : shows ? CalledFit : NamedFit;

    private const string Name = @"(?<v>(?!(?:A|An|The|This|That|Each|Every|One|Another|Its|Their|Our|His|Her)\b)\p{Lu}[\w+]*(?: (?:\p{Lu}[\w+]*|\d+))*)";

    private static readonly Pattern CalledPattern = new(
        @"\b(?:channel|network|streamer|broadcaster|(?:streaming|on-demand) (?:service|platform|giant))s?,? " + Name + "|" + Name
        + @" (?:[Cc]hannel|[Nn]etwork|streaming service)\b");

    private static readonly Pattern OnPattern = new(
        @"\b[Oo]n (?:the )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b|(?:January|February|March|April|May|June|July|August|September"
        + @"|October|November|December|Christmas|Boxing|Easter|New|Instagram|Twitter|Facebook|TikTok)\b)" + Name
        + @"(?! (?:and [a-z]|Island|Street|Road))");
}
