using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Questions;

/// <summary>
/// Tells what is no question about a show: a greeting, thanks, a word typed by habit, letters at random. Whoever writes
/// one is told what can be asked, and never shown a passage that happens to hold the same word.
/// </summary>
internal static class NoQuestion
{
    /// <summary>
    /// Whether a text that was read asks for nothing: no kind of fact, nobody, no season or day, and beside chat only
    /// words that tell nothing, or words that neither questions nor articles hold. Behind "who" or before a question mark they are a question.
    /// </summary>
    /// <param name="question">What was read.</param>
    /// <param name="isWritten">Whether the articles hold a word.</param>
    public static bool AsksNothing(Question question, Func<string, bool> isWritten) =>
        question is { Kind: QuestionKind.Other, IsYesNo: false, Names.Count: 0, Season: null, Episode: null, Contest: null, Supposed: null, AsOf: null }
        && (Said(question.Words).All(w => StopWords.IsStop(TermAnalyzer.Term(w))) || IsGibberish(question.Words, isWritten));

    /// <summary>Whether no word beside chat is one of questions, also with a slip in it, or stands in any article.</summary>
    public static bool IsGibberish(string text, Func<string, bool> isWritten) =>
        !text.Contains('?', StringComparison.Ordinal) && !QuestionWording.IsOpen(text) && Said(text).All(w => !QuestionWords.IsNearlyKnown(w) && !isWritten(w));

    /// <summary>The words that are not chat; "quit" is, where it stands alone. Of "Ada's" only "Ada" may stand in an article.</summary>
    private static IEnumerable<string> Said(string text) => Chat.Words(text.Replace("'s ", " ", StringComparison.Ordinal))
        .Where(w => !Chat.IsPhrase(w) || (QuestionWords.IsKnown(w) && !QuestionWords.IsFunction(w)));
}
