using System.Text.RegularExpressions;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages.Candidates;

/// <summary>Places that may be the answer: names behind a word that says where.</summary>
internal static class PlaceCandidates
{
    /// <summary>The places of the sentence that are not in the question already.</summary>
    public static IReadOnlyList<Candidate> Find(SentenceWords sentence, PassageQuestion asked) =>
        CapitalCandidates.Find(sentence, asked, Fit) is { Count: > 0 } named ? named
        : asked.IsOfStory ? PatternCandidates.Find(UnnamedPattern, sentence, UnnamedFit)
        : [];

    private static double Fit(SentenceWords sentence, PassageQuestion asked, TextSpan span)
    {
        var name = span.Cut(sentence.Text);
        return asked.IsShow(name) || asked.IsPerson(name) || Channels.IsOne(name) || NoPlacePattern.IsMatch(name) ? 0
            : InFront.IsMatch(sentence.Text[..span.Start]) ? 1 : 0;
    }

    // Of what happens a place without a name tells as well: "in the freezer", "on the pit head".
    private const double UnnamedFit = 0.7;

    private static readonly Pattern UnnamedPattern = new(
        @"\b(?:on|in|at|under|beneath|behind|inside|aboard|beside|below|above|into|onto|to) (?:the|an?|her|his|their) (?!(?:end|way|same|time|hour"
        + @"|episode|season|show|series|finale|morning|evening|night|day|moment|meantime|case|police)\b)(?:[a-z'-]+)(?: [a-z'-]+)?(?=[\s,.;]|$)");

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly Pattern InFront = new(
        @"\b(?:[Ii]n|[Aa]t|[Tt]o|[Ff]rom|[Oo]n|[Nn]ear|[Aa]round|[Ii]nside|[Aa]cross|[Oo]utside|[Oo]f)(?: the| an?| his| her"
        + @"| their)?(?: [a-z-]+){0,2} $|\b(?:[Hh]ometown|[Ll]ives?(?: in)?|[Ff]rom|[Ll]ocation):? $"
        + @"|\b(?:leaves?|left|heads?|headed|sails?|sailed|bound|departs?|departed|flees?|fled|runs? away) (?:for|to) $|\p{Lu}[\p{L}'-]+, $");

    private static readonly Pattern NoPlacePattern = new(
        @"^(?:Apple\S*|BBC.*|ITV\S*|Channel \d|Sky\S*|Instagram|Twitter|Facebook|TikTok|YouTube|Covid\S*)$", Options);
}
