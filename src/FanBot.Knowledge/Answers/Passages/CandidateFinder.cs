using System.Text.RegularExpressions;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Answers.Passages;

/// <summary>Finds in a sentence what may be the answer: a person who is not in the question already, an age, a year, a reason.</summary>
internal static partial class CandidateFinder
{
    // Who writes without capitals leaves open what is a name.
    private const double UnknownCase = 0.6;

    /// <summary>The candidates in the order of the sentence; for <see cref="Wanted.Open"/> and <see cref="Wanted.Definition"/> there may be none.</summary>
    public static IReadOnlyList<Candidate> Find(SentenceWords sentence, PassageQuestion asked) => asked.Wanted switch
    {
        Wanted.Person or Wanted.Name when !sentence.Words.Any(w => w.IsCapital) => [new Candidate(new TextSpan(0, sentence.Text.Length), UnknownCase)],
        Wanted.Person => Names(sentence, asked, Person),
        Wanted.Performer => PlaysAnswer().IsMatch(sentence.Text) ? Names(sentence, asked, Person) : [],
        Wanted.Name => [.. Titled(sentence, asked), .. Names(sentence, asked, Called)],
        Wanted.Place => Names(sentence, asked, Place),
        Wanted.Number => Numbers(sentence, asked),
        Wanted.Age => Spans(AgeAnswer(), sentence, 1),
        Wanted.Money => Spans(MoneyAnswer(), sentence, 1),
        Wanted.Duration => Spans(DurationAnswer(), sentence, 1),
        Wanted.Year => [.. Spans(YearAnswer(), sentence, 1), .. Spans(RelativeYear(), sentence, asked.Weights.ContainsKey("set") ? 1 : 0.5)],
        Wanted.Date => [.. DateFinder.Find(sentence.Text).Select(d => new Candidate(d.Span, Since(sentence, asked, d.Span))), .. Spans(YearAnswer(), sentence, 0.9)],
        Wanted.Clock => Spans(ClockAnswer(), sentence, 1),
        Wanted.Reason => [.. Spans(StrongReason(), sentence, 1), .. Spans(FairReason(), sentence, 0.8), .. Spans(WeakReason(), sentence, 0.55)],
        Wanted.Definition => Definitions(sentence, asked),
        _ => [],
    };

    private static List<Candidate> Spans(Regex pattern, SentenceWords sentence, double fit) =>
        [.. pattern.Matches(sentence.Text).Select(m => m.Groups["v"] is { Success: true } value ? value : m).Select(m => new Candidate(new TextSpan(m.Index, m.Index + m.Length), fit))];

    private static List<Candidate> Names(SentenceWords sentence, PassageQuestion asked, Func<SentenceWords, PassageQuestion, TextSpan, double> fit) =>
    [
        .. ProperNames.Of(sentence)
            .Where(s => !asked.Holds(s.Cut(sentence.Text)) && !CalendarPattern().IsMatch(s.Cut(sentence.Text)))
            .Select(s => new Candidate(s, fit(sentence, asked, s)))
            .Where(c => c.Fit > 0),
    ];

    /// <summary>A name that the show knows is a person for sure; two capitals most likely, one perhaps, an acronym or a firm never.</summary>
    private static double Person(SentenceWords sentence, PassageQuestion asked, TextSpan span)
    {
        var name = span.Cut(sentence.Text);
        var words = name.Split(' ');
        if (asked.IsPerson(name))
        {
            return 1;
        }

        if (words.Any(w => Lexicon.Institutions.Contains(w)) || asked.IsShow(name))
        {
            return 0;
        }

        if (words.Any(w => NotNamePattern().IsMatch(w)))
        {
            return 0;
        }

        // "Happy Hour dancer Bez", "a Sea Wall musical": what someone is of or a work, not who.
        if (MembersPattern().IsMatch(sentence.Text[span.End..]))
        {
            return MemberOfFit;
        }

        var shouted = words.All(w => w.Length > 1 && w.All(c => !char.IsLower(c)));
        return shouted || NotPersonPattern().IsMatch(name) ? 0
            : words.Length is 2 or 3 ? TheInFront(sentence, span) ? 0.4 : 0.9
            : words.Length == 1 ? TheInFront(sentence, span) ? 0.2 : 0.5
            : 0.3;
    }

