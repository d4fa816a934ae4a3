using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Questions;

/// <summary>The words with which people pass something on ("I heard that …"); they say nothing of what is asked. See <c>hearsay.phrases</c>.</summary>
internal static class Hearsay
{
    private const string Marks = " \t\r\n,.:;!-";

    private static readonly PhraseBook Leads = PhraseBook.Read("Answering.Questions.hearsay.phrases");

    /// <summary>The text without such words at its start; as it is where nothing else would be left.</summary>
    public static string Strip(string text)
    {
        var end = 0;
        foreach (var lead in Leads.Matches(Tokenizer.Read(Folding.Plain(text))).TakeWhile(lead => IsNext(text, end, lead.Span.Start)))
        {
            end = lead.Span.End;
        }

        var rest = end == 0 ? text : text[end..].TrimStart(Marks.ToCharArray());
        return rest.Trim().Length > 0 ? rest : text;
    }

    private static bool IsNext(string text, int end, int start) => text.AsSpan(end, start - end).Trim(Marks).IsEmpty;
}
