using System.Text.RegularExpressions;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answers.Passages;

/// <summary>A question as passages are weighed against it: what its answer must hold, its telling terms with their weight, the names it gives.</summary>
internal sealed partial class PassageQuestion
{
    // "The lady with the monkey" need not be called a lady by an article.
    private const double AskingWeight = 0.2;

    private readonly HashSet<string> _words;
    private readonly HashSet<string> _nameTerms;
    private readonly HashSet<string> _people;
    private readonly HashSet<string> _shows;

    private PassageQuestion(Question question, ShowView view, Wanted wanted, string? focus, bool several)
    {
        Question = question;
        (Wanted, Focus, Several) = (wanted, focus, several);
        _words = [.. TermAnalyzer.Terms(question.Words)];
        Names = [.. Groups(question, _words).Select(g => (IReadOnlyList<string>)[.. g.SelectMany(n => Terms(n, question, view)).Distinct()])];
        _nameTerms = [.. Names.SelectMany(n => n)];
        _people = [.. view.Entities.SelectMany(e => e.Aliases.Prepend(e.Name)).Select(Folding.Words)];
        _shows = [.. view.Show.Aliases.Prepend(view.Show.Name).Select(Folding.Words)];
        Terms_ = Weigh([.. Content(question).Distinct()], view);
        Subjects = Terms_.Count > 0 ? [.. Terms_.Keys] : [.. _nameTerms];
    }

    public Question Question { get; }

    public Wanted Wanted { get; }

    /// <summary>Term of the noun that the answer must be or count, or null.</summary>
    public string? Focus { get; }

    /// <summary>Whether it asks for several of them.</summary>
    public bool Several { get; }

    /// <summary>The terms that an answer must account for, with how much each tells; without names, show and season.</summary>
    public IReadOnlyDictionary<string, double> Weights => Terms_;

    /// <summary>For each name in the question, the terms by which a sentence can name them.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Names { get; }

    /// <summary>Terms of what the question is about: its content, else its names.</summary>
    public IReadOnlyList<string> Subjects { get; }

    private Dictionary<string, double> Terms_ { get; }

    public static PassageQuestion Read(Question question, ShowView view)
    {
        var (wanted, focus, several) = WantedReader.Read(question.Words.ToLowerInvariant(), question.Kind);
        return new PassageQuestion(question, view, wanted, focus, several);
    }

    /// <summary>All that is searched for.</summary>
    public IReadOnlyCollection<string> Search => [.. Terms_.Keys.Concat(Terms_.Keys.SelectMany(AlikeWords.Of)).Concat(_nameTerms).Distinct()];

    /// <summary>Whether the question itself says the name, in whole or by the part of it that stands there.</summary>
    public bool Holds(string name)
    {
        var terms = TermAnalyzer.Terms(name);
        return terms.Count == 0 || terms.All(t => _words.Contains(t) || _nameTerms.Contains(t));
    }

    /// <summary>Whether the show has a person or character of that name.</summary>
    public bool IsPerson(string name) => _people.Contains(Folding.Words(name));

    public bool IsShow(string name) => Folding.Words(name) is var key && _shows.Any(s => s == key || (key.Length > 3 && s.Contains(key, StringComparison.Ordinal)));

    private List<string> Content(Question question)
    {
        var ordinals = OrdinalPattern().Matches(Blank(question.Words.ToLowerInvariant())).Select(m => m.Value);
        return [.. question.Content.Concat(ordinals).SelectMany(TermAnalyzer.Terms).Where(t => (t.Length > 1 || char.IsDigit(t[0])) && !_nameTerms.Contains(t)).Concat(Phrases(question.Words.ToLowerInvariant()))];
    }

    // "Season 2" and "second season" are no content.
    private static string Blank(string words)
    {
        foreach (var season in SeasonFinder.Find(words).ToList())
        {
            words = words[..season.Span.Start] + new string(' ', season.Span.Length) + words[season.Span.End..];
        }

        return words;
    }

    // Two words that mean one.
    private static IEnumerable<string> Phrases(string words) => HomePattern().IsMatch(words) ? ["elimin"] : [];

    private Dictionary<string, double> Weigh(List<string> content, ShowView view)
    {
        var alike = content.ToDictionary(t => t, AlikeWords.Of, StringComparer.Ordinal);
        var frequencies = view.Frequencies([.. content.Concat(alike.Values.SelectMany(a => a)).Distinct()]);
        var passages = Math.Max(50.0, view.Show.Articles * 50.0);
        var telling = content.Where(t => !WantedReader.IsAsking(t, Wanted)).ToList();
        return content.ToDictionary(t => t, t => Weight(t) * (telling.Count > 0 && !telling.Contains(t) ? AskingWeight : 1), StringComparer.Ordinal);

        double Weight(string term) => Math.Log(1 + (passages / (1 + frequencies.GetValueOrDefault(term) + (0.5 * alike[term].Sum(a => frequencies.GetValueOrDefault(a))))));
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
        return entity.Aliases.Prepend(entity.Name).Concat(actors).SelectMany(TermAnalyzer.Terms).Where(t => !StopWords.IsStop(t));
    }

    [GeneratedRegex(@"\b(?:first|second|third|fourth|fifth|last|1st|2nd|3rd)\b", RegexOptions.CultureInvariant)]
    private static partial Regex OrdinalPattern();

    [GeneratedRegex(@"\b(?:went|go|goes|going|gone|sent|send) home\b|\bvoted (?:off|out)\b|\bkicked (?:off|out)\b|\bknocked out\b|\bgot the boot\b", RegexOptions.CultureInvariant)]
    private static partial Regex HomePattern();
}
