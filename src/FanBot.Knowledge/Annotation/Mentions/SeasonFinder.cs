using System.Buffers;
using System.Text.RegularExpressions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Annotation.Mentions;

/// <summary>
/// Finds the words that name seasons: "season 2", "seasons 2 (and 3!)", "S2", "series two", "the second and third season", "its final
/// season".
/// </summary>
internal static class SeasonFinder
{
    // More seasons than any show of the genre has; higher numbers are years, scores or street numbers.
    private const int MostSeasons = 60;

    private const string Number = NumberWords.Cardinal;

    private static readonly SearchValues<string> Hints = SearchValues.Create(
        ["season", "series", "instal", " run", "outing"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Season mentions of a sentence whose quotation marks are plain.</summary>
    public static IEnumerable<Mention> Find(string text)
    {
        // Looking for the words first is far cheaper than the pattern.
        if (!text.AsSpan().ContainsAny(Hints) && !ShortPattern.IsMatch(text))
        {
            yield break;
        }

        foreach (Match match in SeasonPattern.Matches(text))
        {
            var seasons = Numbers(match);
            if (seasons is not null)
            {
                yield return new Mention(MentionKind.Season, new TextSpan(match.Index, match.Index + match.Length), match.Value) { Seasons = seasons };
            }
        }
    }

    private static IReadOnlyList<int>? Numbers(Match match)
    {
        if (match.Groups["named"] is { Success: true } named)
        {
            return named.Value.ToLowerInvariant() switch
            {
                "debut" or "freshman" or "inaugural" or "opening" => [1],
                "sophomore" => [2],
                _ => [],
            };
        }

        if (match.Groups["firstn"] is { Success: true } count)
        {
            return NumberWords.Read(count.Value) is { } n and <= MostSeasons ? [.. Enumerable.Range(1, n)] : null;
        }

        var numbers = match.Groups["n"].Captures.Select(c => NumberWords.Read(c.Value)).OfType<int>().Where(n => n is > 0 and <= MostSeasons).ToList();
        if (match.Groups["thru"] is { Success: true } && numbers.Count == 2 && numbers[0] < numbers[1])
        {
            numbers = [.. Enumerable.Range(numbers[0], numbers[1] - numbers[0] + 1)];
        }

        return numbers.Count > 0 ? numbers : null;
    }

    private static readonly Pattern ShortPattern = new(@"\b[sS]\d");

    private static readonly Pattern SeasonPattern = new(
        @"\b(?:" +
        @"seasons? #?(?<n>" + Number + @")(?![\d%])(?:(?<thru>\s?(?:-|–|to|through)\s?)(?<n>" + Number + @"))?(?:,? (?:\()?(?:and|&|or) (?:season )?(?<n>"
            + Number + @")\b(?! (?:episodes?|new|years?|more|months?|weeks?|days?))!?\)?)?" +
        @"|s(?<n>0?[1-9]\d?)(?:e\d{1,2})?\b" +
        @"|series (?<n>" + Number + @")\b(?! (?:episodes?|new|years?|of the (?-i:[a-z])))" +
        @"|(?:the )?first (?<firstn>two|three|four|five|six|seven|eight) (?:seasons|series)" +
        @"|(?:the |its |a |an |their )?(?:[\w]+-episode |upcoming |highly anticipated |long-awaited |much-anticipated |eagerly awaited |brand[- ]new )*(?<n>"
            + NumberWords.Ordinal + @")(?:,? (?:and|&|or) (?:(?:the|an?) )?(?:also )?(?:(?:final|last)\b|(?<n>" + NumberWords.Ordinal
            + @")))*(?: and final|, final)?(?: (?:hit|full|new|upcoming|live-action|critically acclaimed|\w+-episode|\w+-part))?[ -](?:seasons?|series"
            + @"|installment|instalment|run|outing)\b" +
        @"|(?:the |its |a |an |their |this )?(?:highly anticipated |long-awaited |much-anticipated )?(?:[\w]+-episode )?(?:(?<named>debut|freshman|inaugural"
            + @"|opening|sophomore|new|upcoming|next|final|last|latest|current|forthcoming|coming) (?:season|run|installment|instalment)|(?<named>freshman"
            + @"|sophomore) (?=order|pick-?up|renewal|outing|year))\b" +
        ")",
        RegexOptions.IgnoreCase);
}
