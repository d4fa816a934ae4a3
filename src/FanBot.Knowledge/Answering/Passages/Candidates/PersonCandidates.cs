using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages.Candidates;

/// <summary>People who may be the answer.</summary>
internal static class PersonCandidates
{
    private const double MemberOfFit = 0.15;
    private const double TitleFit = 0.2;
    private const double UnnamedFit = 0.75;

    /// <summary>The people of the sentence who are not in the question already.</summary>
    public static IReadOnlyList<Candidate> Find(SentenceWords sentence, PassageQuestion asked) =>
        CapitalCandidates.Find(sentence, asked, Fit) is var named && (named.Count > 0 || !asked.IsOfStory) ? named : Unnamed(sentence, asked);

    // Of a story somebody without a name may be the answer, right behind the verb or its "by": "arrests the judge", "is shot by a masked man".
    private static IReadOnlyList<Candidate> Unnamed(SentenceWords sentence, PassageQuestion asked)
    {
        if (Seeks.Read(asked.Question.Words.ToLowerInvariant()) is not { } seeks)
        {
            return [];
        }

        var verbs = sentence.Places(seeks.Verb).Concat(AlikeWords.Of(seeks.Verb).SelectMany(sentence.Places)).Select(p => sentence.Words[p].Span.End).ToList();
        return
        [
            .. UnnamedPattern.Matches(sentence.Text)
                .Where(m => seeks.Doer
                    ? m.Groups["by"].Success && verbs.Exists(v => v <= m.Index)
                    : verbs.Exists(v => m.Index - v is >= 0 and <= 1))
                .Select(m => new Candidate(new TextSpan(m.Groups["who"].Index, m.Groups["who"].Index + m.Groups["who"].Length), UnnamedFit)),
        ];
    }

    /// <summary>The same in a sentence that speaks of playing a part; in any other none.</summary>
    public static IReadOnlyList<Candidate> Performers(SentenceWords sentence, PassageQuestion asked) =>
        PlaysAnswer.IsMatch(sentence.Text)
            ? Find(sentence, asked)
            : [.. Find(sentence, asked).Where(c => IsPaired(sentence, asked, c.Span))];

    // "'Ada' (Mara Voss)", "Ada – Mara Voss", "Mara Voss was Ada", "Mara Voss, the show's Ada".
    private static bool IsPaired(SentenceWords sentence, PassageQuestion asked, TextSpan person) =>
        Parts(sentence, asked)
            .SelectMany(sentence.Places)
            .Where(p => !IsOfOther(sentence, asked, p))
            .Any(p => ArePair(sentence.Text, sentence.Words[p].Span, person));

    private static bool ArePair(string text, TextSpan part, TextSpan person)
    {
        if (part.End <= person.Start)
        {
            return PairBehind.IsMatch(text[part.End..person.Start]);
        }

        return person.End <= part.Start
            && (PairInFront.IsMatch(text[person.End..part.Start]) || AsInFront.IsMatch(text[person.End..part.Start]));
    }

    private static readonly Pattern UnnamedPattern = new(
        @"(?<by>\bby )?\b(?<who>(?:the|an?|his|her|their) [a-z'-]+"
        + @"(?: (?!(?:in|on|at|to|of|and|for|with|from|by|as|that|who)\b)[a-z'-]+)?)");

    private static readonly Pattern PairBehind = new(
        @"^(?: \p{Lu}[\p{L}'-]+)?[""']?,?(?: ?\(| [–—|-] | ?: ?|,? an? \p{Ll}+ \()(?:as |played by |voiced by |actor |actress |an? \p{Ll}+ )?$");

    private static readonly Pattern PairInFront = new(
        @"^(?: ?\(| [–—|-] | ?: ?| (?:is|was|as|becomes) |'s |, the (?:show|series|drama|soap|sitcom|comedy|film|movie)'s |' turn as "
        + @"|'s turn as )(?:as |the |a |an |\p{Ll}+ ){0,4}[""']?(?:\p{Lu}[\p{L}'.-]+ )?$");

    // Asked about the Grey Rider, Nettie Grey is somebody else.
    private static bool IsOfOther(SentenceWords sentence, PassageQuestion asked, int at) =>
        at > 0 && sentence.Words[at - 1] is { IsCapital: true } before && sentence.Words[at].Span.Start == before.Span.End + 1
        && asked.Names.Any(n => n.Contains(sentence.Words[at].Term) && !n.Contains(before.Term) && n.Count(asked.Says) > 1)
        && !NameWords.Honorifics.Contains(before.Span.Cut(sentence.Text)) && !NameWords.Descriptors.Contains(before.Span.Cut(sentence.Text));

