using System.Text.RegularExpressions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages.Candidates;

/// <summary>Numbers that may be the answer.</summary>
internal static class NumberCandidates
{
    /// <summary>A number of what is counted; any other number is little worth.</summary>
    public static IReadOnlyList<Candidate> Find(SentenceWords sentence, PassageQuestion asked)
    {
        const int Reach = 3;
        const double UncountedFit = 0.3;
        const double SpokenOfFit = 0.45;
        var hidden = OtherNumber.Matches(sentence.Text).Select(m => new TextSpan(m.Index, m.Index + m.Length)).ToList();
        var found = new List<Candidate>();
        foreach (
            var candidate in PatternCandidates.Find(NumberAnswer, sentence, 0.5)
            .Where(c => !hidden.Exists(h => h.Overlaps(c.Span)) && (asked.WantsTimes || !TimesPattern.IsMatch(c.Span.Cut(sentence.Text)))))
        {
            if (asked.Focus is not { } focus)
            {
                found.Add(candidate with { Fit = 0.8 });
                continue;
            }

            var (_, last) = sentence.WordsIn(candidate.Span);
            var counted = sentence.Places(focus).Any(p => p > last && p - last <= Reach) ? 1
                : asked.Alike(focus).SelectMany(sentence.Places).Any(p => p > last && p - last <= Reach) ? 0.9 : sentence.Has(focus) ? SpokenOfFit
                : UncountedFit;
            found.Add(candidate with { Fit = counted });
        }

        return found;
    }

    private static readonly Pattern TimesPattern = new(@"^(?:once|twice)$", Options);

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly Pattern NumberAnswer = new(
        @"(?<![\p{L}\d])\d[\d.,]*(?:(?: |(?=m\b))(?:million|billion|thousand|m))?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven"
        + @"|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?"
        + @"|dozens?|once|twice|single|half|pair|couple)\b(?!')", Options);

    // Numbers that name and do not count: of a season, a year, a day, a time, an age.
    private static readonly Pattern OtherNumber = new(
        @"\b(?:season|series|episode|volume|part|chapter|number|no\.|#)s? ?(?:\d+|one|two|three|four|five)\b|\b(?:19|20)\d\d\b|\b(?:january"
        + @"|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.? \d{1,2}\b"
        + @"|\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|november|december)\b"
        + @"|\b\d{1,2}(?::\d\d)? ?[ap]\.?m\b|\b\d{1,3}(?:st|nd|rd|th)\b(?! and (?:final|last)\b)|(?<=\p{L}), \d{2},|\b\d{1,3}-year-old|\b(?:no"
        + @"|some|any|this|that|the|each|every|which|only|anyone|someone|number|not|last|next|last|first|another) one\b|\bone (?:of|another|day"
        + @"|fan|viewer|user)\b", Options);
}