    /// <summary>"Since when" wants a beginning; the day on which something was made known is not that of what was.</summary>
    private static double Since(SentenceWords sentence, PassageQuestion asked, TextSpan date)
    {
        const int Reach = 30;
        const double Announced = 0.15;
        if (AnnouncedPattern().IsMatch(sentence.Text[..date.Start]) && !AskedAnnouncedPattern().IsMatch(asked.Question.Words))
        {
            return Announced;
        }

        return !asked.WantsSince || sentence.Text[Math.Max(0, date.Start - Reach)..date.Start].Contains("since", StringComparison.OrdinalIgnoreCase) ? 1 : 0.5;
    }

    private static double Place(SentenceWords sentence, PassageQuestion asked, TextSpan span)
    {
        var name = span.Cut(sentence.Text);
        return asked.IsShow(name) || asked.IsPerson(name) || OutletPattern().IsMatch(name) ? 0 : InFront().IsMatch(sentence.Text[..span.Start]) ? 1 : 0;
    }

    /// <summary>A name beside or with the noun that is asked for: "Lark Grammar School", "the ship, the Petrel", "the town of Tarn".</summary>
    private static double Called(SentenceWords sentence, PassageQuestion asked, TextSpan span)
    {
        var name = span.Cut(sentence.Text);
        if (asked.IsShow(name))
        {
            return 0;
        }

        if (asked.Focus is not { } focus)
        {
            return asked.WantsName ? UncalledFit : asked.IsPerson(name) ? 0.5 : 0.7;
        }

        var (first, last) = sentence.WordsIn(span);
        var near = sentence.Places(focus).Concat(asked.Alike(focus).SelectMany(sentence.Places)).Select(p => p < first ? first - p : p > last ? p - last : 0).DefaultIfEmpty(99).Min();
        return near == 0 ? 1 : near <= 3 ? asked.IsPerson(name) ? 0.4 : 0.9 : asked.IsPerson(name) ? 0 : IsBracketed(sentence, asked, span) ? 0.85 : near <= 8 ? 0.5 : 0.25;
    }

    private const double MemberOfFit = 0.15;

    // Asked for a name, a sentence has to say that it is one.
    private const double UncalledFit = 0.3;

    // "Ada Quill (Saltmarsh Nine)": what an actor is known from.
    private static bool IsBracketed(SentenceWords sentence, PassageQuestion asked, TextSpan span)
    {
        var (first, _) = sentence.WordsIn(span);
        return first > 0 && sentence.Text[sentence.Words[first - 1].Span.End..span.Start] == " (" && asked.Holds(sentence.Words[first - 1].Span.Cut(sentence.Text));
    }

    private static List<Candidate> Titled(SentenceWords sentence, PassageQuestion asked) =>
        [.. Spans(TitledPattern(), sentence, 1).Where(c => !asked.Holds(c.Span.Cut(sentence.Text)))];

    /// <summary>A number of what is counted; any other number is little worth.</summary>
    private static List<Candidate> Numbers(SentenceWords sentence, PassageQuestion asked)
    {
        const int Reach = 3;
        const double UncountedFit = 0.3;
        const double SpokenOfFit = 0.6;
        var hidden = OtherNumber().Matches(sentence.Text).Select(m => new TextSpan(m.Index, m.Index + m.Length)).ToList();
        var found = new List<Candidate>();
        foreach (var candidate in Spans(NumberAnswer(), sentence, 0.5).Where(c => !hidden.Exists(h => h.Overlaps(c.Span))))
        {
            if (asked.Focus is not { } focus)
            {
                found.Add(candidate with { Fit = 0.8 });
                continue;
            }

            var (_, last) = sentence.WordsIn(candidate.Span);
            var counted = sentence.Places(focus).Any(p => p > last && p - last <= Reach) ? 1 : asked.Alike(focus).SelectMany(sentence.Places).Any(p => p > last && p - last <= Reach) ? 0.9 : sentence.Has(focus) ? SpokenOfFit : UncountedFit;
            found.Add(candidate with { Fit = counted });
        }

        return found;
    }

