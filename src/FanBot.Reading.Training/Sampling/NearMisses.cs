using System.Text.RegularExpressions;
using FanBot.Reading.Training.Lessons;

namespace FanBot.Reading.Training.Sampling;

/// <summary>
/// Makes questions that a piece nearly answers, and does not: another name, season or relation is asked for than the one that
/// the piece speaks of. To tell these from the question itself is what keeps a reader from answering what no article says.
/// </summary>
internal sealed class NearMisses(SwapClasses classes)
{
    private const string YesNo = "yesno";

    /// <summary>Another question in place of one that a piece answers; null where none can be made.</summary>
    public string? Draw(PreparedLesson lesson, PreparedQuestion question, PreparedPiece piece, Random random)
    {
        // Told that A did it, one may well say no when asked whether B did.
        if (question.Question.Kind == YesNo)
        {
            return null;
        }

        var text = question.Question.Text;
        var words = LessonNames.Words(text);
        var told = LessonNames.PlainWords($"{piece.Span.Cut(lesson.Lesson.Text)} {lesson.Lesson.Title}");
        var swaps = words.SelectMany(word => Words(word, told).Select(other => (Index: word.Index, word.Length, Other: other)))
            .Concat(Names(lesson, words, told, random))
            .ToList();
        if (swaps.Count == 0)
        {
            return null;
        }

        var swap = swaps[random.Next(swaps.Count)];
        return text[..swap.Index] + swap.Other + text[(swap.Index + swap.Length)..];
    }

    private IReadOnlyList<string> Words(Match word, HashSet<string> told) => classes.For(word.Value.ToLowerInvariant(), told);

    // A name of the lesson that the piece holds gives way to one that it does not hold, and that is nowhere part of the same name.
    private static IEnumerable<(int Index, int Length, string Other)> Names(
        PreparedLesson lesson, MatchCollection words, HashSet<string> told, Random random)
    {
        var show = LessonNames.PlainWords(lesson.Lesson.Group);
        var known = lesson.Names.SelectMany(name => name).ToHashSet(StringComparer.Ordinal);

        // No question begins with a name but one that asks for it, and that is lost with it.
        for (var i = 1; i < words.Count; i++)
        {
            var plain = LessonNames.Plain(words[i].Value);
            if (!IsAsked(plain))
            {
                continue;
            }

            var last = i;
            while (last + 1 < words.Count && IsAsked(LessonNames.Plain(words[last + 1].Value)))
            {
                last++;
            }

            var own = words.Skip(i).Take(last - i + 1).Select(w => LessonNames.Plain(w.Value)).ToHashSet(StringComparer.Ordinal);
            var kin = lesson.Names.Where(name => name.Any(own.Contains)).SelectMany(name => name).ToHashSet(StringComparer.Ordinal);
            var others = lesson.Names.Where(name => !name.Any(word => told.Contains(word) || kin.Contains(word) || show.Contains(word))).ToList();
            if (others.Count > 0 && own.Any(told.Contains))
            {
                var other = others[random.Next(others.Count)];

                // What makes a genitive stays.
                var end = words[last].Index + LessonNames.Plain(words[last].Value).Length;
                yield return (words[i].Index, end - words[i].Index, Cased(other, words[i].Value));
            }

            i = last;
        }

        bool IsAsked(string word) => known.Contains(word) && !show.Contains(word);
    }

    private static string Cased(string[] name, string like) =>
        string.Join(' ', char.IsUpper(like[0]) ? name.Select(word => char.ToUpperInvariant(word[0]) + word[1..]) : name);
}
