using System.Text.RegularExpressions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answers.Questions.Kinds;

/// <summary>Which of a show's numbers is asked: hours watched, countries, viewers, its score.</summary>
internal static class NumberAspects
{
    /// <summary>What is counted; null where the masked question asks for no such number.</summary>
    public static string? Read(string mask) => NumberPattern.Match(mask) is { Success: true } number ? Of(number.Value) : null;

    private static string Of(string words) =>
        words.Contains("hour", StringComparison.Ordinal) ? "hours"
        : words.Contains("countr", StringComparison.Ordinal) || words.Contains("territor", StringComparison.Ordinal) ? "countries"
        : words.Contains("view", StringComparison.Ordinal) || words.Contains("household", StringComparison.Ordinal) || words.Contains("watch", StringComparison.Ordinal) || words.Contains("tuned", StringComparison.Ordinal) || words.Contains("people saw", StringComparison.Ordinal) ? "viewers"
        : "score";

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private static readonly Pattern NumberPattern = new(@"\bwatched\b.*\bhours\b|\bhours\b.*\bwatched\b|\bhow many (?:\w+ )?(?:hours(?! (?:(?:are|is|will|does|do|were|there|it|be|we|they|get|run|last) )*(?:(?:in|of|for) (?:the )?(?:(?:new|next|first|last|final|whole|full|\w+) )?(?:" + Extraction.Annotation.Masks.ShowOrSeason + @"|it\b|season|series|run)|long\b))|viewers|views|countries|territories|households|people (?:watch(?:ed)?|saw|viewed|tuned)|watch(?:ed)?|tuned in)\b|\b(?:rating|score|rotten|imdb|metacritic)\b|\bviewing figures\b|\bviewership\b", Options);
}
