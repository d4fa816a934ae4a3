using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>
/// The names of one kind (people, or characters) in a show's articles: spellings of one name are one entity, and a
/// short name finds its long one where nobody else shares it.
/// </summary>
internal sealed class NameBook
{
    private const int ShortestForSlips = 8;

    // From so many mentions on, and so many times as often as another, a shared short name means the better known.
    private const int FewestMentions = 3;
    private const int DominantTimes = 2;

    private readonly Func<string, string, bool> _areTwo;
    private readonly Dictionary<string, int> _mentions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _canonical = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _spellings = new(StringComparer.Ordinal);

    /// <param name="names">Every mention: a spelling and the article it stands in.</param>
    /// <param name="corrections">A moderator's spelling → name; it wins.</param>
    /// <param name="areTwo">Whether the articles tell of two names, each in folded words, that they are not one; null where that is not known.</param>
    public NameBook(
        IEnumerable<(string Name, string Article)> names,
        IReadOnlyDictionary<string, string> corrections,
        Func<string, string, bool>? areTwo = null)
    {
        _areTwo = areTwo ?? ((_, _) => false);
        var mentions = names.ToList();
        var nicknames = Nicknames(mentions.Select(m => m.Name));
        var fixes = Fixes(corrections, nicknames);
        var spellings = Spellings(mentions, fixes);
        foreach (var spelling in spellings)
        {
            _mentions[spelling.Key] = spelling.Mentions;
        }

        foreach (var fix in fixes)
        {
            _canonical[fix.Key] = fix.Value;
        }

        var full = LinkFull(spellings);
        LinkFirstNames(full);
        foreach (var spelling in spellings.Where(s => Tokens(s.Key).Length <= 1 || !_canonical.ContainsKey(s.Key)))
        {
            Link(spelling, Longer(spelling, full) ?? spelling);
        }

        LinkTitled(full);
        AddCorrections(corrections);
        AddNicknames(nicknames);
    }

    /// <summary>The name that each spelling stands for, in folded words: a moderator's word, else whose nickname it is.</summary>
    private static Dictionary<string, string> Fixes(IReadOnlyDictionary<string, string> corrections, List<(string Nickname, string Full)> nicknames)
    {
        var fixes = corrections.ToDictionary(c => Folding.Words(c.Key), c => c.Value, StringComparer.Ordinal);
        foreach (var (nickname, person) in nicknames)
        {
            fixes.TryAdd(Folding.Words(nickname), person);
        }

        return fixes;
    }

    /// <summary>The spellings, those of the most articles first.</summary>
    private static List<Spelling> Spellings(List<(string Name, string Article)> mentions, Dictionary<string, string> fixes) =>
        [.. mentions
            .Select(n => (Name: Clean(fixes.GetValueOrDefault(Folding.Words(n.Name), n.Name)), n.Article))
            .Where(n => n.Name.Length > 0)
            .GroupBy(n => Folding.Words(n.Name), StringComparer.Ordinal)
            .Select(g => new Spelling(g.Key, Usual(g.Select(n => n.Name)), g.Select(n => n.Article).Distinct().Count(), g.Count()))
            .OrderByDescending(s => s.Articles)
            .ThenByDescending(s => s.Mentions)
            .ThenBy(s => s.Key, StringComparer.Ordinal)];

    /// <summary>Links the names of several words to those of which they are slips, and tells those that are none.</summary>
    private List<Spelling> LinkFull(List<Spelling> spellings)
    {
        var full = new List<Spelling>();
        foreach (var spelling in spellings.Where(s => Tokens(s.Key).Length > 1))
        {
            var same = full.Find(f => IsSlip(f.Key, spelling.Key));
            if (same is null)
            {
                full.Add(spelling);
            }

            Link(spelling, same ?? spelling);
        }

        return full;
    }

    // What a moderator corrects is what people write: it names them in a question too, where any article tells of them.
    private void AddCorrections(IReadOnlyDictionary<string, string> corrections)
    {
        foreach (var (spelling, right) in corrections.OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            var key = Folding.Words(Clean(right));
            if (_mentions.ContainsKey(key))
            {
                Of(_canonical[key]).Add(spelling);
            }
        }
    }

