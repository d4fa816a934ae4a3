using System.Text.RegularExpressions;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages.Candidates;

/// <summary>Words that say what something or someone is.</summary>
internal static class DefinitionCandidates
{
    /// <summary>"X is the …", "X, a …", "the baker X", "X (…)", "the … called X" say what X is.</summary>
    public static IReadOnlyList<Candidate> Find(SentenceWords sentence, PassageQuestion asked)
    {
        const double InFrontFit = 0.9;
        var found = new List<Candidate>();
        var places = asked.Subjects.SelectMany(sentence.Places).ToHashSet();
        var isWholeName = asked.Names.Count > 0 && asked.Subjects.Count(asked.Says) > 1;
        foreach (var place in places.Where(p => !places.Contains(p + 1)).Order())
        {
            var end = sentence.Words[place].Span.End;
            var first = place;
            while (places.Contains(first - 1))
            {
                first--;
            }

            if (isWholeName && IsNamesake(sentence, first))
            {
                continue;
            }

            var before = sentence.Text[..sentence.Words[first].Span.Start];
            if (DefinesPattern.Match(sentence.Text, end) is { Success: true } match && match.Index == end)
            {
                found.Add(new Candidate(new TextSpan(match.Index, match.Index + match.Length), Fit(match)));
            }

            if (sentence.Words[first].IsCapital && RoleInFrontPattern.IsMatch(before))
            {
                found.Add(new Candidate(sentence.Words[place].Span, InFrontFit));
            }
            else if (CalledPattern.IsMatch(before))
            {
                found.Add(new Candidate(sentence.Words[place].Span, 0.8));
            }
        }

        return found;
    }

    /// <summary>Asked about Ruth Storm, "Ilka Storm" is somebody else.</summary>
    private static bool IsNamesake(SentenceWords sentence, int first) =>
        first > 0 && sentence.Words[first - 1] is { IsCapital: true } word && sentence.Words[first].Span.Start == word.Span.End + 1
        && word.Span.Cut(sentence.Text) is var name && !NameWords.Honorifics.Contains(name) && !NameWords.Descriptors.Contains(name);

    private static double Fit(Match match) =>
        match.Groups["is"].Success ? 1 : match.Groups["of"].Success ? 0.95 : match.Groups["apposition"].Success ? 0.85 : match.Groups["done"].Success ? 0.45
            : 0.6;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly Pattern DefinesPattern = new(
        @"\G(?:(?<is>(?:'s)? (?:is|are|was|were) (?:(?:also|now|still|just|actually|really|both|once) )?(?:an?|the|one|his|her|their|my"
        + @"|\p{Lu}[\p{L}-]+'s) |,? (?:means|stands for|refers to|aka|also known as) )|(?<of>, (?:the |an? )?(?:[\w'-]+ ){0,3}(?:mother|father"
        + @"|mum|dad|brother|sister|son|daughter|wife|husband|girlfriend|boyfriend|partner|friend|star|creator|author|head|boss|leader|owner"
        + @"|member|king|queen)\b)|(?<apposition>, (?:\d\d, )?(?:the |an? |who |which |whose |from )|,? or | - | [–—] )|(?<done>(?:'s)? (?:is"
        + @"|are|was|were) )| \(|(?: \p{Lu}[\p{L}-]+){1,4})");

    private static readonly Pattern RoleInFrontPattern = new(
        @"\b(?!(?:after|over|under|other|another|never|ever|however|whether|either|neither|for|or|nor|than|when|whenever|wherever|later"
        + @"|earlier|rather|together|per|former|latter|further|before)\b)[a-z-]*(?:er|or|ist|ian|ess|man|woman|star|mum|mother|father|wife"
        + @"|husband|son|friend|chef|host|judge|boss|champion|contestant|mate|detective|doctor|nurse|king|queen|student|model|in-law|lawyer|cop"
        + @"|villain|hero|chief|pilot|duchess|prince|princess|legend|icon|veteran|captain|sergeant|inspector|teen|mogul) $");

    private static readonly Pattern CalledPattern = new(@"\b(?:called|named|known as|nicknamed|dubbed)(?: the| an?)? $", Options);
}
