using System.Collections.Frozen;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Answering.Passages.Recaps;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages;

/// <summary>A question as passages are weighed against it: what its answer must hold, its telling terms with their weight, the names it gives.</summary>
internal sealed class PassageQuestion
{
    // "The man with the lantern" need not be called a man by an article.
    private const double AskingWeight = 0.3;

    private const double NameSubstance = 3;
    private const double WantedSubstance = 1.5;
    private const double EnoughSubstance = 2.5;

    private const string Released = "releas";

    // "Finish second", "give the idea": verbs that tell little beside their object.
    private const double LightWeight = 0.35;
    private static readonly FrozenSet<string> LightWords = TermAnalyzer.Terms(
        "finish finished came come comes went go goes take takes took gave give given get got make made do have put happen think thinks thought keep kept "
        + "become became use used say tell call called life real reality").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> NegationTerms = TermAnalyzer.Terms(
        "didn't doesn't don't isn't wasn't aren't weren't won't can't couldn't hasn't haven't hadn't wouldn't shouldn't").ToFrozenSet(StringComparer.Ordinal);

    private readonly Lazy<Seeks?> _seeks;
    private readonly HashSet<string> _words;
    private readonly FrozenSet<string> _details;
    private readonly HashSet<string> _nameTerms;
    private readonly HashSet<string> _people;
    private readonly HashSet<string> _shows;
    private readonly HashSet<string> _showTerms;

    private PassageQuestion(Question question, ShowView view, Wanted wanted, string? focus, bool several)
    {
        Question = question;
        _seeks = new(() => Seeks.Read(question.Words.ToLowerInvariant()));
        (Wanted, Focus, Several) = (wanted, focus, several);
        _words = [.. TermAnalyzer.Terms(question.Words)];
        _details = QuestionDetails.All(question.Words);
        Names = [.. Groups(question, _words).Select(g => (IReadOnlyList<string>)[.. g.SelectMany(n => Terms(n, question, view)).Distinct()])];
        _nameTerms = [.. Names.SelectMany(n => n)];
        _people = [.. view.Entities.SelectMany(e => e.Aliases.Prepend(e.Name)).Select(Folding.Words)];
        _shows = [.. view.Show.Aliases.Prepend(view.Show.Name).Select(Folding.Words)];
        _showTerms = [.. TermAnalyzer.Terms(view.Show.Name)];
        Weights = Weigh([.. Content(question).Distinct()], view);
        Searched = [.. Weights.Keys.SelectMany(t => t.Split(' ')).Concat(_nameTerms).Concat(question.Episode is null ? [] : ["episod"]).Distinct()];
        ImpliedTerms = Weights.Keys.All(t => WantedReader.IsAsking(t, wanted)) ? WantedReader.Implied(wanted) : [];
        SearchedAlike = [.. Weights.Keys.SelectMany(AlikeWords.Searched).Concat(ImpliedTerms).Where(t => !StopWords.IsStop(t)).Distinct().Except(Searched)];
    }

    /// <summary>The same question where some of its words turn out to be names.</summary>
    private PassageQuestion(PassageQuestion known, List<List<string>> names, IReadOnlyDictionary<string, string> misspelt, IReadOnlyList<SentenceWords> found)
    {
        Question = known.Question;
        _seeks = known._seeks;
        (Focus, Several) = (known.Focus, known.Several);
        (_words, _details, _people, _shows, _showTerms) = (known._words, known._details, known._people, known._shows, known._showTerms);
        Names = Joined(
            [.. known.Names.Concat(names)
            .Select(n => (IReadOnlyList<string>)[.. n.SelectMany(t => misspelt.TryGetValue(t, out var right) ? [t, right] : new[] { t })]), .. misspelt
            .Where(m => !known.Names.Concat(names).Any(n => n.Contains(m.Key) || n.Contains(m.Value)))
            .Select(m => (IReadOnlyList<string>)[m.Key, m.Value])], misspelt, found);
        HasStrangeName = names.Count > 0;
        _nameTerms = [.. Names.SelectMany(n => n)];
        Weights = Tell(
            known.Weights.Where(w => !_nameTerms.Contains(w.Key) && !misspelt.ContainsKey(w.Key))
            .ToDictionary(StringComparer.Ordinal), known.Wanted, Names.Count > 0);
        (Searched, SearchedAlike, ImpliedTerms) = (known.Searched, known.SearchedAlike, known.ImpliedTerms);
        // "Who was Ada Quill?" asks what she is.
        Wanted = known.Wanted == Wanted.Person && Weights.Count == 0 && Names.Count == 1 && !_details.Contains(QuestionDetails.PersonOf) ? Wanted.Definition
            : known.Wanted;
    }

