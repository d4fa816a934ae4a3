using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Adaptation;

/// <summary>"Based on the novels by …", "season 2 will adapt the third volume".</summary>
internal sealed class AdaptationRule : IClaimRule
{
    /// <summary>Aspect of the work a show is adapted from.</summary>
    public const string Work = "work";

    /// <summary>Aspect of the part of it that a season adapts.</summary>
    public const string Part = "volume";

    private const string Basis = "basis";

    private const string Named = "part";

    private static readonly PhraseBook Volumes = PhraseBook.Read("Topics.Adaptation.volume.phrases");

    private static readonly PhraseBook Works = PhraseBook.Read("Topics.Adaptation.work.phrases");

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        var volumes = Volumes.Matches(sentence.Tokens).ToList();
        foreach (var match in volumes)
        {
            // "Volumes one and two were the basis of season 1": the season stands last.
            var basis = match.Value == Basis;
            if (sentence.SeasonAt(basis ? match.Span.End - 1 : match.Span.Start) is { } season)
            {
                var part = sentence.Unmask(match.Part(Named)!.Value.Cut(sentence.Mask));
                part = basis ? char.ToLowerInvariant(part[0]) + part[1..] : part;
                yield return sentence.Draft(
                    ClaimKind.AdaptedFrom, Canonical(part), part, sentence.StandingAt(match.Span.Start), "adapted-volume") with
                { Season = season, Aspect = Part };
            }
        }

        foreach (var match in Works.Matches(sentence.Tokens).Where(m => m.Value == Work && !volumes.Exists(v => m.Span.Contains(v.Span))))
        {
            if (sentence.StatementAt(match.Span.Start).IsOfShowAlone)
            {
                var work = sentence.Unmask(match.Part(Work)!.Value.Cut(sentence.Mask));
                yield return sentence.Draft(ClaimKind.AdaptedFrom, work, work, sentence.StandingAt(match.Span.Start), "adapted-work") with { Aspect = Work };
            }
        }
    }

    /// <summary>"the third volume", "Volume 3" and "volume three" as "volume 3"; "the first two volumes" as "volume 1-2".</summary>
    private static string Canonical(string part)
    {
        var words = part.ToLowerInvariant().Split([' ', '-', '\u2013'], StringSplitOptions.RemoveEmptyEntries);
        var noun = Array.Find(words, w => NumberWords.Read(w) is null && w is not ("the" or "and" or "to" or "first" or "last")) ?? "volume";
        var numbers = words.Select(NumberWords.Read).OfType<int>().ToList();
        if (words.Contains("first") && numbers is [1, > 1])
        {
            numbers = [.. Enumerable.Range(1, numbers[1])];
        }

        return $"{noun.TrimEnd('s', '.')} {string.Join('-', numbers.Distinct())}";
    }
}
