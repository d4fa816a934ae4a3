using System.Globalization;
using System.Text;
using FanBot.Knowledge.Answers;

namespace FanBot.Printing;

/// <summary>Writes an answer for people: the value, its standing, what others say, the numbered sources.</summary>
internal static class AnswerText
{
    /// <summary>The question as a line above its answer.</summary>
    public static string Heading(Answer answer) => $"> {PlainText.OneLine(answer.Question)}\n";

    /// <summary>The answer, without a line end at its end.</summary>
    public static string Of(Answer answer)
    {
        if (answer is NotKnown { Reason: NotKnownReason.NoQuestion })
        {
            // There was nothing to be known.
            return PlainText.Lines(answer.Text);
        }

        var text = new StringBuilder(PlainText.Lines(answer.Text)).Append('\n').Append(Verdict(answer));
        foreach (var rival in answer.Rivals)
        {
            text.Append("\n  also said: ").Append(ValueText.Value(rival));
        }

        if (answer.Citations.Count > 0)
        {
            text.Append(answer is NotKnown ? "\nNearest passage:" : "\nSources:");
        }

        for (var i = 0; i < answer.Citations.Count; i++)
        {
            var citation = answer.Citations[i];
            text.Append(CultureInfo.InvariantCulture, $"\n  [{i + 1}] {ValueText.Source(citation.Article)}");
            text.Append("\n      “").Append(PlainText.OneLine(citation.Quote)).Append('”');
        }

        return text.ToString();
    }

    private static string Verdict(Answer answer) => answer switch
    {
        NotKnown => "Not known.",
        Conflicting => $"Sources disagree: {Words(answer)}.",
        _ => Capital(Words(answer)) + ".",
    };

    private static string Words(Answer answer) =>
        $"{(answer.Standing is { } standing ? ValueText.Of(standing) : "unknown")}, {ValueText.AsOf(answer.AsOf)}";

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
