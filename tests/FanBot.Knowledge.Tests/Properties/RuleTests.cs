using System.Text;

namespace FanBot.Knowledge.Tests.Properties;

/// <summary>No sentence keeps a rule busy without end or makes it fail, least of all one of the words that rules look for.</summary>
public sealed class RuleTests
{
    private const int Articles = 60;
    private const int Sentences = 20;

    // Each of these once ran for minutes: names, and words that a rule tries in all combinations.
    [Theory]
    [InlineData("Mara Voss & Finn Hale isn't doing too hot, so they add a dog, Pip.")]
    [InlineData("Mara Voss, Finn Hale will not be they too well, alongside Ada Quill.")]
    [InlineData("Mara Voss and Finn Hale (Night Ferry) are not very so the his well also set to be back for.")]
    [InlineData("Mara Voss, Finn Hale will be back on the show now officially joining the panel in his the as.")]
    [InlineData("Brightbox has renewed its gritty mystery Copper Vale for a second season.")]
    [InlineData("Halcyra has picked up the slow and gritty old night mystery Copper Vale, a drama, for a second season.")]
    public void Names_among_words_that_rules_look_for_are_read_to_their_end(string sentence) =>
        QuoteTests.AssertQuotes("names.txt", $"Harbor Lights news\n\n{sentence}\n", sentence);

    [Fact]
    public void Sentences_of_the_words_that_rules_look_for_are_read_to_their_end()
    {
        var words = Directory.EnumerateFiles(Repository.TestFile("Extraction", "sentences"), "*.md")
            .SelectMany(File.ReadLines)
            .Where(l => l.StartsWith("| ", StringComparison.Ordinal))
            .SelectMany(l => l.Split('|')[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        for (var seed = 1; seed <= Articles; seed++)
        {
            QuoteTests.AssertQuotes("words.txt", Article(new Random(seed), words), $"seed {seed}");
        }
    }

    private static string Article(Random random, List<string> words)
    {
        string[] names = ["Mara Voss", "Finn Hale", "Ada Quill", "Harbor Lights", "season 2", "3 August 2031", "Halcyra"];
        string[] joints = [", ", " and ", " & ", ", and ", " ", " as well as "];
        var text = new StringBuilder("Harbor Lights news\n");
        for (var i = 0; i < Sentences; i++)
        {
            text.Append('\n');
            for (var n = random.Next(1, 4); n > 0; n--)
            {
                text.Append(names[random.Next(names.Length)]).Append(n == 1 ? " " : joints[random.Next(joints.Length)]);
            }

            text.AppendJoin(' ', Enumerable.Range(0, random.Next(3, 18))
                .Select(_ => random.Next(8) == 0 ? names[random.Next(names.Length)] : words[random.Next(words.Count)])).Append(".\n");
        }

        return text.ToString();
    }
}
