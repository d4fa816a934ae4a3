using System.Text.RegularExpressions;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Shows;

/// <summary>Tells which show an article is about, and how it writes the show's name.</summary>
internal static class ShowNaming
{
    // Of what an article is about, its beginning tells; each name in it is looked for in all of it.
    private const int Opening = 40_000;

    /// <summary>The show's key and name.</summary>
    public static (string Key, string Name) Read(SourceDocument document, ShowFile show, string title)
    {
        if (document.FrontMatter.Show is { } declared && ShowKey.Of(declared) is { Length: > 0 } declaredKey && !IsAlias(declaredKey, document, show))
        {
            return (show.Name ?? document.Folder) is { } own && ShowSpelling.AreSame(declared, own)
                ? (ShowKey.Of(own), show.Name ?? declared)
                : (declaredKey, declared);
        }

        if (document.Folder is null && show.Name is { } settled && ShowKey.Of(settled) is { Length: > 0 } settledKey)
        {
            return (settledKey, settled);
        }

        if (document.Folder is { } folder && ShowKey.Of(show.Name ?? folder) is { Length: > 0 } key)
        {
            return (key, show.Name ?? OfFolder(document, folder, title));
        }

        var guess = Guess(title, document.Text) ?? title;
        return ShowKey.Of(guess) is { Length: > 0 } guessed ? (guessed, guess) : ("unknown", "Unknown show");
    }

    // Another name of the folder's show is no other show.
    private static bool IsAlias(string key, SourceDocument document, ShowFile show) =>
        (document.Folder ?? show.Name) is not null && show.Aliases.Any(a => ShowKey.Of(a) == key);

    /// <summary>
    /// The name of a folder's show as the article writes it. One that calls the show otherwise in its title, with a slip or by a part of its
    /// name, or says that the two are one, has that name.
    /// </summary>
    private static string OfFolder(SourceDocument document, string folder, string title)
    {
        var (name, key) = (SlugName.Of(folder), ShowSpelling.Of(folder));
        var written = AsWritten(document.Text, key);
        if (written is not null && AsWritten(title, key) is not null)
        {
            return WithSubtitle(document.Text, title, written) ?? written;
        }

        return LooseArticle.Read(document with { Folder = null }, ArticleExtractor.GuessShow) is { NamesAnother: true } own
            && own.Names[own.Own.Key].InTitle
            && (written is null ? OneShow.AreAlike(own.Own.Name, name)
                : OneShow.IsNamed(document.Text, written) || OneShow.SaysSo(document.Text, own.Own.Name, written))
            ? own.Own.Name : written ?? name;
    }

    // "Show: Subtitle", where the title has it and the text again.
    private static string? WithSubtitle(string text, string title, string written)
    {
        var head = written + ": ";
        return title.Contains(head, StringComparison.Ordinal)
            && text.IndexOf(head, StringComparison.Ordinal) != text.LastIndexOf(head, StringComparison.Ordinal)
            ? NameCensus.Of(title, text).Values
                .Where(n => n.InTitle && n.Mentions > 1 && n.AsShow > 0 && n.Name.StartsWith(head, StringComparison.Ordinal))
                .OrderByDescending(n => n.AsShow).ThenBy(n => n.Name, StringComparer.Ordinal)
                .Select(n => n.Name).FirstOrDefault()
            : null;
    }

    /// <summary>The words of the text that fold to the key, "and" left out, as they are mostly written.</summary>
    private static string? AsWritten(string text, string key)
    {
        var plain = Folding.Plain(text);
        var words = WordPattern.Matches(plain);
        var keys = words.Select(w => ShowSpelling.IsAnd(w.Value) ? "" : Folding.Key(w.Value)).ToList();
        var withThe = "the" + key;
        var spellings = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++)
        {
            var folded = "";
            for (var j = i; j < words.Count && j < i + 8 && keys[i].Length > 0; j++)
            {
                folded += keys[j];
                if (!key.StartsWith(folded, StringComparison.Ordinal) && !withThe.StartsWith(folded, StringComparison.Ordinal))
                {
                    break;
                }

                if (keys[j].Length == 0)
                {
                    continue;
                }

                var withArticle = i > 0 && folded == key && words[i - 1].Value == "The" && words[i].Index - words[i - 1].Index == 4;
                var whole = (folded == key && !withArticle) || (i < j && folded == withThe && words[i].Value == "The");
                if (whole && char.IsUpper(words[i].Value[0]) | char.IsDigit(words[i].Value[0]))
                {
                    var start = words[i].Index;
                    var spelling = plain[start..(words[j].Index + words[j].Length)];
                    spellings[spelling] = spellings.GetValueOrDefault(spelling) + 1;
                }
            }
        }

