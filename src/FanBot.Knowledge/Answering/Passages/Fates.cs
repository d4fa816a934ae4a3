using System.Text.RegularExpressions;
using FanBot.Knowledge.Answering.Passages.Recaps;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages;

/// <summary>
/// Whether somebody died is answered by a sentence that says it of them and by none that only shares a word: "Dead Man's Reef" is an episode.
/// The wordings stand in <c>fates.phrases</c>.
/// </summary>
internal sealed class Fates
{
    private const string Named = "named";
    private const string Meant = "meant";
    private const string Subject = "somebody";

    // A name that is nobody's who is asked about, or a title.
    private const string Other = "something";

    private static readonly PhraseBook Phrases = PhraseBook.Read("Answering.Passages.fates.phrases");

    private readonly Regex? _subject;

    // Of who dies in an episode anybody is somebody, also one whom no claim is about.
    private bool _isOfAnybody;

    private Fates(IEnumerable<string> names)
    {
        var written = names.Where(n => n.Length > 1).Distinct(StringComparer.OrdinalIgnoreCase).OrderByDescending(n => n.Length).Select(Regex.Escape).ToList();
        _subject = written.Count == 0 ? null
            : new Regex(@"(?<![\w'])(?:" + string.Join('|', written) + @")(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    /// <summary>What a question on somebody's fate asks for; null where it asks something else.</summary>
    public static Fates? Asked(Question question, ShowView view) => !QuestionDetails.Says(question, QuestionDetails.Death) ? null
        : question.Names.Count > 0 ? new Fates(question.Names.SelectMany(n => n.Aliases.Prepend(n.Name)).Select(Folding.Plain))
        : question.IsYesNo ? new Fates(question.Content)
        : EpisodeAsked.Of(question) is not null ? new Fates([]) { _isOfAnybody = true }
        : new Fates(view.Entities.SelectMany(e => e.Aliases.Prepend(e.Name)).Select(Folding.Plain));

    /// <summary>Whether a sentence, or the question above it that it answers, tells the fate of who is asked about.</summary>
    public bool IsTold(string sentence, string heading) => IsTold(sentence) || (heading.EndsWith('?') && IsTold(heading));

    private bool IsTold(string sentence)
    {
        var plain = Folding.Plain(sentence);
        var masked = _isOfAnybody ? AnybodyPattern.Replace(plain, m => StopWords.IsStop(m.Value.ToLowerInvariant()) ? m.Value : Subject)
            : OthersPattern.Replace(_subject?.Replace(plain, Subject) ?? plain, Other);
        var tokens = Tokenizer.Read(masked);
        return Phrases.Fits(tokens, Named) is not null
            || (!masked.Contains(Subject, StringComparison.Ordinal) && Phrases.Fits(tokens, Meant) is not null);
    }

    private static readonly Pattern AnybodyPattern = new(@"\b\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)*");

    private static readonly Pattern OthersPattern = new(@"\b\p{Lu}[\p{L}'-]*(?: (?:(?:of|the|and) ){0,2}\p{Lu}[\p{L}'-]*)+");
}
