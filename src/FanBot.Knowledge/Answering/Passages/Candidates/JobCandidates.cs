using System.Text.RegularExpressions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages.Candidates;

/// <summary>What someone does for a living: "the potter Ada", "Ada, a sixth-grade teacher", "works as a nurse".</summary>
internal static class JobCandidates
{
    private const int Reach = 60;

    /// <summary>The jobs that the sentence gives.</summary>
    public static IReadOnlyList<Candidate> Find(SentenceWords sentence, PassageQuestion asked)
    {
        List<Candidate> found = [.. PatternCandidates.Find(WorksPattern, sentence, 0.9)];
        foreach (var place in asked.Names.SelectMany(n => n).SelectMany(sentence.Places).Where(p => sentence.Words[p].IsCapital).Distinct())
        {
            var span = sentence.Words[place].Span;
            if (FrontPattern.Match(sentence.Text[..span.Start]) is { Success: true } front)
            {
                found.Add(new Candidate(new TextSpan(front.Index, span.Start), 1));
            }

            if (RowPattern.Match(sentence.Text[span.End..Math.Min(sentence.Text.Length, span.End + Reach)]) is { Success: true } row)
            {
                found.Add(new Candidate(new TextSpan(span.End + row.Groups["v"].Index, span.End + row.Index + row.Length), 0.9));
            }

            if (BehindPattern.Match(sentence.Text[span.End..Math.Min(sentence.Text.Length, span.End + Reach)]) is { Success: true } behind)
            {
                found.Add(new Candidate(new TextSpan(span.End + behind.Index, span.End + behind.Index + behind.Length), 1));
            }
        }

        return found;
    }

    private const string Job =
        @"(?!(?:her|for|nor|or|went|sent|spent|recent|different|parent|talent|event|present|patient|moment|content|want|resident|student body"
        + @"|list|best|most|more|than|other|another|former|whether|either|never|ever|after|over|under|better|younger|older|member|winner|number"
        + @"|together|summer|october|september|november|december|father|mother|brother|sister|daughter|character|viewer|singleton|person"
        + @"|finalist|contestant|woman|man|star)\b)[a-z-]*(?:er|or|ist|ian|eer|man|woman|ant|ent|chef|nurse|coach|pilot|clerk|judge|cop|mechanic"
        + @"|vet|model|cook|lawyer|pundit|expert|guru|DJ|rapper|barista|executive|officer|boss|guard|graduate|engineer|worker|host|critic)";

    private static readonly Pattern FrontPattern = new(@"\b" + Job + @",? (?:\p{Lu}\p{Ll}+ )?$");

    private static readonly Pattern BehindPattern = new(
        @"^(?: \p{Lu}[\p{L}'-]+)*(?:, \d\d,| \(\d\d\),?| is| was|, who (?:is|was|works as)|,|:| -| –| works as| worked as) (?:also |now "
        + @"|then )?(?:(?:an?|the|his|her) )?(?:[\p{L}\d'-]+ ){0,4}" + Job + @"\b");

    // A list of contestants: "Gwen, 38, weaver, Tarn", "Gwen Tarrow | 38 | Tarn | weaver".
    private static readonly Pattern RowPattern = new(
        @"^(?: \p{Lu}[\p{L}'-]+)*(?:,? \(?\d\d\)?,| ?\| ?\d\d ?\|) ?(?<v>(?!(?:and|or|who|said|says|is|was|has|had|from"
        + @"|but)\b)[^,;.|]{3,40}(?:[,|] ?[^,;.|]{3,40})?)");

    private static readonly Pattern WorksPattern = new(
        @"\b(?:work(?:s|ed|ing)? (?:as|at|for|in)|used to be an?|trained as|(?:occupation|profession|job):|career (?:as|in)|by trade"
        + @"|makes? (?:his|her|their) living|runs? an?|earn(?:s|ed|ing)? (?:his|her|their) living)\b", RegexOptions.IgnoreCase);
}
