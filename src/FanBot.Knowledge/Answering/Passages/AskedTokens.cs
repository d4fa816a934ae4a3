using FanBot.Knowledge.Answering.Passages.Candidates;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages;

/// <summary>
/// A sentence as wordings see it that tell something of names: each is one token, <c>&lt;Name&gt;</c>, and so is what the question asks about,
/// <c>&lt;Asked&gt;</c>; of a longer name the rest is another name beside it.
/// </summary>
internal static class AskedTokens
{
    private const string Name = "<name>";
    private const string Asked = "<asked>";
    private const string Job = "<job>";

    /// <summary>The tokens.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="places">The places of the words that are asked about; those side by side are one.</param>
    /// <param name="marksJobs">Whether a word that says what somebody does is <c>&lt;Job&gt;</c>.</param>
    public static TokenList Of(SentenceWords sentence, IEnumerable<int> places, bool marksJobs = false)
    {
        var asked = Runs(sentence, places);
        var names = sentence.Names;
        var made = new List<Token>(sentence.Tokens.Count);
        var (inAsked, inName) = (0, 0);
        (string? Kind, int Run) last = default;
        foreach (var token in sentence.Tokens.Walked)
        {
            (string? Kind, int Run) mark = Holds(asked, token, ref inAsked) ? (Asked, inAsked)
                : Holds(names, token, ref inName) ? (Name, inName)
                : (marksJobs && JobWords.IsOne(token.Word) ? Job : null, token.Start);
            if (mark.Kind is null)
            {
                made.Add(token);
            }
            else if (mark == last)
            {
                made[^1] = new Token(mark.Kind, made[^1].Start, token.End);
            }
            else
            {
                made.Add(new Token(mark.Kind, token.Start, token.End));
            }

            last = mark;
        }

        return new TokenList([.. made]);
    }

    // Both come in the order of the sentence.
    private static bool Holds(IReadOnlyList<TextSpan> spans, in Token token, ref int at)
    {
        while (at < spans.Count && spans[at].End <= token.Start)
        {
            at++;
        }

        return at < spans.Count && spans[at].Start < token.End;
    }

    private static List<TextSpan> Runs(SentenceWords sentence, IEnumerable<int> places)
    {
        var runs = new List<TextSpan>();
        foreach (var span in places.Distinct().Order().Select(p => sentence.Words[p].Span))
        {
            if (runs is [.., var before] && before.End + 1 == span.Start)
            {
                runs[^1] = new TextSpan(before.Start, span.End);
            }
            else
            {
                runs.Add(span);
            }
        }

        return runs;
    }
}
