using System.Text;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Answers.Questions;

/// <summary>What a question mentions, and its words in lower case with each mention a single character (see <see cref="Masks"/>).</summary>
internal sealed class MaskedQuestion
{
    private static readonly PhraseBook Months = PhraseBook.Read("Answers.Questions.small-months.phrases");

    private MaskedQuestion(List<(Mention Mention, IReadOnlyList<Entity>? Names)> found, string mask)
    {
        Mentions = [.. found.Select(f => f.Mention)];
        Names = [.. found.Select(f => f.Names).OfType<IReadOnlyList<Entity>>()];
        Mask = mask;
        Tokens = Tokenizer.Read(mask, Masks.Label);
    }

    /// <summary>Everything that is mentioned, in order.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>For each name in it, whom it may mean.</summary>
    public IReadOnlyList<IReadOnlyList<Entity>> Names { get; }

    /// <summary>The words in lower case, the mentions masked.</summary>
    public string Mask { get; }

    /// <summary>The same as phrases are compared with it.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>Whether it names a person or character.</summary>
    public bool NamesAnyone => Names.Count > 0;

    /// <summary>Reads a question.</summary>
    /// <param name="plain">The question with plain quotation marks.</param>
    /// <param name="shows">Where it names the show.</param>
    /// <param name="names">The show's people and characters.</param>
    /// <param name="platforms">Where it runs, as far as known.</param>
    public static MaskedQuestion Read(string plain, IReadOnlyList<TextSpan> shows, EntityIndex names, IReadOnlyList<string> platforms)
    {
        var found = Find(plain, shows, names, platforms);
        return new MaskedQuestion(found, MaskOf(plain, found));
    }

    private static List<(Mention Mention, IReadOnlyList<Entity>? Names)> Find(
        string plain, IReadOnlyList<TextSpan> shows, EntityIndex names, IReadOnlyList<string> platforms)
    {
        var found = new List<(Mention Mention, IReadOnlyList<Entity>? Names)>();
        Add(shows.Where(s => s.End <= plain.Length).Select(s => Of(MentionKind.Show, s)));
        Add(SeasonFinder.Find(plain).Select(m => (m, (IReadOnlyList<Entity>?)null)));
        Add(DateFinder.Find(Capitalised(plain)).Select(d => (Of(MentionKind.Date, d.Span).Mention with { Date = d.Expression }, (IReadOnlyList<Entity>?)null)));
        Add(platforms.SelectMany(p => Places(plain, p)).Select(s => Of(MentionKind.Platform, s)));
        Add(names.Find(plain).Select(n => (Of(MentionKind.Name, n.Span).Mention, (IReadOnlyList<Entity>?)n.Entities)));
        found.Sort((a, b) => a.Mention.Span.Start.CompareTo(b.Mention.Span.Start));
        return found.Count > Masks.Most ? found[..Masks.Most] : found;

        (Mention Mention, IReadOnlyList<Entity>? Names) Of(MentionKind kind, TextSpan span) => (new Mention(kind, span, span.Cut(plain)), null);

        void Add(IEnumerable<(Mention Mention, IReadOnlyList<Entity>? Names)> more)
        {
            foreach (var item in more.ToList())
            {
                if (!found.Exists(f => f.Mention.Span.Overlaps(item.Mention.Span)))
                {
                    found.Add(item);
                }
            }
        }
    }

    private static IEnumerable<TextSpan> Places(string text, string word)
    {
        for (var at = IndexOf(0); at >= 0; at = IndexOf(at + word.Length))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                yield return new TextSpan(at, end);
            }
        }

        int IndexOf(int from) => text.IndexOf(word, from, StringComparison.OrdinalIgnoreCase);
    }

    // Fans write "july" small; alone it is still a month behind a preposition.
    private static string Capitalised(string plain)
    {
        var letters = plain.ToCharArray();
        foreach (var month in Months.Matches(Tokenizer.Read(plain)).Select(m => m.Part("month")!.Value.Start))
        {
            letters[month] = char.ToUpperInvariant(letters[month]);
        }

        return new string(letters);
    }

    private static string MaskOf(string plain, List<(Mention Mention, IReadOnlyList<Entity>? Names)> found)
    {
        var mask = new StringBuilder();
        var at = 0;
        for (var i = 0; i < found.Count; i++)
        {
            var mention = found[i].Mention;
            mask.Append(plain, at, mention.Span.Start - at).Append(Masks.Encode(mention.Kind, i));
            at = mention.Span.End;
        }

        mask.Append(plain, at, plain.Length - at);
        return Spelling.Expand(mask.ToString().ToLowerInvariant());
    }
}
