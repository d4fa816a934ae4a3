using System.Collections.Frozen;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages;

/// <summary>Runs of capitalised words in a sentence: people, places, firms, titles.</summary>
internal static class ProperNames
{
    private const int MostWords = 6;

    private static readonly FrozenSet<string> NoNames =
        EmbeddedList.Read("Answering.Passages.no-names.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The runs, from left to right. A first word that is capitalised only since it opens the sentence is none, and neither is a day or "Season".
    /// </summary>
    public static IEnumerable<TextSpan> Of(SentenceWords sentence)
    {
        var words = sentence.Words;
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].IsCapital)
            {
                continue;
            }

            var last = i;
            while (last + 1 < words.Count && last - i < MostWords - 1 && Goes(sentence, last) is > 0 and var step)
            {
                last += step;
            }

            var first = i;
            while (first < last && IsLead(sentence, first))
            {
                first++;
            }

            var isWord = first == last && NameWords.CommonWords.Contains(words[first].Span.Cut(sentence.Text))
                && (words[first].Span.Start == 0 || Opens(sentence, first));
            if (!isWord && !Enumerable.Range(first, last - first + 1).All(w => NoNames.Contains(words[w].Span.Cut(sentence.Text))))
            {
                yield return new TextSpan(words[first].Span.Start, words[last].Span.End);
            }

            i = last;
        }
    }

    /// <summary>By how many words the run goes on behind a word: 1 for the next capital, 2 over a particle ("de", "of the"), 0 where it ends.</summary>
    private static int Goes(SentenceWords sentence, int at)
    {
        var words = sentence.Words;
        if (!Adjoin(sentence, at))
        {
            return 0;
        }

        if (words[at + 1].IsCapital)
        {
            return IsCounted(sentence, at + 1) ? 0 : 1;
        }

        var inner = words[at + 1].Span.Cut(sentence.Text);
        return at + 2 < words.Count && words[at + 2].IsCapital && Adjoin(sentence, at + 1) && (NameWords.Particles.Contains(inner) || inner == "of") ? 2 : 0;
    }

    // "Copper Tide Season 2": the name ends in front of what is counted.
    private static bool IsCounted(SentenceWords sentence, int at) =>
        sentence.Words[at].Term is "season" or "seri" or "episod" && at + 1 < sentence.Words.Count && char.IsAsciiDigit(sentence.Words[at + 1].Term[0]);

    // Only a blank, an initial's point or a hyphen may stand between the words of a name.
    private static bool Adjoin(SentenceWords sentence, int at)
    {
        var between = sentence.Text[sentence.Words[at].Span.End..sentence.Words[at + 1].Span.Start];
        return between is " " or "-"
            || (between == ". " && (sentence.Words[at].Span.Length == 1 || NameWords.Honorifics.Contains(sentence.Words[at].Span.Cut(sentence.Text))));
    }

    // "When Anne …", "Veteran actress Ada …": what opens a sentence or describes, and is no part of the name.
    private static bool IsLead(SentenceWords sentence, int at)
    {
        var word = sentence.Words[at].Span.Cut(sentence.Text);
        return NameWords.Descriptors.Contains(word) || (NameWords.CommonWords.Contains(word) && Opens(sentence, at));
    }

    private static bool Opens(SentenceWords sentence, int at)
    {
        var start = sentence.Words[at].Span.Start;
        return start == 0 || (at == 0) || sentence.Text[..start].TrimEnd() is [.., ':' or '"' or '\'' or '(' or '.' or '!' or '?' or '-'];
    }
}