        return spellings.Where(s => !s.Key.Contains('\n', StringComparison.Ordinal))
            .OrderByDescending(s => s.Value)
            .ThenByDescending(s => s.Key.Length)
            .ThenBy(s => s.Key, StringComparer.Ordinal)
            .Select(s => s.Key)
            .FirstOrDefault(s => s.Any(char.IsLower) || s.Length <= 5);
    }

    /// <summary>The name that stands before "season N", or in quotation marks, or with capitals in the title, whichever the text repeats most.</summary>
    private static string? Guess(string title, string text)
    {
        var plainTitle = Folding.Plain(title);
        var plain = Folding.Plain(text.Length > Opening ? text[..Opening] : text);
        var candidates = BeforeSeasonPattern.Matches(plain)
            .Concat(BeforeSeasonPattern.Matches(plainTitle))
            .Concat(QuotedPattern.Matches(plainTitle))
            .Concat(QuotedPattern.Matches(plain[..Math.Min(plain.Length, 1500)]))
            .Concat(CapitalsPattern.Matches(plainTitle))
            .Select(m => m.Groups["s"].Value.Trim())
            .Where(s => s.Length > 2 && !OrdinaryPattern.IsMatch(s))
            .Distinct(StringComparer.Ordinal);
        return candidates
            .Select(c =>
                (Name: c, Count: CountOf(plain, c), InTitle: plainTitle.Contains(c, StringComparison.OrdinalIgnoreCase),
                BeforeSeason: plain.Contains(c + " season", StringComparison.OrdinalIgnoreCase)
                || plain.Contains(c + "\" season", StringComparison.OrdinalIgnoreCase) || plain.Contains(c + "' season", StringComparison.OrdinalIgnoreCase)))
            .Where(c => c.Count > 0)
            .OrderByDescending(c => (c.Count * c.Name.Split(' ').Length) + (c.InTitle ? 3 : 0) + (c.BeforeSeason ? 4 : 0))
            .ThenByDescending(c => c.Name.Length)
            .ThenBy(c => c.Name, StringComparer.Ordinal)
            .Select(c => c.Name)
            .FirstOrDefault();
    }

    private static int CountOf(string text, string words)
    {
        var count = 0;
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + words.Length, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }

    private static readonly Pattern WordPattern = new(@"[\p{L}\p{M}\d]+(?:'(?!s\b)[\p{L}]+)*");

    // A full stop ends a sentence and no word of a name, but for "St.", "S.W.A.T." and "Mrs."
    private const string WordEnd = @"(?:(?<!\p{Ll}{2}\.)|(?<=\b(?:Mrs|Prof|Capt|Sgt|Rev|Col|Gen)\.))";

    private static readonly Pattern BeforeSeasonPattern = new(
        @"(?<![\w'])['""]?(?<s>\p{Lu}[\p{L}\d'&.-]*" + WordEnd
        + @"(?: (?:(?:of|the|and|in|on|a|an|to|for|with|&|at|by) ){0,2}(?!Season|Series)\p{Lu}[\p{L}\d'&.-]*" + WordEnd
        + @"){0,6})['""]? (?:[Ss]easons? (?:\d|one|two|three|four|five|One|Two|Three|Four|Five)|[Ss]eries (?:\d|one|two|three|One|Two|Three)|S\d\b)");

    private static readonly Pattern QuotedPattern = new(@"(?<!\w)(?:'(?<s>\p{Lu}[^'\n]{1,50}(?:'s [^'\n]{1,30})?)'(?!\w)|""(?<s>\p{Lu}[^""\n]{1,50})"")");

    private static readonly Pattern CapitalsPattern = new(
        @"(?<![\w'])(?<s>(?:The |A |An )?\p{Lu}[\p{L}\d'&.-]+" + WordEnd + @"(?: (?:(?:of|the|and|in|on|a|&) ){0,2}\p{Lu}[\p{L}\d'&.-]+" + WordEnd
        + @"){1,5})");

    private static readonly Pattern OrdinaryPattern = new(
        @"^(?:is|when|will|why|what|who|how|where|are|does|everything|season|series|netflix|release|date|cast|trailer|new|the|and|official|latest|upcoming)$"
            + "|[.!?,]$", RegexOptions.IgnoreCase);
}
