using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Questions;

/// <summary>The words of a question that say something of their own.</summary>
internal static class LeftoverWords
{
    private const string Filler = "filler";
    private const string Telling = "telling";
    private const string Word = "w";

    // Which words say nothing, and which say something though elsewhere they say little: "how many seasons", "episode four".
    private static readonly PhraseBook Phrases = PhraseBook.Read("Answering.Questions.leftover.phrases");

    /// <summary>All but those that only hold the question together, the names, the show and the season.</summary>
    public static List<string> Content(MaskedQuestion question)
    {
        var telling = TellingIn(question);
        return [.. Words(question.Mask).Concat(telling).Where(w => !QuestionWords.IsFunction(w) || telling.Contains(w)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Those that also no word of the domain accounts for.</summary>
    public static List<string> Unknown(MaskedQuestion question)
    {
        var mask = question.Mask.ToCharArray();
        foreach (var filler in Phrases.Matches(question.Tokens).Where(m => m.Value == Filler))
        {
            mask.AsSpan(filler.Span.Start, filler.Span.Length).Fill(' ');
        }

        return
        [
            .. Words(new string(mask)).Concat(TellingIn(question))
                .Where(w => !QuestionWords.IsKnown(w) && Claims.Relation.Usual(w) is null && NumberWords.Read(w) is null)
                .Distinct(StringComparer.Ordinal),
        ];
    }

    private static List<string> TellingIn(MaskedQuestion question) =>
        [.. Phrases.Matches(question.Tokens).Where(m => m.Value == Telling).Select(m => m.Part(Word)!.Value.Cut(question.Mask))];

    private static IEnumerable<string> Words(string mask) => WordPattern.Matches(PossessiveEndPattern.Replace(mask, " "))
        .Select(m => m.Value.Trim('\''))
        .Where(w => w.Length > 1 || char.IsDigit(w[0]));

    private static readonly Pattern WordPattern = new(@"[a-z0-9\u00DF-\u017F]+(?:['-][a-z0-9]+)*");

    private static readonly Pattern PossessiveEndPattern = new("'s?(?![a-z])");
}
