using System.Collections.Frozen;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages;

/// <summary>Reads from how a question asks what its answer must hold; the wordings stand in <c>wanted.phrases</c>.</summary>
internal static class WantedReader
{
    private const string NameOf = "name-of";
    private const string SeveralWanted = "several";
    private const string Doing = "doing";
    private const string Noun = "f";
    private const string Verb = "verb";

    // A letter to the tokenizer, and of no word that phrases have.
    private const char Joint = '\u02BC';

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
        var tokens = Tokenizer.Read(Smoothed(words));
        if (kind == QuestionKind.Source || Phrases.First(tokens, line => line.Value != SeveralWanted) is not { } match)
        {
            return (Wanted.Open, null, false);
        }

        var several = Phrases.Fits(tokens, SeveralWanted) is not null;
        var wanted = match.Value switch
        {
            NameOf => Wanted.Name,
            Doing => match.Part(Verb) is { } verb && IsDoing(verb.Cut(words)) ? Wanted.Open : Wanted.Definition,
            _ => Enum.Parse<Wanted>(match.Value, ignoreCase: true),
        };
        return (wanted, Term(match.Part(Noun)?.Cut(words)), several);
    }

    /// <summary>Words that say only what is wanted; an answer need not hold them.</summary>
    public static bool IsAsking(string term, Wanted wanted) => Asking.TryGetValue(wanted, out var terms) && terms.Contains(term);

    /// <summary>Terms of sentences that tell what is wanted, for questions that say nothing else: "what channel is it on".</summary>
    public static IReadOnlyCollection<string> Implied(Wanted wanted) => wanted is Wanted.Outlet or Wanted.Clock ? Showing : [];

    // The point behind "Dr" or an initial ends no clause, a name with a hyphen is one word, and "&" parts a name from another.
    private static string Smoothed(string words) => string.Create(words.Length, words, static (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            target[i] = source[i] switch
            {
                '-' when i > 0 && i + 1 < source.Length && char.IsLetterOrDigit(source[i - 1]) && char.IsLetterOrDigit(source[i + 1]) => Joint,
                '.' when ShortensWord(source, i) => ' ',
                '&' => ',',
                var c => c,
            };
        }
    });

    private static bool ShortensWord(string words, int point)
    {
        var start = point;
        while (start > 0 && char.IsLetterOrDigit(words[start - 1]))
        {
            start--;
        }

        return !string.IsNullOrWhiteSpace(words[(point + 1)..])
            && ((point - start == 1 && char.IsLetter(words[start])) || NameWords.Honorifics.Contains(words[start..point]));
    }

    private static string? Term(string? noun) => noun is not null && noun.All(c => char.IsAsciiLetter(c) || c == '-')
        && TermAnalyzer.Terms(noun) is [.., var last] ? last : null;

    // "What is she doing in it" asks for no definition.
    private static bool IsDoing(string verb) => verb.EndsWith("ing", StringComparison.Ordinal) && !QuestionLists.Of("noun-in-ing").Contains(verb);

    private static FrozenSet<string> Terms(string list) => QuestionLists.Of(list).SelectMany(TermAnalyzer.Terms).ToFrozenSet(StringComparer.Ordinal);
}
