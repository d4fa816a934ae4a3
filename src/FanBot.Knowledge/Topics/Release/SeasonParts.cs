using System.Globalization;
using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Release;

/// <summary>The parts that a season comes in; see <c>season-parts.phrases</c>.</summary>
internal static class SeasonParts
{
    // So far from a number, in characters, a part that is named may still be its own.
    private const int Reach = 60;

    private static readonly PhraseBook Parts = PhraseBook.Read("Topics.Release.season-parts.phrases");

    private static readonly PhraseBook Guards = PhraseBook.Read("Topics.Release.part-guards.phrases");

    /// <summary>All that is said of parts.</summary>
    public static IEnumerable<PhraseMatch> Of(IReadOnlyList<Token> tokens) => Parts.Matches(tokens);

    /// <summary>The aspect of a part that is named by its number.</summary>
    public static Aspect AspectOf(PhraseMatch part, string text) => Part(NumberWords.Read(Roman(part.Part("n")!.Value.Cut(text))));

    /// <summary>The part whose episodes are counted at a place of the mask: the nearest of the clause, else the heading's; null for the season.</summary>
    public static Aspect? At(Sentence sentence, TextSpan count)
    {
        var clause = sentence.Clause(count.Start);
        var said = Of(sentence.Tokens).ToList();
        if (said.Exists(m => m.Value is "adapted" && clause.Contains(m.Span)) || Guards.Fits(sentence.TokensIn(clause.Start, clause.End), "all") is not null)
        {
            return null;
        }

        var near = said
            .Select(m => (Aspect: Named(m, sentence.Mask), Gap: Between(m.Span, count)))
            .Where(m => m.Aspect is not null && m.Gap.Length <= Reach && AreOne(sentence.TokensIn(m.Gap.Start, m.Gap.End), clause.Contains(m.Gap)))
            .OrderBy(m => m.Gap.Length)
            .FirstOrDefault();
        return near.Aspect ?? OfHeading(sentence);
    }

    /// <summary>
    /// The part whose day stands at a place, where the sentence tells of several: "the first is out on D and the second on D", "… on D, the rest on D".
    /// </summary>
    public static Aspect? Between(Sentence sentence, IReadOnlyList<PhraseMatch> said, int date)
    {
        var several = said.Any(m => m.Value is "several" or "first" or "part");
        var from = date;
        while (from > 0 && !Masks.IsDate(sentence.Mask[from - 1]))
        {
            from--;
        }

        var near = said.Where(m => m.Span.Start >= from && m.Span.End <= date).ToList();
        return !several || near.Count == 0 || near.Exists(m => m.Value == "adapted") ? null
            : near[^1].Value switch
            {
                "alone" => Part(NumberWords.Read(near[^1].Part("n")!.Value.Cut(sentence.Mask))),
                "part" => AspectOf(near[^1], sentence.Mask),
                "second" when from > 0 => Part(2),
                "first" when from == 0 && said.Any(m => m.Value is "second" or "alone") => Part(1),
                _ => (Aspect?)null,
            };
    }

    // Below "Part 2" stands what that part has.
    private static Aspect? OfHeading(Sentence sentence)
    {
        const int Longest = 40;
        return sentence.Heading.Length is > 0 and <= Longest && sentence.SeasonsAt(0).Count == 0
            && Of(Tokenizer.Read(sentence.Heading)).FirstOrDefault(m => Named(m, sentence.Heading) is not null) is { } part
                ? Named(part, sentence.Heading)
                : (Aspect?)null;
    }

    private static Aspect? Named(PhraseMatch match, string text) => match.Value switch
    {
        "part" => AspectOf(match, text),
        "first" when match.Part("part") is not null => Part(1),
        "second" when match.Part("part") is not null => Part(2),
        _ => (Aspect?)null,
    };

    private static Aspect Part(int? number) => new(ReleaseSubject.Part, number?.ToString(CultureInfo.InvariantCulture) ?? "");

    private static TextSpan Between(TextSpan part, TextSpan count) =>
        part.End <= count.Start ? new TextSpan(part.End, count.Start)
        : count.End <= part.Start ? new TextSpan(count.End, part.Start)
        : new TextSpan(count.Start, count.Start);

    // "the first part on 4 June, with four episodes": no other number between them, and across a comma only words that go on.
    private static bool AreOne(IReadOnlyList<Token> between, bool isInClause) =>
        !between.Any(t => t.IsNumber || t.Word is ";" or ":" || NumberWords.IsCardinal(t.Word))
        && (isInClause || Guards.Matches(between).Count(m => m.Value == "link") == between.Count(t => char.IsLetter(t.Word[0])));

    private static string Roman(string number) => number.ToLowerInvariant() switch
    {
        "i" => "1",
        "ii" => "2",
        "iii" => "3",
        var other => other,
    };
}
