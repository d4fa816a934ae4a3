using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Questions;

/// <summary>Notices that a question names a show that no article is about, so that it is not answered with this one's facts.</summary>
internal static class OtherShows
{
    private static readonly PhraseBook Phrases = PhraseBook.Read("Answering.Questions.other-shows.phrases");

    /// <summary>The other show's name, or null.</summary>
    /// <param name="plain">The question with plain quotation marks.</param>
    /// <param name="namesKnownShow">Whether it names a show that is known.</param>
    /// <param name="question">What was understood.</param>
    /// <param name="isWritten">Whether an article of the show holds a word.</param>
    public static string? Named(string plain, bool namesKnownShow, Question question, Func<string, bool> isWritten)
    {
        if (namesKnownShow)
        {
            return null;
        }

        var tokens = Tokenizer.Read(plain);
        if (Phrases.Fits(tokens, "season") is not { Span.Start: var season } || Phrases.Fits(tokens, "whether") is not null)
        {
            return null;
        }

        // The capitalised or unknown words right before "season 5".
        var words = plain[..season].Split(' ', StringSplitOptions.RemoveEmptyEntries).Reverse().TakeWhile(IsPlainWord).Reverse().ToList();
        var name = words.AsEnumerable().Reverse().TakeWhile(IsStrange).Reverse().ToList();
        return name.Exists(w => char.IsUpper(w[0]) || !isWritten(w)) ? string.Join(' ', name) : null;

        bool IsStrange(string word) => question.Leftover.Contains(word.ToLowerInvariant().Trim('\''))
            || (char.IsUpper(word[0]) && !QuestionWords.IsKnown(word.ToLowerInvariant()));
    }

    /// <summary>A capitalised word inside the question that stands in none of the show's articles, or null.</summary>
    public static string? StrangeName(Question question, Func<string, bool> isWritten) => CapitalPattern.Matches(question.Words)
        .Select(m => m.Value)
        .FirstOrDefault(w => question.Leftover.Contains(w.ToLowerInvariant()) && !QuestionWords.IsKnown(w.ToLowerInvariant()) && !isWritten(w));

    private static bool IsPlainWord(string word) => word.All(c => char.IsLetterOrDigit(c) || c is '\'' or '&' or '-');

    private static readonly Pattern CapitalPattern = new(@"(?<=[\p{Ll}\d,'] )\p{Lu}[\p{L}'-]+");
}
