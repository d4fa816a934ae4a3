using System.Collections.Frozen;
using System.Text.RegularExpressions;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Articles;

/// <summary>Tells headings and entries of a cast list from running text by the look of one line.</summary>
internal static class LineShape
{
    public const int MaxHeading = 100;
    public const int MaxTitle = 160;
    private const int MaxEntry = 120;

    private const string Openers = "\"“‘'[#¿¡";

    // Behind these a sentence, a list or a note ends or goes on.
    private const string NoHeadingEnds = ".,;:…*";

    /// <summary>Whether the line could be a heading, wherever it stands: short, no sentence, no by-line, no date.</summary>
    public static bool CanBeHeading(string line, int maxLength) =>
        line.Length <= maxLength
        && OpensHeading(line[0])
        && !NoHeadingEnds.Contains(line[^1])
        && (line[^1] != '!' || IsTitleCase(line))
        && !IsFurniture(line)
        && !SiteLine.Is(line)
        && !IsOnlyDate(line)
        && !SentenceInside.IsMatch(line)
        && !IsQuotation(line);

    /// <summary>Whether the line is short and has no small letter.</summary>
    public static bool IsInCapitals(string line) =>
        CanBeHeading(line, MaxHeading) && line.Count(char.IsUpper) > 3 && !line.Any(char.IsLower);

    private static bool OpensHeading(char first) => char.IsUpper(first) || char.IsDigit(first) || Openers.Contains(first);

    /// <summary>Whether the line asks something.</summary>
    public static bool IsQuestion(string line) => line[^1] == '?';

    /// <summary>Whether nearly all words that a headline would write large are.</summary>
    public static bool IsTitleCase(string line)
    {
        var large = 0;
        var words = 0;
        var last = true;
        foreach (Match match in Words.Matches(line))
        {
            var word = match.ValueSpan;
            var isLarge = !char.IsLower(word[0]);
            last = isLarge;
            if (word.Length > 3 || words == 0)
            {
                words++;
                large += isLarge ? 1 : 0;
            }
        }

        return words > 0 && last && large * 5 >= words * 4;
    }

    /// <summary>Whether the line is "Name as Name", "Name – Name", "Name: Name", "Name (Name)" or "Name … Name".</summary>
    public static bool IsCastEntry(string line)
    {
        if (line.Length > MaxEntry || !OpensName(line[0]))
        {
            return false;
        }

        foreach (var between in BetweenNames.EnumerateMatches(line))
        {
            var words = line.AsSpan(between.Index, between.Length).Trim();
            if ((words.Length == 0 || !char.IsLetter(words[0]) || Plays.Contains(words))
                && IsName(line[..between.Index], InEntries) && IsEnd(line[(between.Index + between.Length)..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the line is nothing but two names of people around a dash: "Ada Quill – Mara Voss".</summary>
    public static bool IsPair(string line) =>
        line.Length <= MaxEntry && char.IsUpper(line[0]) && Dash.Split(line) is [var first, var second] && IsPerson(first) && IsPerson(second);

    // By-lines, time stamps and labels of players stand alone like headings do, but open no section.
    private static bool IsFurniture(string line) =>
        line.StartsWith("http", StringComparison.OrdinalIgnoreCase)
        || (!IsQuestion(line) && NoHeadings.MayBe(line) && NoHeadings.Fit(WordLines.Words(line)));

    private static bool IsOnlyDate(string line) => line.Any(char.IsAsciiDigit) && Words.Matches(line).All(w => DateWords.IsOfDate(w.ValueSpan));

    // A name, with whatever is said beside it in brackets or behind a comma or dash.
    private static bool IsEnd(string words)
    {
        var name = words.StartsWith('(') ? words[1..] : words;
        var end = Aside.Match(name) is { Success: true } aside ? aside.Index : name.Length;
        var behind = name[end..].TrimStart();
        behind = behind.StartsWith(')') ? behind[1..].TrimStart() : behind;
        return IsName(name[..end], InEntries) && (behind.Length == 0 || behind[0] is ',' or '(' or '–' or '-');
    }

    private static bool IsPerson(string words) => !words.Any(char.IsAsciiDigit) && char.IsUpper(words[0]) && IsName(words, NameShape.Particles);

    private static bool IsName(string words, FrozenSet<string> joints)
    {
        var parts = words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        return parts.Length is > 0 and <= MostWords && OpensName(parts[0][0])
            && Array.TrueForAll(parts, p => joints.Contains(p) || (OpensName(p[0]) && NameWord.IsMatch(p)));
    }

    private static bool OpensName(char first) => char.IsUpper(first) || char.IsAsciiDigit(first) || Quotes.Contains(first);

    private static bool IsQuotation(string line) => line[0] is '"' or '“' && line[^1] is '"' or '”';

    private const string Quotes = "\"“‘'";
    private const int MostWords = 7;

    private static readonly WordLines NoHeadings = WordLines.Of("Articles.no-headings.txt");

    // Between the one who plays and the role.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Plays =
        FrozenSet.Create("as", "plays").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> InEntries = FrozenSet.Create([.. NameShape.Particles, "of", "the", "and"]);

    // A dash, a colon, dots, an arrow, a bracket or a small word.
    private static readonly Pattern BetweenNames = new(@"\s+(?:\p{Ll}{2,5}|-{1,2}|–|—|→)\s|:\s|\s?(?:\.{2,}|…)\s*|\s(?=\()");

    private static readonly Pattern Aside = new("[,()–-]");

    private static readonly Pattern Dash = new(" [-–—] ");

    private static readonly Pattern NameWord = new(@"^(?:[\p{Lu}""“‘'][\p{L}\p{M}.'’""”-]*|\d{1,3})$");

    private static readonly Pattern Words = new(@"[\p{L}\p{N}][\p{L}\p{N}'’.-]*");

    // "… episode guide! Here's everything": a sentence ends inside the line. Abbreviations ("vs. ", "Mr. ") are shorter than four letters.
    private static readonly Pattern SentenceInside = new(@"\p{Ll}{4,}[.!]\s+[\p{Lu}“""]");
}