    /// <summary>"X is the …", "X, a …", "the baker X", "X (…)", "the … called X" say what X is.</summary>
    private static List<Candidate> Definitions(SentenceWords sentence, PassageQuestion asked)
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
            if (DefinesPattern().Match(sentence.Text, end) is { Success: true } match && match.Index == end)
            {
                found.Add(new Candidate(new TextSpan(match.Index, match.Index + match.Length), DefinitionFit(match)));
            }

            if (sentence.Words[first].IsCapital && RoleInFrontPattern().IsMatch(before))
            {
                found.Add(new Candidate(sentence.Words[place].Span, InFrontFit));
            }
            else if (CalledPattern().IsMatch(before))
            {
                found.Add(new Candidate(sentence.Words[place].Span, 0.8));
            }
        }

        return found;
    }

    /// <summary>Asked about Ruth Storm, "Ilka Storm" is somebody else.</summary>
    private static bool IsNamesake(SentenceWords sentence, int first) =>
        first > 0 && sentence.Words[first - 1] is { IsCapital: true } word && sentence.Words[first].Span.Start == word.Span.End + 1
        && word.Span.Cut(sentence.Text) is var name && !Lexicon.Honorifics.Contains(name) && !Lexicon.Descriptors.Contains(name);

    private static double DefinitionFit(Match match) =>
        match.Groups["is"].Success ? 1 : match.Groups["of"].Success ? 0.95 : match.Groups["apposition"].Success ? 0.85 : match.Groups["done"].Success ? 0.45 : 0.6;

    // "the Petrel" is rarely a person, "the Mrs Vane" neither.
    private static bool TheInFront(SentenceWords sentence, TextSpan span) => sentence.Text.AsSpan(0, span.Start).EndsWith("the ", StringComparison.OrdinalIgnoreCase);

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\b(?:plays|played by|portray\w*|voices|voiced|stars? as|starred as|starring|cast as|in the role|role of|(?:will|to|be) play(?:ing)?) (?:\w+ ){0,5}?\p{Lu}|\p{Lu}[\p{L}'’-]+ as (?:the |a )?\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex PlaysAnswer();

    private const string Years = @"(?<v>\d{1,3}|(?i:four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?))";

    [GeneratedRegex(@"\b" + Years + @"[- ]years?[- ]old\b|\bage[d:]?(?: of)?(?: just| only)? " + Years + @"\b|(?<=\p{L}""?), " + Years + @"(?=[,.;:)]|$| and (?:born|now)| (?:Hometown|Age|From|Occupation|Job|Profession|Lives)\b)|(?<=\p{L} )\((?<v>\d{2})\)|\bturn(?:s|ed|ing) " + Years + @"\b|\b[Nn]ow " + Years + @",|\b(?:was|were|is) (?:only |just |still )?" + Years + @"(?=[,.]|$| when\b| at the time)", RegexOptions.CultureInvariant)]
    private static partial Regex AgeAnswer();

    [GeneratedRegex(@"[$£€]\s?\d[\d.,]*(?:\s?(?:k|m|bn|million|billion|thousand)\b)?|\b[\d.,]+ ?(?:million|billion|thousand)? ?(?:dollars|pounds|euros)\b", Options)]
    private static partial Regex MoneyAnswer();

    [GeneratedRegex(@"\b(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a|an|half an?|several|few)[- ](?:and a half )?(?:seconds?|minutes?|mins?|hours?|days?|weeks?|months?|years?|decades?)\b(?! (?:after|before|ago|later|earlier|since|prior|on from))|\b\d+h ?\d*m?\b", Options)]
    private static partial Regex DurationAnswer();

    [GeneratedRegex(@"\b(?:1[5-9]|20)\d\d\b(?:-\d\d)?s?|\b(?:early|mid|late)[- ]'?\d0s\b|'?\b[2-9]0s\b|\b(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b", Options)]
    private static partial Regex YearAnswer();

    [GeneratedRegex(@"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|\w+ty|a few|several) years (?:after|before|prior|since|earlier|later|ago)\b", Options)]
    private static partial Regex RelativeYear();

    [GeneratedRegex(@"\b\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b\.?|\b\d{1,2}:\d\d\b|\bmidnight\b|\bnoon\b|\b\d{1,2}/\d{1,2}c\b", Options)]
    private static partial Regex ClockAnswer();

    [GeneratedRegex(@"\d[\d.,]*(?: (?:million|billion|thousand))?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|dozens?|once|twice|single|half|pair|couple)\b(?!')", Options)]
    private static partial Regex NumberAnswer();

    // Numbers that name and do not count: of a season, a year, a day, a time, an age.
    [GeneratedRegex(@"\b(?:season|series|episode|volume|part|chapter|number|no\.|#)s? ?(?:\d+|one|two|three|four|five)\b|\b(?:19|20)\d\d\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.? \d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\b\d{1,2}(?::\d\d)? ?[ap]\.?m\b|\b\d{1,3}(?:st|nd|rd|th)\b|(?<=\p{L}), \d{2},|\b\d{1,3}-year-old|\b(?:no|some|any|this|that|the|each|every|which|only|anyone|someone|number|not|last|next|last|first|another) one\b|\bone (?:of|another|day|fan|viewer|user)\b", Options)]
    private static partial Regex OtherNumber();

    [GeneratedRegex(@"\b(?:because|due to|thanks to|owing to|in order to|so that|the reason|as a result of|inspired by|blam(?:ed|ing)|prompted by|caused by|amid|forced|to (?:focus|concentrate|pursue|spend|open|star|study|become|make way|avoid|keep|allow|give)|wanted to)\b", Options)]
    private static partial Regex StrongReason();

    [GeneratedRegex(@"\b(?:since|after(?! (?:\w+ ){0,2}(?:series|seasons|years|episodes)\b)|as (?:he|she|it|they|production|filming|\p{Lu})|following|so (?:he|she|it|they|we|i)|wanted|in light of|in protest)\b", Options)]
    private static partial Regex FairReason();

    [GeneratedRegex(@"\b(?:for|to|when)\b", Options)]
    private static partial Regex WeakReason();

    [GeneratedRegex(@"\b(?:[Ii]n|[Aa]t|[Tt]o|[Ff]rom|[Oo]n|[Nn]ear|[Aa]round|[Ii]nside|[Aa]cross|[Oo]utside|[Oo]f)(?: the| an?| his| her| their)?(?: [a-z-]+){0,2} $|\p{Lu}[\p{L}'-]+, $", RegexOptions.CultureInvariant)]
    private static partial Regex InFront();

    [GeneratedRegex(@"\b(?:called|named|entitled|titled|dubbed|known as|name is|christened)(?: the| an?)? (?<v>[""']?\p{Lu}[\p{L}\d'-]*(?:(?: of| the| and| in| on| to| a| &)* \p{Lu}[\p{L}\d'-]*)*)|(?<![\p{L}])[""'](?<v>\p{Lu}[^""',.!?]{1,48})[""'](?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex TitledPattern();

    [GeneratedRegex(@"\G(?:(?<is>(?:'s)? (?:is|are|was|were) (?:(?:also|now|still|just|actually|really|both|once) )?(?:an?|the|one|his|her|their|my|\p{Lu}[\p{L}-]+'s) |,? (?:means|stands for|refers to|aka|also known as) )|(?<of>, (?:the |an? )?(?:[\w'-]+ ){0,3}(?:mother|father|mum|dad|brother|sister|son|daughter|wife|husband|girlfriend|boyfriend|partner|friend|star|creator|author|head|boss|leader|owner|member|king|queen)\b)|(?<apposition>, (?:\d\d, )?(?:the |an? |who |which |whose |from )|,? or | - | [–—] )|(?<done>(?:'s)? (?:is|are|was|were) )| \(|(?: \p{Lu}[\p{L}-]+){1,4})", RegexOptions.CultureInvariant)]
    private static partial Regex DefinesPattern();

    [GeneratedRegex(@"\b(?!(?:after|over|under|other|another|never|ever|however|whether|either|neither|for|or|nor|than|when|whenever|wherever|later|earlier|rather|together|per|former|latter|further|before)\b)[a-z-]*(?:er|or|ist|ian|ess|man|woman|star|mum|mother|father|wife|husband|son|friend|chef|host|judge|boss|champion|contestant|mate|detective|doctor|nurse|king|queen|student|model|in-law|lawyer|cop|villain|hero|chief|pilot|duchess|prince|princess|legend|icon|veteran|captain|sergeant|inspector|teen|mogul) $", RegexOptions.CultureInvariant)]
    private static partial Regex RoleInFrontPattern();

    [GeneratedRegex(@"\b(?:announc\w+|reveal\w+|confirm\w+|said|told|report\w+|post\w*|tweet\w*)(?: \w+){0,3} (?:in|on|back in|last|this)? ?(?:an? )?$", Options)]
    private static partial Regex AnnouncedPattern();

    [GeneratedRegex(@"\b(?:announc|reveal|confirm|sa(?:y|id)|report|known|public|find out|found out)", Options)]
    private static partial Regex AskedAnnouncedPattern();

    [GeneratedRegex(@"\b(?:called|named|known as|nicknamed|dubbed)(?: the| an?)? $", Options)]
    private static partial Regex CalledPattern();

    [GeneratedRegex(@"^(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|season|series|episode|i|i'm|i've|i'll|i'd|pm|am|et|pt|gmt|bst)\b[ .]*)+$", Options)]
    private static partial Regex CalendarPattern();

    [GeneratedRegex(@"^(?:Netflix|Hulu|HBO|Disney\S*|Amazon|Prime Video|Apple\S*|BBC.*|ITV\S*|ABC|NBC|CBS|AMC\S*|Fox|Channel \d|Sky\S*|Instagram|Twitter|Facebook|TikTok|YouTube|Covid\S*)$", Options)]
    private static partial Regex OutletPattern();

    [GeneratedRegex(@"^'?s? (?:[a-z-]+ ){0,1}(?:dancer|singer|rapper|star|actor|actress|presenter|host|player|drummer|guitarist|frontman|vocalist|writer|creator|producer|director|reporter|editor|columnist|executive|boss|spokes\w+|judge|contestant|winner|champion|chef|manager|leader|minister|author|columnist|journalist|critic|wrestler|coach)s? \p{Lu}|^ (?:musical|film|movie|series|sitcom|soap|drama|comedy|novels?|books?|manga|anime|special|reboot|spin-?off)\b", RegexOptions.CultureInvariant)]
    private static partial Regex MembersPattern();

    [GeneratedRegex(@"^(?:Series|Season|Drama|Comedy|Actor|Actress|Best|Outstanding|Show|Movie|Film|Book|Episode|Chapter|Original|Exclusive|Plus)$", RegexOptions.CultureInvariant)]
    private static partial Regex NotNamePattern();

    [GeneratedRegex(@"^(?:American|British|English|Irish|Scottish|Welsh|French|German|Spanish|Italian|Australian|Canadian|European|Japanese|Korean|Emmys?|Oscars?|Bafta|Golden|Christmas|Halloween|Easter|Instagram|Twitter|Facebook|YouTube|TikTok|Netflix|Covid\S*|Sunday|London|New York|Los Angeles|Hollywood|America|Britain|England|Scotland|Ireland|Europe|Australia|Canada|Speaking|Pictured|Thanks|Yes|Fans?|Viewers|Season \w+|Daily Mail\S*|MailOnline)\b", RegexOptions.CultureInvariant)]
    private static partial Regex NotPersonPattern();
}