    public Question Question { get; }

    public Wanted Wanted { get; }

    /// <summary>Term of the noun that the answer must be or count, or null.</summary>
    public string? Focus { get; }

    /// <summary>On which side of which verb its "who" stands; null where it does not tell.</summary>
    public Seeks? Seeks => _seeks.Value;

    /// <summary>Whether it asks for several of them.</summary>
    public bool Several { get; }

    /// <summary>The terms that an answer must account for, with how much each tells; without names, show and season.</summary>
    public IReadOnlyDictionary<string, double> Weights { get; }

    /// <summary>All that is searched for.</summary>
    public IReadOnlyCollection<string> Searched { get; }

    /// <summary>Terms like them, which are searched for too and count less.</summary>
    public IReadOnlyCollection<string> SearchedAlike { get; }

    /// <summary>Terms that go with what is wanted, where nothing else is asked: "what time is it on".</summary>
    public IReadOnlyCollection<string> ImpliedTerms { get; }

    /// <summary>Whether it asks when something will be, not when it was.</summary>
    public bool IsToCome => _details.Contains(QuestionDetails.ToCome);

    /// <summary>Whether it asks of what happens in the story: in an episode, or what somebody does.</summary>
    public bool IsOfStory => Question.Kind is QuestionKind.Other or QuestionKind.WhoIs or QuestionKind.Plot
        && (IsOfEpisode || _details.Contains(QuestionDetails.Telling));

    /// <summary>Whether it asks of one episode.</summary>
    public bool IsOfEpisode => EpisodeAsked.Of(Question) is not null;

    /// <summary>Whether it asks for a name or title by that word.</summary>
    public bool WantsName => _details.Contains(QuestionDetails.Name);

    /// <summary>Whether its "last" is of a time: "last year".</summary>
    public bool SaysLastTime => _details.Contains(QuestionDetails.LastTime);

    /// <summary>Whether it asks what became of someone.</summary>
    public bool WantsFate => _details.Contains(QuestionDetails.Fate);

    /// <summary>Whether it asks how often.</summary>
    public bool WantsTimes => _details.Contains(QuestionDetails.Times);

    /// <summary>Whether it asks how long after something.</summary>
    public bool WantsSpan => _details.Contains(QuestionDetails.Span);

    /// <summary>Whether it asks since when.</summary>
    public bool WantsSince => _details.Contains(QuestionDetails.Since);

    /// <summary>Whether it asks about a part somebody plays.</summary>
    public bool IsOfPart => _details.Contains(QuestionDetails.OfPart);

    /// <summary>Whether it asks about a host.</summary>
    public bool IsOfHost => _details.Contains(QuestionDetails.OfHost);

    /// <summary>Whether it speaks of a film or book.</summary>
    public bool IsOfFilm => _details.Contains(QuestionDetails.OfFilm);

    /// <summary>Whether it is after what people think.</summary>
    public bool WantsOpinions => _details.Contains(QuestionDetails.Opinion);

    /// <summary>Whether it asks when or how something was made known.</summary>
    public bool WantsAnnounced => _details.Contains(QuestionDetails.Announced);

    /// <summary>For each name in the question, the terms by which a sentence can name them.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Names { get; }

    /// <summary>Whether one of them is nobody whom a claim is about: an unknown, or another show.</summary>
    public bool HasStrangeName { get; }

    /// <summary>Terms of what the question is about: its content, else its names.</summary>
    public IReadOnlyList<string> Subjects => Weights.Count > 0 ? [.. Weights.Keys] : [.. _nameTerms];

    public static PassageQuestion Read(Question question, ShowView view)
    {
        var (wanted, focus, several) = WantedReader.Read(question.Words.ToLowerInvariant(), question.Kind);
        return new PassageQuestion(question, view, wanted, focus, several);
    }

    /// <summary>The question with the names that sentences show its words to be.</summary>
    public PassageQuestion WithNames(IReadOnlyList<SentenceWords> found)
    {
        var words = new SentenceWords(Question.Words);
        return new(this, QuestionNames.Find(words, [.. Weights.Keys], found), Misspelt.Find(words, this, found), found);
    }