    /// <summary>The words of the part that is asked about; none where the sentence lacks some that describe it.</summary>
    private static IEnumerable<string> Parts(SentenceWords sentence, PassageQuestion asked)
    {
        var described = asked.Weights.Keys.Where(t => !WantedReader.IsAsking(t, Wanted.Performer)).ToList();
        return described.TrueForAll(sentence.Has) ? asked.Names.SelectMany(n => n).Concat(described) : [];
    }

    // "Mara Voss has a double task as the twins".
    private static readonly Pattern AsInFront = new(
        @"^(?: \p{Ll}+){0,6} (?:as|role of|part of|character of) (?:the |a |an |\p{Ll}+ ){0,2}[""']?(?:\p{Lu}[\p{L}'.-]+ )?$");

    /// <summary>A name that the show knows is a person for sure; two capitals most likely, one perhaps, an acronym or a firm never.</summary>
    private static double Fit(SentenceWords sentence, PassageQuestion asked, TextSpan span)
    {
        var name = span.Cut(sentence.Text);
        var words = name.Split(' ');
        var behind = sentence.Text[span.End..];
        var hasMembers = MembersPattern.IsMatch(behind);

        // A band is a name that the show knows, and still not who; and "A Mara Voss fan" is someone else than she.
        if ((hasMembers && behind.StartsWith(' ')) || ArticleInFront(sentence, span))
        {
            return MemberOfFit;
        }

        if (asked.IsPerson(name))
        {
            return 1;
        }

        if (words.Any(w => NameWords.Institutions.Contains(w)) || asked.IsShow(name) || words.Any(w => NotNamePattern.IsMatch(w)))
        {
            return 0;
        }

        // "Happy Hour dancer Bez", "a Sea Wall musical": what someone is of or a work, not who.
        if (hasMembers)
        {
            return MemberOfFit;
        }

        // "The Salt Chandler" is a title, "Natural: …" the point of a caption.
        if (name.StartsWith("The ", StringComparison.Ordinal) || (words.Length == 1 && span.Start == 0 && behind.StartsWith(':')))
        {
            return TitleFit;
        }

        return words.All(IsShouted) || NotPersonPattern.IsMatch(name) ? 0 : FitOfLength(words.Length, TheInFront(sentence, span), asked.IsOfStory);
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

    private static bool ArticleInFront(SentenceWords sentence, TextSpan span) =>
        ArticlePattern.IsMatch(sentence.Text.AsSpan(..span.Start))
        && FollowedPattern.IsMatch(sentence.Text.AsSpan(span.End..));

    private static readonly Pattern ArticlePattern = new(@"\b[Aa]n? $");

    private static readonly Pattern FollowedPattern = new(@"^ (?!(?:and|or|is|was|who|has|had|will|in|on|at|as|to|of|from|with)\b)\p{Ll}");

    private static readonly Pattern PlaysAnswer = new(
        @"\b(?:plays|played by|portray\w*|voices|voiced|stars? as|starred as|starring|cast as|in the role|role of|(?:will|to"
        + @"|be) play(?:ing)?) (?:(?!\p{Lu})\w+ ){0,5}\p{Lu}|\p{Lu}[\p{L}'’-]+ as (?:the |a )?\p{Lu}");

    private static readonly Pattern MembersPattern = new(
        @"^'?s? (?:[a-z-]+ ){0,1}(?:dancer|singer|rapper|star|actor|actress|presenter|host|player|drummer|guitarist|frontman|vocalist|writer"
        + @"|creator|producer|director|reporter|editor|columnist|executive|boss|spokes\w+|judge|contestant|winner|champion|chef|manager|leader"
        + @"|minister|author|columnist|journalist|critic|wrestler|coach)s? \p{Lu}|^ (?:musical|film|movie|series|sitcom|soap|drama|comedy"
        + @"|novels?|books?|manga|anime|special|reboot|spin-?off)\b");

    private static readonly Pattern NotNamePattern = new(
        @"^(?:Series|Season|Drama|Comedy|Actor|Actress|Best|Outstanding|Show|Movie|Film|Book|Episode|Chapter|Original|Exclusive|Plus)$");

    private static readonly Pattern NotPersonPattern = new(
        @"^(?:American|British|English|Irish|Scottish|Welsh|French|German|Spanish|Italian|Australian|Canadian|European|Japanese|Korean|Emmys?"
        + @"|Oscars?|Bafta|Golden|Christmas|Halloween|Easter|Instagram|Twitter|Facebook|YouTube|TikTok|Netflix|Covid\S*|Sunday|London|New York"
        + @"|Los Angeles|Hollywood|America|Britain|England|Scotland|Ireland|Europe|Australia|Canada|Speaking|Pictured|Thanks|Yes|Fans?|Viewers"
        + @"|Season \w+|Daily Mail\S*|MailOnline)\b");
}
