using System.Globalization;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages.Scoring;

/// <summary>How far a passage and what stands around it account for the question's words.</summary>
internal static class WordCoverage
{
    /// <summary>Share of the question's weight that the sentence accounts for, with its heading, its title and the sentences before it.</summary>
    public static double Of(PassageQuestion asked, ReadPassage read)
    {
        if (asked.Weights.Count == 0)
        {
            // A name alone says whom the question is about, and not what it asks.
            return asked.Names.Count == 0 ? 0 : asked.Wanted is not (Wanted.Open or Wanted.Place) ? 1 : asked.Question.IsYesNo ? PassageWeights.NameAndYesNo
                : asked.WantsFate ? PassageWeights.NameAndFate : PassageWeights.NameAlone;
        }

        var (matched, all) = (0.0, 0.0);
        foreach (var (term, weight) in asked.Weights)
        {
            all += weight;
            var strength = OwnStrength(asked, term, read.Own);
            strength = Math.Max(strength, asked.ImpliedTerms.Count > 0 && asked.ImpliedTerms.Any(read.Own.Has) ? PassageWeights.Implied : 0);
            strength = Math.Max(strength, asked.Wanted == Wanted.Outlet && IsChannelOf(term, read.Own.Text) ? PassageWeights.OfCountry : 0);
            strength = Math.Max(strength, HeadingWeights.Heading(read.Hit) * Strength(asked, term, read.Heading));
            strength = Math.Max(strength, HeadingWeights.Title(read.Hit) * Strength(asked, term, read.Title));
            for (var i = 0; i < Math.Min(2, read.Before.Count) && strength < PassageWeights.Before[i]; i++)
            {
                var share = i == 0 && asked.Wanted == Wanted.Reason && read.Own.Says("did-so") ? 1 : PassageWeights.Before[i];
                strength = Math.Max(strength, share * Strength(asked, term, read.Before[i].Words));
            }

            matched += weight * Math.Max(strength, OfThatYear(term, read) ? PassageWeights.YearOfArticle : 0);
        }

        return matched / all;
    }

    // "Where is it in Canada" is answered by a channel of Canada, whether or not the sentence names the country.
    private static bool IsChannelOf(string term, string text) =>
        CountryWords.Of(term) is { } country && Channels.Find(text).Any(c => Channels.CountryOf(c.Cut(text)) == country);

    /// <summary>Share of the question's words in the headline or heading: an article or section on the matter is the one to ask.</summary>
    public static double Topic(PassageQuestion asked, ReadPassage read)
    {
        var all = asked.Weights.Values.Sum();
        return all == 0 ? 0
            : asked.Weights.Where(w => read.Title.Has(w.Key) || (read.Hit.Passage.Heading >= 0 && read.Heading.Has(w.Key))).Sum(w => w.Value) / all;
    }

    /// <summary>How well words account for one term: by itself, or by one of much the same meaning.</summary>
    public static double Strength(PassageQuestion asked, string term, SentenceWords words) =>
        IsOfSeason(term, words) ? 0 : term == "last" && !asked.SaysLastTime && words.Has(term) && !words.Says("last") ? 0 : words.Has(term) ? 1
            : asked.Alike(term).Any(words.Has) ? PassageWeights.Alike : 0;

    // "Who was third out": the third series is no third one out.
    private static bool IsOfSeason(string term, SentenceWords words) =>
        NumberWords.IsOrdinal(term) && NumberWords.Read(term) > 1 && words.Has(term)
            && words.Places(term).All(p => p + 1 < words.Words.Count && words.Words[p + 1].Term is "season" or "seri" or "year");

    /// <summary>The same in the sentence itself, where "Ada &amp; Ben" says that they are partners.</summary>
    private static double OwnStrength(PassageQuestion asked, string term, SentenceWords own) =>
        term == "set" && own.Says("set-to") && !own.Says("setting") ? 0
        : Strength(asked, term, own) is > 0 and var strength ? strength : asked.WantsPartner && term is "partner" or "pair" or "danc" or "skate" or "pro"
            && PairPattern.IsMatch(own.Text) ? PassageWeights.Alike : 0;

    /// <summary>Whether a term is the year in which the article stood and the sentence tells no other.</summary>
    private static bool OfThatYear(string term, ReadPassage read) =>
        YearPattern.IsMatch(term) && read.Hit.Source.AsOf is { HasYear: true } date && date.Year.ToString(CultureInfo.InvariantCulture) == term
            && !read.Own.Words.Any(w => YearPattern.IsMatch(w.Term)) && !read.Own.Says("other-year");

    private static readonly Pattern YearPattern = new(@"^(?:19|20)\d\d$");

    private static readonly Pattern PairPattern = new(@"\p{L} & \p{Lu}");
}