    private void AddNicknames(List<(string Nickname, string Full)> nicknames)
    {
        foreach (var (nickname, name) in nicknames)
        {
            var usual = _canonical.GetValueOrDefault(Folding.Words(name), name);
            _canonical[Folding.Words(nickname)] = usual;
            Of(usual).Add(nickname);
        }
    }

    // "Princess Ada" is not "Ada Quill", the prime minister.
    private static bool SameRank(string a, string b) => a == b || (a is "princess" or "lady" && b is "princess" or "lady");

    /// <summary>"Princess Ada" and "Lady Ada Quill": such titles stand before a first name, and where one bears it, the two are one.</summary>
    private void LinkFirstNames(List<Spelling> full)
    {
        foreach (var titled in full.Where(f => TitleWords.OfFirstNames.Contains(Tokens(f.Key)[0]) && Tokens(WithoutTitle(f.Key)).Length == 1).ToList())
        {
            var first = WithoutTitle(titled.Key);
            var bearers = full
                .Where(f => !ReferenceEquals(f, titled) && SameRank(Tokens(f.Key)[0], Tokens(titled.Key)[0]))
                .Where(f => Tokens(WithoutTitle(f.Key)) is { Length: > 1 } tokens && tokens[0] == first)
                .DistinctBy(f => _canonical[f.Key])
                .ToList();
            if (bearers.Count == 1)
            {
                Link(titled, bearers[0]);
            }
        }
    }

    /// <summary>
    /// "Mr Crane" and "Edwin Crane": before one word alone a title stands for a first name. "Sheriff Ada Quill" has hers, and is
    /// not "Jonas Quill"; she is "Sheriff Quill" all the same, whoever else bears that name without her title. Nor is "Mrs. Quill" her
    /// husband "Tom Quill", where the articles tell of both.
    /// </summary>
    private void LinkTitled(List<Spelling> full)
    {
        foreach (var titled in full.Where(f => HasTitle(f.Key) && Tokens(WithoutTitle(f.Key)).Length == 1).ToList())
        {
            var name = WithoutTitle(titled.Key);
            var namesakes = full.Where(f => !ReferenceEquals(f, titled) && Tokens(f.Key)[^1] == name).DistinctBy(f => _canonical[f.Key]).ToList();
            var ofRank = full
                .Where(f => HasTitle(f.Key) && Tokens(f.Key)[0] == Tokens(titled.Key)[0] && IsPart(name, WithoutTitle(f.Key)))
                .DistinctBy(f => _canonical[f.Key])
                .ToList();
            if (ofRank.Count == 1)
            {
                Link(titled, ofRank[0]);
            }
            else if (ofRank.Count == 0 && namesakes is [var only] && !HasTitle(only.Key) && !_areTwo(titled.Key, only.Key))
            {
                Link(titled, only);
            }
        }
    }

    // 'Theodore "Teddy" Brack' is Teddy and Teddy Brack too, unless another bears that nickname.
    private static List<(string Nickname, string Full)> Nicknames(IEnumerable<string> names) =>
        [.. names
            .SelectMany(n => Nicknamed(Folding.Plain(n)).Select(nick => (Nickname: nick, Full: Clean(n))))
            .Distinct()
            .GroupBy(n => Folding.Words(n.Nickname), StringComparer.Ordinal)
            .Where(g => g.Select(n => Folding.Words(n.Full)).Distinct(StringComparer.Ordinal).Count() == 1)
            .Select(g => g.OrderBy(n => n.Nickname, StringComparer.Ordinal).First())
            .OrderBy(n => n.Nickname, StringComparer.Ordinal)];

    /// <summary>The usual full name of a spelling; the spelling itself where it is not in the book.</summary>
    public string Resolve(string name)
    {
        var clean = Clean(name);
        var key = Folding.Words(clean);
        if (_canonical.TryGetValue(key, out var known))
        {
            return known;
        }

        var longer = Bearers(key);
        return longer.Count == 1 ? longer[0] : clean;
    }

