using System.Globalization;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Topics.Contest;

namespace FanBot.Knowledge.Answering.Questions.Kinds;

/// <summary>What of a contest is asked for: who takes part, who won, who came second, who went out. The wordings stand in <c>contests.phrases</c>.</summary>
internal static class ContestAspects
{
    private const string None = "none";
    private const string First = "first";
    private const string List = "contest";

    private static readonly PhraseBook Phrases = PhraseBook.Read("Answering.Questions.Kinds.contests.phrases");

    /// <summary>The aspect, as contest and cast claims carry it; null where the question asks for none.</summary>
    /// <param name="question">The question, its mentions masked.</param>
    public static Aspect? Read(MaskedQuestion question) => Phrases.First(question.Tokens, line => line.Value != First)?.Value switch
    {
        null or None => (Aspect?)null,
        ContestRule.Eliminated when Phrases.Fits(question.Tokens, First) is not null => new Aspect(ContestRule.Eliminated, "1"),
        var aspect => aspect,
    };

    /// <summary>Whether a word of the question is told by its aspect: nothing more is asked with it.</summary>
    /// <param name="word">A word in lower case.</param>
    public static bool Accounts(string word) =>
        QuestionLists.Of(List).Contains(word) || int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
