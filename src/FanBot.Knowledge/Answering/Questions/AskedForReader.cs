using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Questions;

/// <summary>Tells what a question asks for, so that others that ask the same are known.</summary>
internal static class AskedForReader
{
    /// <summary>What it asks for.</summary>
    public static AskedFor Of(Question question) => new(question.Kind.Name(), Aspect(question), Subject(question), question.Season)
    {
        Words = Words(question),
        LooksBack = question.AsOf is not null,
    };

    // "Any news on season 2?" asks whether there will be one, and more.
    private static string Aspect(Question question) => question.Aspect == QuestionAspects.Summary ? "" : question.Aspect.ToCode();

    private static string? Subject(Question question)
    {
        var names = string.Join(" and ", question.Names.Select(n => n.Name).Distinct(StringComparer.Ordinal));
        return names.Length == 0 ? null : question.Relation is { } relation ? $"{names}'s {relation}" : names;
    }

    // A name that no article knows stands among the words of a command too.
    private static string Words(Question question) => string.Join(
        ' ',
        (question.IsCommand ? question.Names.Count == 0 ? [question.Words] : [] : question.Kind == QuestionKind.Other ? question.Content : question.Leftover)
            .SelectMany(TermAnalyzer.Terms)
            .Where(t => !StopWords.IsStop(t))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal));
}
