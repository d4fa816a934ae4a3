using System.Text.RegularExpressions;
using FanBot.Knowledge.Text;

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
        && !Furniture.IsMatch(line)
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
    public static bool IsCastEntry(string line) => line.Length <= MaxEntry && CastEntry.IsMatch(line);

    /// <summary>Whether the line is nothing but two names of people around a dash: "Ada Quill – Mara Voss".</summary>
    public static bool IsPair(string line) => line.Length <= MaxEntry && Pair.IsMatch(line);

    private static bool IsOnlyDate(string line) => line.Any(char.IsAsciiDigit) && Words.Matches(line).All(w => DateWord.IsMatch(w.ValueSpan.TrimEnd('.')));

    private static bool IsQuotation(string line) => line[0] is '"' or '“' && line[^1] is '"' or '”';

    private const string Name = """(?:[\p{Lu}"“‘'][\p{L}\p{M}.'’"”-]*|\d{1,3})(?:\s+(?:[\p{Lu}"“‘'][\p{L}\p{M}.'’"”-]*|de|da|di|du|del|della|den|der|des|la"""
        + """|le|van|von|of|the|and|al|el|bin|ibn|y|e|\d{1,3})){0,6}""";

    private static readonly Pattern CastEntry = new(
        $"""^{Name}\s*(?:\s(?:as|plays|-{"{1,2}"}|–|—|→)\s|:\s|\s?(?:\.{"{2,}"}|…)\s*"""
        + $"""|\s(?=\())\(?{Name}\)?(?:\s*[,(–-].*)?$""");

    private const string PairName = @"\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|da|di|del|der|la|le|van|von)){0,4}";

    private static readonly Pattern Pair = new($"^{PairName} [-–—] {PairName}$");

    private static readonly Pattern Words = new(@"[\p{L}\p{N}][\p{L}\p{N}'’.-]*");

    // By-lines, time stamps and labels of players stand alone like headings do, but open no section.
    private static readonly Pattern Furniture = new(
        @"^(?:by|words by|written by|posted|published|updated|last (?:updated|modified|edited)|first published"
        + @"|photos?|images?|picture|credit|source|via|share|sponsored|read more)\b(?!.*\?$)|\b(?:video player|min(?:ute)?s? read)$|^https?://",
        RegexOptions.IgnoreCase);

    private static readonly Pattern DateWord = new(
        @"^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + @"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|at|am|pm|[ecmp][sd]t|bst|cest|cet|utc|gmt|\d+(?:st|nd|rd|th|am|pm)?)$",
        RegexOptions.IgnoreCase);

    // "… episode guide! Here's everything": a sentence ends inside the line. Abbreviations ("vs. ", "Mr. ") are shorter than four letters.
    private static readonly Pattern SentenceInside = new(@"\p{Ll}{4,}[.!]\s+[\p{Lu}“""]");
}
