using System.Collections.Frozen;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages;

/// <summary>Reads from how a question asks what its answer must hold; the wordings stand in <c>wanted.phrases</c>.</summary>
internal static class WantedReader
{
    private const string NameOf = "name-of";
    private const string SeveralWanted = "several";
    private const string Noun = "f";

    // A letter to the tokenizer, and of no word that phrases have.
    private const string Joint = "\u02BC";

    private static readonly PhraseBook Phrases = PhraseBook.Read("Answering.Passages.wanted.phrases");

    private static readonly FrozenSet<string> Showing = Terms("showing");

    private static readonly FrozenDictionary<Wanted, FrozenSet<string>> Asking =
        Enum.GetValues<Wanted>().ToFrozenDictionary(w => w, w => Terms("wanted " + w.ToString().ToLowerInvariant()));

    /// <summary>
    /// What is wanted, the term of the noun it must be ("hospital" in "what's the hospital called"; null where none is told), and whether several
    /// are wanted.
    /// </summary>
    /// <param name="words">The question in lower case.</param>
    /// <param name="kind">Its kind; who asks for a source asks for no value.</param>
    public static (Wanted Wanted, string? Focus, bool Several) Read(string words, QuestionKind kind)
    {
        words = Spelling.Expand(words);
        var tokens = Tokenizer.Read(Smoothed(words), _ => null);
        if (kind == QuestionKind.Source || Phrases.First(tokens, line => line.Value != SeveralWanted) is not { } match)
        {
            return (Wanted.Open, null, false);
        }

        var several = Phrases.Fits(tokens, SeveralWanted) is not null;
        return match.Value == NameOf ? (Wanted.Name, Term(NamedNoun(words)), several)
            : Enum.Parse<Wanted>(match.Value, ignoreCase: true) is not Wanted.Definition and var wanted ? (wanted, Term(match.Part(Noun)?.Cut(words)), several)
            : (AsksForDoing(words) ? Wanted.Open : Wanted.Definition, null, several);
    }

    /// <summary>Words that say only what is wanted; an answer need not hold them.</summary>
    public static bool IsAsking(string term, Wanted wanted) => Asking.TryGetValue(wanted, out var terms) && terms.Contains(term);

    /// <summary>Terms of sentences that tell what is wanted, for questions that say nothing else: "what channel is it on".</summary>
    public static IReadOnlyCollection<string> Implied(Wanted wanted) => wanted is Wanted.Outlet or Wanted.Clock ? Showing : [];

    // The point behind "Dr" or an initial ends no clause, a name with a hyphen is one word, and "&" parts a name from another.
    private static string Smoothed(string words) =>
        HyphenPattern.Replace(AbbreviationPattern.Replace(words, " "), Joint).Replace('&', ',');

    private static string? Term(string? noun) => noun is not null && noun.All(c => char.IsAsciiLetter(c) || c == '-')
        && TermAnalyzer.Terms(noun) is [.., var last] ? last : null;

    // "The name of Ada's old dog", also without the apostrophe: the noun stands behind whose it is and what it is like.
    private static string? NamedNoun(string words) => NameOfPattern.Match(words) is { Success: true } match ? match.Groups[Noun].Value : null;

    // "What is she doing in it" asks for no definition.
    private static bool AsksForDoing(string words) =>
        DoingPattern.Match(words) is { Success: true } match && !WordLists.Of("noun-in-ing").Contains(match.Groups["v"].Value);

    private static FrozenSet<string> Terms(string list) => WordLists.Of(list).SelectMany(TermAnalyzer.Terms).ToFrozenSet(StringComparer.Ordinal);

    private static readonly Pattern NameOfPattern = new(
        @"\b(?:name|title) of (?:(?:the|a|an|his|her|their|its|this|that) )?"
        + "(?:(?:last|first|next|final|new|latest|old|fictional|second|third|fourth|main|real|[a-z]+'s"
        + @"|[a-z]+s(?= (?!(?:of|in|on|at|from|that|who|he|she|they|is|was|are|were|has|had|and|or)\b)[a-z]{3,})) )*(?<f>[a-z-]+)\b");

    private static readonly Pattern AbbreviationPattern = new(@"(?<=\b(?:[a-z]|dr|mrs?|ms|st))\.(?! *$)");

    private static readonly Pattern HyphenPattern = new(@"(?<=\w)-(?=\w)");

    private static readonly Pattern DoingPattern = new(
        @"^(?:so |and )?what(?:'s|s| is| are| was| were) [\w' .-]+ (?<v>[a-z]{2,}ing)"
        + @"(?: (?:in|on|at|next|now|to|as|about|with|for|after|this|these)\b.*)?\s*\??$");
}