    // A surname behind a first name is of the same person: one that is misspelt, or where the articles join the two.
    private List<IReadOnlyList<string>> Joined(
        List<IReadOnlyList<string>> names, IReadOnlyDictionary<string, string> misspelt, IReadOnlyList<SentenceWords> found)
    {
        var words = new SentenceWords(Question.Words).Words;
        for (var i = 1; i < words.Count; i++)
        {
            var (before, term) = (words[i - 1].Term, words[i].Term);
            var (first, second) = (names.FindIndex(n => n.Contains(before)), names.FindIndex(n => n.Contains(term)));
            if ((misspelt.ContainsKey(term)
                || (AreSaid(names, first) && AreSaid(names, second)
                && found.Any(s => QuestionNames.StandsAsName(s, [before, term])))) && first >= 0 && second >= 0 && first != second)
            {
                names[first] = [.. names[first], .. names[second]];
                names.RemoveAt(second);
            }
        }

        return names;
    }

    // Of a known person whose surname is another, the first name alone is no match.
    private bool AreSaid(List<IReadOnlyList<string>> names, int at) => at >= 0 && names[at].All(_words.Contains);

    /// <summary>Terms of much the same meaning; not those of the show's own name, which stand everywhere.</summary>
    public IEnumerable<string> Alike(string term) => AlikeWords.Of(term).Where(t => !_showTerms.Contains(t));

    /// <summary>Whether the question itself says the name, in whole or by the part of it that stands there.</summary>
    public bool Holds(string name)
    {
        var terms = TermAnalyzer.Terms(name);
        // Asked by the surname alone, the full name is nobody new.
        if (terms.Count is 2 or 3 && terms[^1] != Focus && _words.Contains(terms[^1]) && Names.Any(n => n.Contains(terms[^1]) && n.Count(_words.Contains) == 1))
        {
            return true;
        }

        return terms.Count == 0 || terms.All(t => _words.Contains(t) || _nameTerms.Contains(t)) || (_nameTerms.Contains(terms[0]) && _words.Contains(terms[0]));
    }

    /// <summary>Whether the question's own words hold a term.</summary>
    public bool Says(string term) => _words.Contains(term);

    /// <summary>Whether the show has a person or character of that name.</summary>
    public bool IsPerson(string name) => _people.Contains(Folding.Words(name));

    public bool NamesShow(string text) => Folding.Words(text) is var words && _shows.Any(s => words.Contains(s, StringComparison.Ordinal));

    public bool IsShow(string name) => Folding.Words(name) is var key
        && _shows.Any(s => s == key || (key.Length > 3 && s.Contains(key, StringComparison.Ordinal)));

    private List<string> Content(Question question)
    {
        var words = question.Words.ToLowerInvariant();
        var left = ContentWords.Telling(Blank(words));
        List<string> terms =
            [.. question.Content.Concat(left).SelectMany(TermAnalyzer.Terms).Where(t => (t.Length > 1 || char.IsDigit(t[0])) && !_nameTerms.Contains(t))];
        if (question.Episode is not null)
        {
            // The number is looked for with its episode.
            terms.RemoveAll(t => NumberWords.Read(t) is not null);
        }

        if (EpisodeAsked.Of(question) is { Episode: null } && terms.Exists(t => !FinaleTerms.Contains(t)))
        {
            // So is that it is the finale.
            terms.RemoveAll(FinaleTerms.Contains);
        }

        if (Wanted == Wanted.Age && question.IsYesNo)
        {
            // "Is she 81" is answered by another number.
            terms.RemoveAll(t => t.Length == 2 && t.All(char.IsAsciiDigit));
        }

        terms.RemoveAll(t => NegationTerms.Contains(t));
        if (terms.Count > 1 || Names.Count > 0)
        {
            var titles = ContentWords.Titles(words).SelectMany(TermAnalyzer.Terms).ToList();
            terms.RemoveAll(titles.Contains);
        }

        if (terms.Count == 0 && Focus is { } focus)
        {
            terms.Add(focus);
        }

        Join(terms, words);

        // "When is season 3 out" asks for more than any date.
        if (question.Kind == QuestionKind.Release && Wanted is Wanted.Date or Wanted.Year or Wanted.Clock && !terms.Exists(TellsOfRelease))
        {
            terms.Add(Released);
        }

        return terms;
    }

    // Words that mean one thing together are one term.
    private static void Join(List<string> terms, string words)
    {
        var whole = new SentenceWords(words);
        foreach (var phrase in AlikeWords.Phrases.Where(whole.Has).Where(p => p.Split(' ').Any(terms.Contains)))
        {
            terms.RemoveAll(phrase.Split(' ').Contains);
            terms.Add(phrase);
        }

        foreach (var (said, meant) in MeantTerms.Find(words))
        {
            terms.RemoveAll(said.Contains);
            terms.Add(meant);
        }
    }

    private static bool TellsOfRelease(string term) =>
        term == Released || AlikeWords.Of(Released).Contains(term) || term is "return" or "start" or "end" or "final";

