using FanBot.Knowledge.Answering.Passages.Candidates;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages.Scoring;

/// <summary>Whose age a sentence tells.</summary>
internal static class AgeOwner
{
    private static readonly PhraseBook Phrases = PhraseBook.Read("Answering.Passages.Scoring.ages.phrases");

    /// <summary>Whether an age stands so near a name of the question that it is theirs.</summary>
    public static bool BelongsToName(PassageQuestion asked, SentenceWords own, Candidate age)
    {
        const int Reach = 7;
        var (first, last) = own.WordsIn(age.Span);
        var isBehind = own.Text[(last < first ? 0 : own.Words[last].Span.End)..].StartsWith("-year", StringComparison.Ordinal);
        // "Ada began when she was only eight."
        if (Enumerable.Range(Math.Max(0, first - 4), Math.Min(4, first)).Any(i => own.Words[i].Term is "he" or "she" or "thei")
            && asked.Names.SelectMany(n => n).SelectMany(own.Places).Any(p => p < first))
        {
            return true;
        }

        // "Ada, who died at the age of 74".
        if (last >= first && Phrases.Matches(AskedTokens.Of(own, asked.Names.SelectMany(n => n).SelectMany(own.Places)))
            .Any(m => m.Value == "of" && PhraseCandidates.Value(m).Overlaps(age.Span)))
        {
            return true;
        }

        // "Ivo Brandt, 41, plays Jonas", "Mara plays 16-year-old Ada": the age is that of the name beside it.
        var places = asked.Names.SelectMany(n => n).SelectMany(own.Places).ToList();
        if (asked.Names.Count > 0 && last >= first && AsidePattern.IsMatch(own.Text[..age.Span.Start]) && EndPattern.IsMatch(own.Text, age.Span.End))
        {
            return places.Contains(first - 1);
        }

        if (asked.Names.Count > 0 && last >= first && OldNamePattern.IsMatch(own.Text, own.Words[last].Span.End))
        {
            return places.Exists(p => p > last && p - last <= Reach);
        }

        return asked.Names.Count == 0
            || asked.Names.SelectMany(n => n).SelectMany(own.Places)
            .Any(p => isBehind ? Math.Abs(p - first) <= Reach : p < first ? first - p <= 2 : p - last <= 2);
    }

    private static readonly Pattern AsidePattern = new(@"\p{Lu}[\p{L}'-]+(?:, | \()$");

    private static readonly Pattern EndPattern = new(@"\G[,)]");

    private static readonly Pattern OldNamePattern = new(@"\G-year-old (?:[a-z]+ ){0,2}\p{Lu}");
}
