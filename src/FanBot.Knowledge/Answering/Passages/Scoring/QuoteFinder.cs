using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages.Scoring;

/// <summary>Finds the words of an article that answer by themselves.</summary>
internal static class QuoteFinder
{
    /// <summary>The sentence, and the one before it where it leans on that.</summary>
    public static TextSpan Find(PassageQuestion asked, ReadPassage read, Anchors anchors, Choice? best)
    {
        var (hit, own, before) = (read.Hit, read.Own, read.Before);
        var span = hit.Passage.Span;
        if (span.Length > PassageWeights.LongestQuote)
        {
            return Clause(hit, anchors, best);
        }

        if (before.Count == 0 || before[0].Passage.Block != hit.Passage.Block)
        {
            return span;
        }

        var told = asked.Weights.Keys.Any(t => WordCoverage.Strength(asked, t, own) == 0 && WordCoverage.Strength(asked, t, before[0].Words) > 0)
            || asked.Names.Any(n => !n.Any(own.Has) && n.Any(before[0].Words.Has));
        var both = new TextSpan(before[0].Passage.Span.Start, span.End);
        return (best?.IsBefore == true || told || own.LeansBack) && both.Length <= PassageWeights.LongestQuote ? both : span;
    }

    /// <summary>Of a very long sentence the part that answers: from one stop to the next around the value and the question's words nearest to it.</summary>
    private static TextSpan Clause(PassageHit hit, Anchors anchors, Choice? best)
    {
        var whole = hit.Passage.Span;
        var (at, value) = (best?.At ?? 0, best?.Value ?? "");
        if (value.Length is 0 or > PassageWeights.LongestQuote)
        {
            if (anchors.Middle() is not { } middle)
            {
                return whole;
            }

            (at, value) = (middle, "");
        }

        var start = at;
        while (start > 0 && !IsStop(hit.Text, start - 1))
        {
            start--;
        }

        var end = at + value.Length;
        while (end < hit.Text.Length && !IsStop(hit.Text, end))
        {
            end++;
        }

        while (start < end && char.IsWhiteSpace(hit.Text[start]))
        {
            start++;
        }

        end = Math.Min(hit.Text.Length, end + 1);
        while (end > start && char.IsWhiteSpace(hit.Text[end - 1]))
        {
            end--;
        }

        return end - start >= PassageWeights.ShortestQuote ? new TextSpan(whole.Start + start, whole.Start + end) : whole;
    }

    private static bool IsStop(string text, int at) => text[at] is '.' or '!' or '?' or ';' && (at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]));
}