    /// <summary>Whether the book holds the spelling, or exactly one name of which it is a part.</summary>
    public bool Knows(string name)
    {
        var key = Folding.Words(Clean(name));
        return _canonical.ContainsKey(key) || Bearers(key).Count == 1;
    }

    /// <summary>The full names that a single word is the first or last of.</summary>
    private List<string> Bearers(string key) => Tokens(key).Length != 1 ? [] :
        [.. _spellings.Keys.Where(n => IsPart(key, Folding.Words(n)))];

    /// <summary>The entities, by name, each with its other spellings and the short names that are only its own.</summary>
    public IReadOnlyList<Entity> Entities(EntityKind kind)
    {
        // A moderator's correction may name somebody of whom no article tells.
        var mentioned = _canonical.Where(c => _mentions.ContainsKey(c.Key)).Select(c => c.Value);
        var names = mentioned.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var parts = names
            .SelectMany(n => Parts(n).Select(p => (Part: p, Name: n)))
            .GroupBy(p => Folding.Words(p.Part), StringComparer.Ordinal)
            .Select(g => (g.First().Part, Name: Bearer([.. g.Select(p => p.Name).Distinct(StringComparer.Ordinal)])))
            .Where(p => p.Name is not null)
            .Select(p => (p.Part, Name: p.Name!))
            .ToLookup(p => p.Name, p => p.Part, StringComparer.Ordinal);
        return [.. names.Select(n => new Entity(kind, n, Others(n, _spellings.GetValueOrDefault(n, []).Concat(parts[n]))))];

        static List<string> Others(string name, IEnumerable<string> spellings) =>
            [.. spellings.Where(s => s != name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>Whom a short name means: its only bearer, or the one of whom the articles speak far more than of the others.</summary>
    private string? Bearer(IReadOnlyList<string> names)
    {
        var ranked = names.OrderByDescending(Mentions).ToList();
        return ranked.Count == 1 || (Mentions(ranked[0]) >= FewestMentions && Mentions(ranked[0]) >= DominantTimes * Mentions(ranked[1])) ? ranked[0] : null;
    }

    private int Mentions(string name) => _canonical.Where(c => c.Value == name).Sum(c => _mentions.GetValueOrDefault(c.Key));

    /// <summary>First, last and nickname of a full name.</summary>
    private static IEnumerable<string> Parts(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
        {
            return [];
        }

        var key = Folding.Words(name);
        var titles = Titles(key).Count();
        return Tokens(key).Length - titles < 2 ? [words[^1]] : [words[titles], words[^1]];
    }

    private void Link(Spelling spelling, Spelling to)
    {
        var name = _canonical.GetValueOrDefault(to.Key, to.Name);
        foreach (var linked in _canonical.Where(c => c.Value == spelling.Name).Select(c => c.Key).ToList())
        {
            _canonical[linked] = name;
        }

        _canonical[spelling.Key] = name;
        if (_spellings.Remove(spelling.Name, out var moved) && spelling.Name != name)
        {
            Of(name).UnionWith(moved);
        }

        Of(name).Add(spelling.Name);
    }

    private SortedSet<string> Of(string name)
    {
        if (!_spellings.TryGetValue(name, out var spellings))
        {
            _spellings[name] = spellings = new SortedSet<string>(StringComparer.Ordinal);
        }

        return spellings;
    }

    /// <summary>The one full name that a single name is the first or last word of.</summary>
    private Spelling? Longer(Spelling spelling, List<Spelling> full)
    {
        var longer = full.Where(f => IsPart(spelling.Key, f.Key)).DistinctBy(f => _canonical[f.Key]).ToList();
        return longer.Count == 1 ? longer[0] : null;
    }

    private static Spelling? Find(List<Spelling> spellings, string key) => spellings.Find(s => s.Key == key);

    /// <summary>Whether two full names differ by a slip of the pen: as many words, at least one the same, the other close.</summary>
    private static bool IsSlip(string a, string b)
    {
        var (left, right) = (Tokens(a), Tokens(b));
        if (AreHeAndShe(a, b) || AreOfTwoRanks(a, b))
        {
            return false;
        }

        if (left.Length != right.Length || a.Length < ShortestForSlips || HasTitle(a) != HasTitle(b) || a[0] != b[0] || Math.Abs(a.Length - b.Length) > 2)
        {
            return left.SequenceEqual(right) || WithoutTitle(a) == WithoutTitle(b);
        }

        var different = left.Zip(right).Where(p => p.First != p.Second).ToList();
        return different.Count <= 1
            && different.All(p => p.First.Length > 3 && p.First[0] == p.Second[0] && EditDistance.AtMost(p.First, p.Second, p.First.Length > 6 ? 2 : 1));
    }

    // "Mr. Crane" and "Lady Crane" are a couple, or brother and sister; never one.
    private static bool AreHeAndShe(string a, string b) =>
        (Titles(a).Any(TitleWords.His.Contains) && Titles(b).Any(TitleWords.Hers.Contains))
        || (Titles(a).Any(TitleWords.Hers.Contains) && Titles(b).Any(TitleWords.His.Contains));

    // "Sheriff Quill" and "Deputy Quill" are two of a family, and "Mayor Quill" is no slip for "Major Quill": only a first name behind
    // their titles, or a title in common, tells that two are one.
    private static bool AreOfTwoRanks(string a, string b) =>
        Tokens(WithoutTitle(a)).Length == 1 && Tokens(WithoutTitle(b)).Length == 1 && !Ranks(a).Intersect(Ranks(b), StringComparer.Ordinal).Any();

    private static IEnumerable<string> Ranks(string key) => Titles(key).SelectMany(t => Tokens(TitleWords.WrittenOut(t)));

    private static IEnumerable<string> Titles(string key) => Tokens(key).SkipLast(Tokens(WithoutTitle(key)).Length);

    /// <summary>Whether a single word is the first or last of a full name, its title aside.</summary>
    private static bool IsPart(string word, string key) =>
        Tokens(key).Length > 1 && Tokens(WithoutTitle(key)) is { Length: > 0 } bare && (bare[0] == word || bare[^1] == word);

    // "Detective Chief Inspector Crane" has three of them.
    private static string WithoutTitle(string key)
    {
        while (HasTitle(key))
        {
            key = key[(key.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        }

        return key;
    }

    private static bool HasTitle(string key) => Tokens(key) is { Length: > 1 } tokens && NameWords.Honorifics.Contains(tokens[0]);

    private static string[] Tokens(string key) => key.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    // 'Theodore "Teddy" Brack' is Theodore Brack.
    private static string Clean(string name)
    {
        var plain = Folding.Plain(name);
        var open = plain.IndexOf('"', StringComparison.Ordinal);
        var close = open < 0 ? -1 : plain.IndexOf('"', open + 1);
        var clean = close < 0 ? name : name.Remove(open, close - open + 1);
        return string.Join(' ', clean.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Usual(IEnumerable<string> spellings) => spellings
        .GroupBy(s => s, StringComparer.Ordinal)
        .OrderByDescending(g => g.Count())
        .ThenBy(g => g.Key, StringComparer.Ordinal)
        .First()
        .Key;

    // 'Theodore "Teddy" Brack': "Teddy" and "Teddy Brack".
    private static IEnumerable<string> Nicknamed(string name)
    {
        var words = name.Split(' ');
        var quoted = Array.FindLastIndex(words, IsQuoted);
        return quoted > 0 && quoted + 1 < words.Length && words[quoted + 1] is [var capital, ..] && char.IsUpper(capital)
            ? [words[quoted][1..^1], string.Join(' ', [words[quoted][1..^1], .. words[(quoted + 1)..]])]
            : [];
    }

    private static bool IsQuoted(string word) =>
        word is ['"' or '\'', var capital, _, .., '"' or '\''] && char.IsUpper(capital) && word[2..^1].All(c => char.IsLetter(c) || c is '\'' or '-');

    private sealed record Spelling(string Key, string Name, int Articles, int Mentions);
}
