using System.Text.RegularExpressions;
using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
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

        foreach (Match match in WorkPattern.Matches(sentence.Mask))
        {
            var work = sentence.Unmask(match.Groups["work"].Value).Trim().TrimEnd(',');
            if (DeniedPattern.IsMatch(sentence.Mask[..match.Index]) || !sentence.StatementAt(match.Index).IsOfShowAlone)
            {
                continue;
            }

            if (work.Length > 3
                && !volumes.Exists(v => v.Span.Start >= match.Index && v.Span.End <= match.Index + match.Length)
                && !match.Value.Contains("true stor", StringComparison.OrdinalIgnoreCase))
            {
                yield return sentence.Draft(ClaimKind.AdaptedFrom, work, work, sentence.StandingAt(match.Index), "adapted-work") with { Aspect = Work };
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

    private const string Books = @"(?:graphic novels?|web ?comics?|web ?toons?|comic(?: book)?s?|manga|light novels?|novels?|novellas?|books?|trilogy"
        + "|memoirs?|podcasts?|video games?|games?|short stor(?:y|ies)|plays?|films?|movies?|saga|book series|series|stories|tales?|articles?)";

    private static readonly Pattern WorkPattern = new(
        @"\b(?:based (?:up)?on|adapt(?:ation of|ed from|s|ing)|inspired by|takes? (?:its )?inspiration from|brings? to (?:life|screen))\s(?<work>(?:the |a "
            + "|an |his |her |their )?(?:(?!" + Books + @")(?:[\w'’-]+ |" + Masks.Any + @"(?:'s?)?,? )){0,9}" + Books
            + @"(?: (?:series|trilogy|saga))?(?: and (?:[\w-]+ )?" + Books + @")?(?:(?: (?:" + Masks.Any
            + @"(?:'s)?|(?-i:\p{Lu})[\w'-]*|of|the|and|in|over|to|a))+(?= (?:by|from)\b))?(?: (?:of the same name|of the same title|of that (?:name"
            + @"|title)))?(?:(?: series)?,? (?:from|by|of) (?:[\w'-]+ ){0,5}" + Masks.Name + "(?: and " + Masks.Name + ")?)?(?:,? (?:" + Masks.Work + "|"
            + Masks.Name + @"(?! (?:\w+ed|said|says|wrote|told)\b)))?)",
        RegexOptions.IgnoreCase);

    // What a show is not based on is no origin of it.
    private static readonly Pattern DeniedPattern = new(@"(?:\bnot|n't|\bnever|\bno longer) (?:\w+ )?$", RegexOptions.IgnoreCase);
}
