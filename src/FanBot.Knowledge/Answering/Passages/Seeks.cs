using System.Text.RegularExpressions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages;

/// <summary>Which side of a verb a "who" stands on: "who replaced X" seeks the doer, "who did X replace" the one it was done to.</summary>
/// <param name="Verb">The verb's term.</param>
/// <param name="Doer">Whether the doer is sought.</param>
internal sealed record Seeks(string Verb, bool Doer)
{
    /// <summary>Reads it from the question in lower case; null where it does not tell.</summary>
    public static Seeks? Read(string words)
    {
        if (DonePattern.Match(words) is { Success: true } done)
        {
            return new Seeks(Term(done), Doer: false);
        }

        if (ToWhomPattern.Match(words) is { Success: true } whom)
        {
            return new Seeks(Term(whom), Doer: false);
        }

        return DoerPattern.Match(words) is { Success: true } doer ? new Seeks(Term(doer), Doer: true) : null;
    }

    /// <summary>
    /// How well a candidate's side of the verb suits, from 0.6 (the wrong one) to 1; more for a doer right in front of the very verb, as in
    /// "Ada shot Ben": who does that is somebody, also where no claim knows the name.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="candidate">Whom it names.</param>
    /// <param name="ofEpisode">Whether what happens in an episode is asked for: whom somebody meets, only a sentence with the verb tells.</param>
    public double Suits(SentenceWords sentence, Candidate candidate, bool ofEpisode = false)
    {
        const double Wrong = 0.6;
        const double WithoutVerb = 0.35;
        const double Right = 1.7;
        var verbs = sentence.Places(Verb).Concat(AlikeWords.Of(Verb).SelectMany(sentence.Places)).ToList();
        if (verbs.Count == 0)
        {
            return ofEpisode && !Doer ? WithoutVerb : 1;
        }

        var (first, last) = sentence.WordsIn(candidate.Span);
        var verb = verbs.MinBy(v => v < first ? first - v : v > last ? v - last : 0);
        var passive = IsPassive(sentence, verb);
        var behindBy = first > verb && first - verb <= 3 && Enumerable.Range(verb + 1, first - verb - 1).Any(i => sentence.Words[i].Term == "by");
        var isDoer = behindBy || (passive ? first > verb : last < verb);
        return isDoer != Doer ? Wrong : Doer && !behindBy && verb == last + 1 && sentence.Places(Verb).Contains(verb) ? Right : 1;
    }

    private static bool IsPassive(SentenceWords sentence, int verb) => Enumerable.Range(Math.Max(0, verb - 2), Math.Min(2, verb))
        .Any(i => sentence.Words[i].Term is "wa" or "were" or "been" or "be" or "is" or "ar" or "get" or "got")
        && sentence.Words[verb].Span.Cut(sentence.Text).EndsWith("ed", StringComparison.OrdinalIgnoreCase);

    private static string Term(Match match) => TermAnalyzer.Terms(match.Groups["v"].Value)[0];

    private static readonly Pattern DonePattern = new(@"\bwho (?:was|were|got|has been|have been|is being|will be) (?<v>[a-z]+ed)\b(?!.*\bby\b)");

    private static readonly Pattern ToWhomPattern = new(
        @"\bwhom? (?:did|does|do|will|has|had) (?:[a-z'-]+ ){1,3}(?<v>[a-z]{3,})"
        + @"(?= (?:in|on|at|for|with|during|when|after|before|instead|by|to|from)\b|\W*$)"
        + @"|\b[a-z'-]+ (?:(?:is|was|were|being) )?(?<v>[a-z]+ed) by whom?\b");

    private static readonly Pattern DoerPattern = new(
        @"\bwho (?:(?:is|are|has|have|had|will|was|were) )?(?!(?:is|are|was|were|did|does|do|has|have|had|will|the|a|an|his|her|in|on|with"
        + @"|else|all|new|still)\b)(?<v>[a-z]{3,})\b");
}
