using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>What every rule writes the same way.</summary>
internal static class ClaimDrafts
{
    /// <summary>A claim that quotes the whole sentence; the rule adds the rest.</summary>
    public static Claim Draft(this Sentence sentence, ClaimKind kind, string? value, string text, Standing standing, string rule) => new()
    {
        Kind = kind,
        Value = value,
        Text = text,
        Standing = standing,
        AsOf = sentence.Article.AsOf,
        Passage = sentence.Passage.Index,
        Quote = sentence.Passage.Span,
        Rule = rule,
        Origin = StandingReader.Origin(sentence),
    };
}
