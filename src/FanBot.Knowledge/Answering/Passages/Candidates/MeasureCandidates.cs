using System.Text.RegularExpressions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages.Candidates;

/// <summary>Numbers of a form of their own: ages, sums of money, lengths of time.</summary>
internal static class MeasureCandidates
{
    /// <summary>The ages in the sentence.</summary>
    public static IReadOnlyList<Candidate> Ages(SentenceWords sentence) => PatternCandidates.Find(AgeAnswer, sentence, 1);

    /// <summary>The sums of money in the sentence.</summary>
    public static IReadOnlyList<Candidate> Sums(SentenceWords sentence) => PatternCandidates.Find(MoneyAnswer, sentence, 1);

    /// <summary>The lengths of time in the sentence.</summary>
    public static IReadOnlyList<Candidate> Durations(SentenceWords sentence, PassageQuestion asked) =>
        [.. PatternCandidates.Find(DurationAnswer, sentence, 1), .. asked.WantsSpan ? PatternCandidates.Find(SpanAnswer, sentence, 1) : []];

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Years =
        @"(?<v>\d{1,3}|(?i:four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
        + @"|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?))";

    private static readonly Pattern AgeAnswer = new(
        @"\b" + Years + @"[- ]years?[- ]old\b|\bage[d:]?(?: of)?(?: just| only)? " + Years + @"\b|(?<=\p{L}""?), " + Years
        + @"(?=[,.;:)]|$| and (?:born|now)| (?:Hometown|Age|From|Occupation|Job|Profession|Lives)\b)|(?<=\p{L} )\((?<v>\d{2})\)|\bturn(?:s|ed|ing) " + Years
        + @"\b|\b[Nn]ow " + Years + @",|\b(?:was|were|is) (?:only |just |still )?" + Years + @"(?=[,.]|$| when\b| at the time)");

    private static readonly Pattern SpanAnswer = new(
        @"\b(?:\d[\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|several|few"
        + @"|some)[- ](?:hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)) (?:after|before|later|earlier|since|prior|on from|into)\b", Options);

    private static readonly Pattern MoneyAnswer = new(
        @"[$£€]\s?\d[\d.,]*(?:\s?(?:k|m|bn|million|billion|thousand)\b)?|\b[\d.,]+ ?(?:million|billion|thousand)? ?(?:dollars|pounds|euros"
        + @"|grand|quid|bucks)\b|\b(?:[a-z]+-)figure (?:sum|fee|salary|deal|prize|contract|cheque|check)\b", Options);

    private static readonly Pattern DurationAnswer = new(
        @"\b(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a|an|half an?"
        + @"|several|few|couple of|decade and a)[- ](?:and a half )?(?:seconds?|minutes?|mins?|hours?|days?|weeks?|months?|years?"
        + @"|decades?)\b(?! (?:after|before|ago|later|earlier|since|prior|on from))|\b\d+h ?\d*m?\b", Options);
}
