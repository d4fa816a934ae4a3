using System.Text.RegularExpressions;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>Cuts a sentence's mask into clauses, so that a "might" in one does not cast doubt on the other.</summary>
internal static class ClauseSplitter
{
    /// <summary>Ranges of the mask, in order; together they cover it.</summary>
    public static IReadOnlyList<TextSpan> Split(string mask)
    {
        var cuts = new SortedSet<int> { 0, mask.Length };
        foreach (var match in BoundaryPattern.EnumerateMatches(mask))
        {
            cuts.Add(match.Index);
        }

        var leading = LeadingClausePattern.Match(mask);
        if (leading.Success)
        {
            cuts.Add(leading.Length);
        }

        var ends = cuts.Where(c => c > 0 && c <= mask.Length).ToList();
        if (ends.Count == 0)
        {
            return [new TextSpan(0, mask.Length)];
        }

        return [.. ends.Select((end, i) => new TextSpan(i == 0 ? 0 : ends[i - 1], end))];
    }

    private static readonly Pattern BoundaryPattern = new(
        @";\s|\s[—–-]{1,2}\s|—|[:.]\s|\((?!s\))|" +
        @",?\s(?:but|although|though|whereas|while|because|however)\s|" +
        @",\s(?:so|which|meaning|since|as|if|unless|yet|with|after|before|following|despite|when|where|who|should|marking|making|not|giving)\s|" +
        @",\sand\s(?=(?:was|is|has|will|were|have)\b)|,\sand\s(?=(?:the|its|their|a|this|that|both|no|there)\b[^,]{0,60}?\b(?:is|are|was|were|will|has|have"
            + @"|had)\b)|" +
        @",\s(?:and|or)\s(?=(?:it|he|she|they|we|there|this|that|fans|the (?:show|series|first|second|new)|" + Masks.ShowOrSeason + "|" + Masks.Platform
            + @")(?!\w)[^,]{0,40}?\b(?:is|are|was|were|will|has|have|had|can|could|may|might|hope|expect)\b)",
        RegexOptions.IgnoreCase);

    // "While nobody knows the day, the makers …": the comma ends the clause in front.
    private static readonly Pattern LeadingClausePattern = new(
        @"^(?:while|although|though|if|when|since|because|as long as|once|before|after|despite|even though|even if|assuming|unless|whether|whereas"
            + @"|given)\b(?!\s" + Masks.Date + @")[^,]*,", RegexOptions.IgnoreCase);
}
