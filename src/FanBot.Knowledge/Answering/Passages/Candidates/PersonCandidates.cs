using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages.Candidates;

/// <summary>People who may be the answer.</summary>
internal static class PersonCandidates
{
    private const double MemberOfFit = 0.15;
    private const double TitleFit = 0.2;
    private const double UnnamedFit = 0.75;

    private static readonly PhraseBook Around = PhraseBook.Read("Answering.Passages.Candidates.people.phrases");

    private static readonly PhraseBook Others = PhraseBook.Read("Answering.Passages.Candidates.no-people.phrases");

    private static readonly PhraseBook Nameless = PhraseBook.Read("Answering.Passages.Candidates.somebody.phrases");

    /// <summary>The people of the sentence who are not in the question already.</summary>
    public static IReadOnlyList<Candidate> Find(SentenceWords sentence, PassageQuestion asked)
    {
        var around = Around.Matches(sentence.Named).ToLookup(m => m.Span.Start, m => m.Value);
        return CapitalCandidates.Find(sentence, asked, span => Fit(sentence, asked, span, around[span.Start].FirstOrDefault())) is var named
            && (named.Count > 0 || !asked.IsOfStory) ? named : Unnamed(sentence, asked);
    }

    // Of a story somebody without a name may be the answer, right behind the verb or its "by": "arrests the judge", "is shot by a masked man".
    private static IReadOnlyList<Candidate> Unnamed(SentenceWords sentence, PassageQuestion asked)
    {
        if (asked.Seeks is not { } seeks)
        {
            return [];
        }

        var verbs = sentence.Places(seeks.Verb).Concat(AlikeWords.Of(seeks.Verb).SelectMany(sentence.Places)).Select(p => sentence.Words[p].Span.End).ToList();
        return
        [
            .. Nameless.Matches(sentence.Named)
                .Where(m => seeks.Doer
                    ? m.Value == "by" && verbs.Exists(v => v <= m.Span.Start)
                    : verbs.Exists(v => m.Span.Start - v is >= 0 and <= 1))
                .Select(m => new Candidate(PhraseCandidates.Value(m), UnnamedFit)),
        ];
    }

    /// <summary>A name that the show knows is a person for sure; two capitals most likely, one perhaps, an acronym or a firm never.</summary>
    private static double Fit(SentenceWords sentence, PassageQuestion asked, TextSpan span, string? around)
    {
        var name = span.Cut(sentence.Text);

        // A band is a name that the show knows, and still not who; and "A Mara Voss fan" is someone else than she.
        if (around is "member" or "follower")
        {
            return MemberOfFit;
        }

        if (asked.IsPerson(name))
        {
            return 1;
        }

        var words = name.Split(' ');
        if (words.Any(NameWords.Institutions.Contains) || asked.IsShow(name) || words.All(IsShouted) || Others.Says(sentence.TokensIn(span), "none"))
        {
            return 0;
        }

        // "Copper Tide's lead actor Ivo", "a Sea Wall musical": what someone is of or a work, not who.
        if (around == "owned")
        {
            return MemberOfFit;
        }

        // "The Salt Chandler" is a title, "Natural: …" the point of a caption.
        var isTitle = name.StartsWith("The ", StringComparison.Ordinal)
            || (words.Length == 1 && span.Start == 0 && sentence.Text.AsSpan(span.End).StartsWith(":", StringComparison.Ordinal));
        return isTitle ? TitleFit : FitOfLength(words.Length, TheInFront(sentence, span), asked.IsOfStory);
    }

    private static bool IsShouted(string word) => word.Length > 1 && word.All(c => !char.IsLower(c));

    private static double FitOfLength(int words, bool theInFront, bool ofStory) => words switch
    {
        // Who has a part in a story is mostly called by one name.
        1 => theInFront ? 0.2 : ofStory ? 0.8 : 0.5,
        2 or 3 => theInFront ? 0.4 : 0.9,
        _ => 0.3,
    };

    // "the Petrel" is rarely a person, "the Mrs Vane" neither.
    private static bool TheInFront(SentenceWords sentence, TextSpan span) =>
        sentence.Text.AsSpan(0, span.Start).EndsWith("the ", StringComparison.OrdinalIgnoreCase);
}
