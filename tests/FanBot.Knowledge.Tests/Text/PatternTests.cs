using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using FanBot.Knowledge.Tests.Extraction;
using FanBot.Knowledge.Tests.Properties;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Tests.Text;

/// <summary>Patterns match what their expressions alone would, on whatever text, and hold nothing that engines read differently.</summary>
public sealed class PatternTests
{
    private const int RandomTexts = 60;
    private const int GivenTexts = 240;

    private static readonly IReadOnlyList<(string Name, Pattern Pattern)> All =
    [
        .. typeof(Pattern).Assembly.GetTypes()
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(f => f.FieldType == typeof(Pattern))
            .OrderBy(f => f.DeclaringType!.FullName, StringComparer.Ordinal)
            .ThenBy(f => f.Name, StringComparer.Ordinal)
            .Select(f => ($"{f.DeclaringType!.FullName}.{f.Name}", (Pattern)f.GetValue(null)!)),
    ];

    public static TheoryData<string, string> Words => new()
    {
        { "renew(?:ed|s) for|picked up", "picked up|renewed for|renews for" },
        { @"\bpick(?:ed|s)? (?:it )?up\b", "pick it up|pick up|picked it up|picked up|picks it up|picks up" },
        { @"(?:\w+ ){0,2}cancell?ed", "canceled|cancelled" },
        { "[Tt]he show", "the show" },
        { @"(?<n>\d+) (?:episodes?|parts)", " episode| parts" },
        { "(?<=not )over(?! there)", "over" },
        { "(?:new )?", "" },
        { @"\w+|season", "" },
        { "a|show", "" },
        { @"\(\d{4}\)", "(" },
        { @"x{2,}(?:finale){1,3}", "finale" },
        { "(?>wrap)(?i:ped)", "wrapped" },
        { @"season[ -]\d", "season |season-" },
        { @"(?(a)b|c)premiere", "" },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void The_words_of_which_every_match_holds_one_are_read_off_the_expression(string expression, string words) =>
        Assert.Equal(words, string.Join('|', PatternWords.Read(expression, ignoreCase: true).Order(StringComparer.Ordinal)), ignoreCase: true);

    [Fact]
    public void A_text_without_any_of_the_words_is_not_tried()
    {
        Assert.False(WordFilter.For("premiere", RegexOptions.None).MayMatch("It starts in May."));
        Assert.True(WordFilter.For("premiere", RegexOptions.IgnoreCase).MayMatch("THE PREMIERE"));
        Assert.False(WordFilter.For("premiere", RegexOptions.None).MayMatch("THE PREMIERE"));
    }

    [Fact]
    public void Every_letter_that_an_expression_takes_for_another_passes_the_words()
    {
        for (var letter = 'a'; letter <= 'z'; letter++)
        {
            var expression = $"{letter}{letter}";
            var regex = new Regex(expression, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
            var words = WordFilter.For(expression, RegexOptions.IgnoreCase);
            for (var other = 1; other <= char.MaxValue; other++)
            {
                var text = new string((char)other, 2);
                Assert.True(!regex.IsMatch(text) || words.MayMatch(text), $"{letter} and U+{other:X4}");
            }
        }
    }

    // (?:…){0,2}? and its like are matched wrongly by compiled expressions of .NET 10, and end in hangs: no pattern may hold one.
    [Fact]
    public void No_pattern_holds_a_lazily_bounded_group()
    {
        Assert.NotEmpty(All);
        Assert.DoesNotContain(All, p => Regex.IsMatch(p.Pattern.Text, @"(?<!\\)\)\{\d+(?:,\d*)?\}\?"));
    }

    [Fact]
    public void No_pattern_is_generated_as_code() =>
        Assert.DoesNotContain(
            typeof(Pattern).Assembly.GetTypes().SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)),
            m => m.GetCustomAttribute<GeneratedRegexAttribute>() is not null);

    [Fact]
    public void Every_pattern_matches_what_its_expression_alone_would()
    {
        var given = Given();
        var allWords = All.SelectMany(p => OwnWords(p.Pattern.Text)).ToArray();
        for (var i = 0; i < All.Count; i++)
        {
            var (name, pattern) = All[i];
            var alone = new Regex(pattern.Text, pattern.Options | RegexOptions.CultureInvariant);
            var own = OwnWords(pattern.Text) is { Length: > 0 } words ? words : allWords;
            var random = new Random(i + 1);
            for (var n = 0; n < GivenTexts; n++)
            {
                AssertSame(given[random.Next(given.Count)]);
            }

            for (var n = 0; n < RandomTexts; n++)
            {
                AssertSame(RandomText(random, own, allWords));
            }

            void AssertSame(string text)
            {
                var expected = Written(alone.Matches(text));
                Assert.True(expected == Written(pattern.Matches(text)), $"{name} on: {text}");
                var start = random.Next(text.Length + 1);
                Assert.True(Written([alone.Match(text, start)]) == Written([pattern.Match(text, start)]), $"{name} from {start} on: {text}");
                Assert.True(expected.Length > 0 == pattern.IsMatch(text), $"{name} on: {text}");
            }
        }
    }

    private static string Written(IEnumerable<Match> matches)
    {
        var text = new StringBuilder();
        foreach (var group in matches.Where(m => m.Success).SelectMany(m => m.Groups.Values))
        {
            text.Append(group.Name).Append(group.Success ? $":{group.Index}+{group.Length} " : ":- ");
        }

        return text.ToString();
    }

    // What the patterns meet: sentences of the tables and the corpora, plain, in lower case, and with mentions for names and dates.
    private static List<string> Given()
    {
        var sentences = SentenceTable.Rows.Values.Select(r => r.Cell)
            .Concat(Junk.Articles().SelectMany(File.ReadLines).SelectMany(l => l.Split(". ")))
            .Where(s => s.Length > 3)
            .Distinct()
            .ToList();
        return [.. sentences, .. sentences.Select(s => s.ToLowerInvariant()), .. sentences.Select(Masked)];
    }

    private static string Masked(string sentence)
    {
        var count = 0;
        var dated = Regex.Replace(sentence, @"\b\d{1,2} \p{Lu}\p{L}+(?: \d{4})?|\b(?:19|20)\d\d\b", _ => ((char)(0xE100 + count++ % 4)).ToString());
        return Regex.Replace(dated, @"(?<!^)\b\p{Lu}[\w'-]+(?: \p{Lu}[\w'-]+)*", _ => ((char)(0xE000 + count++ % 6 * 256)).ToString());
    }

    private static string[] OwnWords(string expression) =>
        [.. Regex.Matches(Regex.Replace(expression, @"\\[pPu]\{?\w+\}?|\\\w|\(\?<\w+>", " "), @"[A-Za-z']+|[\uE000-\uE5FF]|\d|[.,;:""-]").Select(m => m.Value)];

    private static string RandomText(Random random, string[] own, string[] all)
    {
        var text = new StringBuilder();
        for (var n = random.Next(3, 18); n > 0; n--)
        {
            var words = random.Next(4) == 0 ? all : own;
            var word = words[random.Next(words.Length)];
            text.Append(random.Next(8) == 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word).Append(random.Next(9) == 0 ? "" : " ");
        }

        return text.ToString();
    }
}
