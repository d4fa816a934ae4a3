using FanBot.Knowledge.Answering.Passages;
using FanBot.Knowledge.Answering.Questions;
using FanBot.Knowledge.Answering.Questions.Kinds;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Tests.Lexicon;

/// <summary>An example of a line of phrases that is a question, with what is understood of it: <c>who plays Ada? | played-by</c>.</summary>
internal static class ExampleQuestion
{
    private const string Show = "Copper Tide";

    private static readonly EntityIndex Names = new(
    [
        new Entity(EntityKind.Person, "Mara Voss", ["Mara", "Voss"]),
        new Entity(EntityKind.Person, "Lena de Grauw", ["Lena"]),
        new Entity(EntityKind.Character, "Ada Quill", ["Ada"]),
        new Entity(EntityKind.Character, "Wren Castellan", ["Wren"]),
    ]);

    /// <summary>
    /// Fails where the question is understood otherwise than the example says. Its first example shows the line itself: it is what is found in
    /// it; later ones may show what the line is not for.
    /// </summary>
    /// <param name="file">The file, as the assembly names it.</param>
    /// <param name="about">What its examples tell: the kind, the aspect, what of a contest, a trait, a word left over, what an answer must hold.</param>
    /// <param name="wording">The line.</param>
    /// <param name="example">One of its examples.</param>
    public static void Check(string file, string about, PhraseLine wording, string example)
    {
        var (text, expected) = example.Split('|', StringSplitOptions.TrimEntries) is [var question, var understood]
            ? (question, understood)
            : throw new FormatException($"{file}: an example is 'question | what is understood', but is: {example}");
        var plain = Spelling.Expand(Folding.Plain(text));
        IReadOnlyList<TextSpan> shows = plain.IndexOf(Show, StringComparison.Ordinal) is >= 0 and var at ? [new TextSpan(at, at + Show.Length)] : [];

        var read = QuestionReader.Read(plain, shows, Names, ["Halcyra"], new DateOnly(2031, 5, 24), null);
        var masked = MaskedQuestion.Read(plain, shows, Names, ["Halcyra"]);
        Assert.Equal((text, expected), (text, about switch
        {
            "kind" or "aspect" => $"{read.Kind.Name().Replace(' ', '-')} {read.Aspect}".TrimEnd(),
            "contest" => ContestAspects.Read(masked)?.ToString() ?? "none",
            "trait" => Traits(read, masked).Contains(expected) ? expected : "none",
            "wanted" => Wanted(plain),
            "detail" => QuestionDetails.All(plain).Contains(expected) ? expected : "none",
            "words" => wording.Value == "choice" ? string.Join(' ', read.Alternatives) : read.Relation ?? "none",
            "leftover" => LeftoverWords.Content(masked).Contains(expected) ? expected : LeftoverWords.Unknown(masked) is [] ? "-" : "something",
            _ => throw new FormatException($"{file} asks for no '{about}'."),
        }));
        if (example == wording.Examples[0])
        {
            var topic = about is "trait" or "leftover" or "detail" or "words" || wording.Value is "several" or "first" ? wording.Value
                : about == "aspect" ? wording.Value.Split(' ')[0]
                : "";
            var tokens = about is "detail" or "wanted" ? Tokenizer.Read(plain, _ => null) : masked.Tokens;
            var found = PhraseBook.Read(file).First(tokens, line => line.Value.StartsWith(topic, StringComparison.Ordinal));
            Assert.True(
                found?.Line.Number == wording.Number,
                $"«{wording.Phrase}» is not what is found in «{text}», but «{found?.Line.Phrase ?? "nothing"}».");
        }
    }

    private static string Wanted(string text)
    {
        var (wanted, focus, several) = WantedReader.Read(text.ToLowerInvariant(), QuestionKind.Other);
        return string.Join(' ', new[] { wanted.ToString().ToLowerInvariant(), focus, several ? "several" : null }.OfType<string>());
    }

    private static IEnumerable<string> Traits(Question question, MaskedQuestion masked) =>
    [
        question.Only.ToString().ToLowerInvariant(),
        .. question.IsYesNo ? [QuestionWording.YesNo] : Array.Empty<string>(),
        .. QuestionWording.IsOpen(question.Words) ? ["open"] : Array.Empty<string>(),
        QuestionWording.IsWhetherOut(question) ? "out" : "planned",
        .. question.WantsGuesses ? [QuestionWording.Guess] : Array.Empty<string>(),
        .. question.WantsEarliest ? [QuestionWording.FirstBearer] : Array.Empty<string>(),
        .. question.MeansActor ? [QuestionWording.Actor] : Array.Empty<string>(),
        .. question.WantsWeekday ? [QuestionWording.Weekday] : Array.Empty<string>(),
        question.SupposedIs.ToString().ToLowerInvariant(),
        .. question.AsOf is not null ? [QuestionWording.BackThen] : Array.Empty<string>(),
        .. question.Episode is not null ? ["episode"] : Array.Empty<string>(),
        .. QuestionWording.Says(masked, QuestionWording.Earliest) ? [QuestionWording.Earliest] : Array.Empty<string>(),
    ];
}