    // "Season 2" and "second season" are no content.
    private static string Blank(string words)
    {
        foreach (var season in SeasonFinder.Find(words).ToList())
        {
            words = words[..season.Span.Start] + new string(' ', season.Span.Length) + words[season.Span.End..];
        }

        return words;
    }

    private Dictionary<string, double> Weigh(List<string> content, ShowView view)
    {
        content = [.. content.SelectMany(t => Parts(t, view)).Distinct()];
        var alike = content.ToDictionary(t => t, t => Alike(t).Where(a => !a.Contains(' ', StringComparison.Ordinal)).ToList(), StringComparer.Ordinal);
        var frequencies = view.Frequencies([.. content.Concat(alike.Values.SelectMany(a => a)).Distinct()]);
        var passages = Math.Max(50.0, view.Show.Articles * 50.0);
        return Tell(content.ToDictionary(t => t, t => Weight(t) * (LightWords.Contains(t) ? LightWeight : 1), StringComparer.Ordinal), Wanted, Names.Count > 0);

        double Weight(string term)
        {
            var held = frequencies.GetValueOrDefault(term) + (0.5 * alike[term].Sum(a => frequencies.GetValueOrDefault(a)));
            return Math.Log(1 + (passages / (1 + held)));
        }
    }

    /// <summary>"AC12" is written "AC-12" where no article writes it so.</summary>
    private static IEnumerable<string> Parts(string term, ShowView view) =>
        term == "b4" ? [] : CodePattern.Match(term) is { Success: true } code && view.Frequencies([term]).Count == 0
            ? [code.Groups["a"].Value, code.Groups["b"].Value] : [term];

    /// <summary>How much the question says at all, 0 to 1: one common word is little to go by.</summary>
    public double Substance =>
        1 - Math.Exp(
            -(Weights.Values.Sum() + (NameSubstance * Names.Count) + (Wanted is Wanted.Open or Wanted.Person ? 0 : WantedSubstance)) / EnoughSubstance);

    /// <summary>Whether it asks with whom someone is paired.</summary>
    public bool WantsPartner => _details.Contains(QuestionDetails.DancePartner);

    /// <summary>Takes from the words that only say what is wanted most of their weight, or all of it where names are left to search for.</summary>
    private static Dictionary<string, double> Tell(Dictionary<string, double> weights, Wanted wanted, bool hasNames)
    {
        var telling = weights.Keys.Where(t => !WantedReader.IsAsking(t, wanted)).ToHashSet(StringComparer.Ordinal);
        return telling.Count == weights.Count ? weights
            : telling.Count > 0
                ? weights.ToDictionary(w => w.Key, w => telling.Contains(w.Key) ? w.Value : Math.Min(w.Value, AskingWeight), StringComparer.Ordinal)
            : hasNames ? new(StringComparer.Ordinal)
            : weights;
    }

    /// <summary>Entities that share the words by which the question calls them are one name: "Ada" may be either of two.</summary>
    private static List<List<Entity>> Groups(Question question, HashSet<string> words)
    {
        var groups = new List<(HashSet<string> Said, List<Entity> Entities)>();
        foreach (var entity in question.Names)
        {
            var said = entity.Aliases.Prepend(entity.Name).SelectMany(TermAnalyzer.Terms).Where(words.Contains).ToHashSet(StringComparer.Ordinal);
            if (groups.Find(g => said.Count > 0 && g.Said.Overlaps(said)) is { Entities: not null } group)
            {
                group.Entities.Add(entity);
            }
            else
            {
                groups.Add((said, [entity]));
            }
        }

        return [.. groups.Select(g => g.Entities)];
    }

    /// <summary>The terms by which a passage can name someone: any spelling, and for "the actor of Ada" the actor's.</summary>
    private static IEnumerable<string> Terms(Entity entity, Question question, ShowView view)
    {
        var actors = question.MeansActor && entity.Kind == EntityKind.Character
            ? view.Facts(ClaimKind.Cast).Where(f => f.Character == entity.Name).Select(f => f.Person).OfType<string>()
            : [];
        List<string> words =
            [.. entity.Aliases.Prepend(entity.Name).Concat(actors).SelectMany(n => n.Split(' ')).Where(w => !NameWords.Honorifics.Contains(w.TrimEnd('.')))];
        return (words.Count > 0 ? words : [entity.Name]).SelectMany(TermAnalyzer.Terms).Where(t => !StopWords.IsStop(t));
    }

    private static readonly FrozenSet<string> FinaleTerms = TermAnalyzer.Terms("finale final last episode season series").ToFrozenSet(StringComparer.Ordinal);

    private static readonly Pattern CodePattern = new(@"^(?<a>[a-z]{1,4})(?<b>\d{1,4})$");
}
