using System.Text.RegularExpressions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Tests.Extraction;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Tests.Lexicon;

/// <summary>No line of a file of phrases stands there without sentences that show what it is for.</summary>
public sealed class WordingTests
{
    private const string KindsLine = "# Kinds: ";

    private const string QuestionsLine = "# Questions: ";

    private const string FindsLine = "# Finds: ";

    private static readonly string Source = Repository.File("src", "FanBot.Knowledge");

    // Each file, as the assembly names it, with the kinds of claims that its examples tell all of (see the notation of the sentence tables);
    // where it states none, an example is a sentence alone.
    private static readonly Dictionary<string, string[]> Files = Directory.GetFiles(Source, "*.phrases", SearchOption.AllDirectories)
        .Where(path => !path.Contains(Path.DirectorySeparatorChar + "bin" + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        .ToDictionary(
            Name,
            path => File.ReadLines(path).FirstOrDefault(l => l.StartsWith(KindsLine, StringComparison.Ordinal))?[KindsLine.Length..].Split(", ") ?? []);

    // The files whose examples are questions, with what is to be understood of them behind a "|".
    private static readonly Dictionary<string, string> OfQuestions = Heads(QuestionsLine);

    // The files that find a part of a sentence, with how they see it; behind a "|" stands what they find in their example.
    private static readonly Dictionary<string, string> OfParts = Heads(FindsLine);

    private static Dictionary<string, string> Heads(string beginning) => Directory.GetFiles(Source, "*.phrases", SearchOption.AllDirectories)
        .Select(path => (Name: Name(path), Line: File.ReadLines(path).FirstOrDefault(l => l.StartsWith(beginning, StringComparison.Ordinal))))
        .Where(file => file.Line is not null)
        .ToDictionary(file => file.Name, file => file.Line![beginning.Length..]);

    private static string Name(string path) => Path.GetRelativePath(Source, path).Replace(Path.DirectorySeparatorChar, '.');

    private static IReadOnlyList<PhraseLine> Written(string file)
    {
        using var text = File.OpenText(Path.Combine(Source, Path.ChangeExtension(file, null).Replace('.', Path.DirectorySeparatorChar) + ".phrases"));
        return PhraseFile.Parse(file, EmbeddedList.Lines(text));
    }

    public static TheoryData<string, int> Wordings
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var (file, wording) in Files.Keys.SelectMany(file => Written(file).Select(wording => (file, wording))))
            {
                data.Add(file, wording.Number);
            }

            return data;
        }
    }

    [Fact]
    public void The_assembly_holds_the_wordings_of_the_files_and_not_their_examples() => Assert.All(
        Files.Keys,
        file =>
        {
            var held = PhraseFile.Read(file);
            Assert.Equal(Written(file).Select(w => (w.Number, w.Value, w.Phrase)), held.Select(w => (w.Number, w.Value, w.Phrase)));
            Assert.All(held, w => Assert.Empty(w.Examples));
        });

    [Fact]
    public void The_assembly_holds_each_list_as_it_is_written() => Assert.All(
        Directory.GetFiles(Source, "*.txt", SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Intersect(["bin", "obj", "Languages"]).Any()),
        path =>
        {
            using var list = File.OpenText(path);
            Assert.Equal(EmbeddedList.Lines(list), EmbeddedList.Read(Name(path)));
        });

    [Theory]
    [MemberData(nameof(Wordings))]
    public void A_wording_is_found_in_its_examples_and_says_what_they_say(string file, int line)
    {
        var book = PhraseBook.Read(file);
        var wording = Written(file).Single(w => w.Number == line);

        Assert.True(wording.Examples.Count > 0, $"«{wording.Value} | {wording.Phrase}» has no example: write one below it, '= sentence | context | claims'.");
        foreach (var example in wording.Examples)
        {
            if (OfQuestions.TryGetValue(file, out var about))
            {
                ExampleQuestion.Check(file, about, wording, example);
                continue;
            }

            if (OfParts.TryGetValue(file, out var seen))
            {
                ExamplePart.Check(book, seen, wording, example);
                continue;
            }

            var row = Files[file].Length > 0 ? Row(file, example) : null;
            var found = Texts(row, example).SelectMany(book.Matches).Select(m => m.Line).ToList();
            Assert.True(
                found.Any(w => w.Number == line),
                $"«{wording.Phrase}» is not what is found in «{example}», but "
                + $"{string.Join(", ", found.Select(w => $"«{w.Phrase}»").DefaultIfEmpty("nothing"))}.");
            Assert.Equal(row?.Expected.Order(StringComparer.Ordinal), row?.Read().Order(StringComparer.Ordinal));
        }
    }

    // The sentence, and the heading above it: some wordings are those of headings.
    private static IEnumerable<IReadOnlyList<Token>> Texts(SentenceRow? row, string example) => row?.Sentence() is { } sentence
        ? [sentence.Tokens, Tokenizer.Read(sentence.Heading, _ => null)]
        : [Tokenizer.Read(Folding.Plain(example), _ => null)];

    private static SentenceRow Row(string file, string example) => example.Split('|', StringSplitOptions.TrimEntries) is [var sentence, var context, var claims]
        ? new SentenceRow(file, Files[file], sentence, context, ClaimNotation.Parse(claims))
        : throw new FormatException($"{file}: an example is 'sentence | context | claims', but is: {example}");

    [Fact]
    public void Every_word_class_is_used_and_no_class_says_a_thing_twice()
    {
        var folder = Repository.File("src", "FanBot.Knowledge", "Lexicon", "words");
        var classes = Directory.GetFiles(folder, "*.txt").Select(Path.GetFileNameWithoutExtension).Where(name => name != "irregular").ToList();
        var written = Files.Keys.Select(file => string.Join('\n', Written(file).Select(w => w.Phrase)))
            .Concat(classes.Select(name => File.ReadAllText(Path.Combine(folder, name + ".txt"))))
            .ToList();

        Assert.All(classes, name => Assert.Contains(written, text => Regex.IsMatch(text, $@"@{name}(?![\w-])")));
        Assert.All(classes, name => Assert.Distinct(File.ReadLines(Path.Combine(folder, name + ".txt")).Where(l => l is [not '#', ..])));
    }
}
