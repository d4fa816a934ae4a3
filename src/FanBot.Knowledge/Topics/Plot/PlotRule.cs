using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;

namespace FanBot.Knowledge.Topics.Plot;

/// <summary>What happens: the makers' synopsis, sentences under a heading on the plot, and "the season follows …".</summary>
internal sealed class PlotRule : IClaimRule
{
    /// <summary>Aspect of the makers' own summary.</summary>
    public const string Synopsis = "synopsis";

    private const int Shortest = 40;

    // How far behind the show the verb may stand that tells its story, and how much of a synopsis must follow, in characters.
    private const int Near = 40;
    private const int ShortestSynopsis = 30;

    private static readonly PhraseBook Wordings = PhraseBook.Read("Topics.Plot.plot.phrases");

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        if (sentence.Text.Length < Shortest || sentence.Text.EndsWith(':'))
        {
            yield break;
        }

        var said = Wordings.Matches(sentence.Tokens).ToList();
        if (said.Any(m => m.Value == "about"))
        {
            yield break;
        }

        var synopsis = IsSynopsis(sentence, said);
        if (synopsis || Tells(sentence, said) || SectionHeadings.IsOf(sentence.Heading, SectionHeadings.Plot))
        {
            var standing = synopsis ? Standing.Official : StandingOf(sentence);
            yield return sentence.Draft(ClaimKind.Plot, sentence.Text, sentence.Text, standing, "plot") with
            {
                Season = sentence.SeasonAt(sentence.Mask.Length - 1),
                Aspect = synopsis ? Synopsis : "",
            };
        }
    }

    // What characters think "might" happen is part of the story; only the teller's own doubt counts.
    private static Standing StandingOf(Sentence sentence)
    {
        var standing = sentence.StandingAt(sentence.Mask.Length / 2);
        return standing == Standing.Speculation && !StandingReader.IsGuess(Unquoted(sentence.Mask)) ? Standing.Reported : standing;
    }

    private static bool IsSynopsis(Sentence sentence, IReadOnlyList<PhraseMatch> said)
    {
        for (var before = sentence.Previous; before is not null; before = before.Previous)
        {
            if (before.Mask.TrimEnd().EndsWith(':') && Wordings.Matches(before.Tokens).Select(m => m.Value).ToList() is var values
                && values.Contains(Synopsis) && !values.Contains("book"))
            {
                return true;
            }
        }

        return said.FirstOrDefault(m => m.Value == Synopsis) is { } own
            && sentence.Mask.IndexOf(':', own.Span.Start) is >= 0 and var colon && colon < sentence.Mask.Length - ShortestSynopsis;
    }

    private static bool Tells(Sentence sentence, IReadOnlyList<PhraseMatch> said)
    {
        var verbs = said.Where(m => m.Value is "tells" or "verb").ToList();
        return verbs.Exists(m => m.Value == "tells")
            || verbs.Exists(verb => Shows(sentence, said).Any(end => end <= verb.Span.Start && verb.Span.Start - end <= Near
                && !sentence.Mask.AsSpan(end, verb.Span.Start - end).ContainsAny('.', ';')));
    }

    // Where the words end that mean the show or its season.
    private static IEnumerable<int> Shows(Sentence sentence, IReadOnlyList<PhraseMatch> said) =>
        said.Where(m => m.Value == "show").Select(m => m.Span.End).Concat(
            Enumerable.Range(1, sentence.Mask.Length).Where(end => Masks.IsShow(sentence.Mask[end - 1]) || Masks.IsSeason(sentence.Mask[end - 1])));

    // Every other part between quotation marks; behind the last one that is not closed all is the teller's.
    private static string Unquoted(string words)
    {
        var parts = words.Split('"');
        return string.Concat(parts.Where((_, i) => i % 2 == 0 || i == parts.Length - 1));
    }
}
