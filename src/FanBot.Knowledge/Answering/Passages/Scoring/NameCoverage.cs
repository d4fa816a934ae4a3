using System.Collections.Frozen;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Answers.Questions;

namespace FanBot.Knowledge.Answering.Passages.Scoring;

/// <summary>How far a passage and what stands around it account for the question's names.</summary>
internal static class NameCoverage
{
    private static readonly FrozenSet<string> Bearers = QuestionLists.Of("bearers");

    /// <summary>What the sentence is worth by where it names those the question names.</summary>
    public static double Of(PassageQuestion asked, ReadPassage read)
    {
        var leans = read.Own.LeansBack;
        var named = 1.0;
        foreach (var name in asked.Names)
        {
            named *= IsNamed(asked, name, read.Own) ? 1
                : read.Before.Any(b => IsNamed(asked, name, b.Words)) ? leans ? PassageWeights.NameBefore : PassageWeights.NameAround
                : name.Any(read.Heading.HasName) ? PassageWeights.NameAround
                : name.Any(read.Title.HasName) ? PassageWeights.NameInTitle
                : PassageWeights.NoName;
        }

        return named;
    }

    /// <summary>Whether words name someone by a part of the name that the question says, or by another that is nobody else's there.</summary>
    private static bool IsNamed(PassageQuestion asked, IReadOnlyList<string> name, SentenceWords words) =>
        name.Any(t => words.HasName(t) && (asked.Says(t) || words.Places(t).Any(p => !IsOfAnother(name, words, p))));

    // Asked about Ada, "Ben Quill" and "the Quill family" are not she.
    private static bool IsOfAnother(IReadOnlyList<string> name, SentenceWords words, int place)
    {
        var word = words.Words[place];
        return (place + 1 < words.Words.Count && Bearers.Contains(words.Words[place + 1].Span.Cut(words.Text)))
            || (place > 0 && words.Words[place - 1] is { IsCapital: true } before && before.Span.End + 1 == word.Span.Start
                && words.Text[before.Span.End] == ' '
                && !name.Contains(before.Term) && before.Span.Cut(words.Text) is var first
                && !NameWords.Honorifics.Contains(first) && !NameWords.Descriptors.Contains(first) && !NameWords.CommonWords.Contains(first));
    }
}
