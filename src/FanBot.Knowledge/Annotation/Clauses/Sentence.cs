using System.Text;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>
/// A sentence or list item as the rules see it. Its <see cref="Mask"/> is the sentence with every mention replaced by
/// one character, so that a rule is a short pattern: <c>{Name} (?:plays|portrays) {Name}</c>.
/// </summary>
internal sealed class Sentence
{
    private const int Window = 160;

    private readonly int[] _offsets;
    private Dictionary<int, Statement>? _statements;
    private readonly Lazy<IReadOnlyList<TextSpan>> _takenBack;
    private readonly Lazy<IReadOnlyList<PhraseMatch>> _ofOthers;
    private readonly Lazy<bool> _isBelowOther;

    public Sentence(ArticleContext article, Passage passage, string heading, int? season, Sentence? previous, string text, IReadOnlyList<Mention> mentions)
    {
        DefaultSeason = season;
        Article = article;
        Passage = passage;
        Heading = heading;
        Previous = previous;
        Text = text;
        Mentions = mentions;
        (Mask, _offsets) = Encode(text, mentions);
        Tokens = HourTokens.Joined(Tokenizer.Read(Mask, Masks.Label), Mask);
        Clauses = ClauseSplitter.Split(Mask, Tokens);
        _takenBack = new(() => Retractions.Of(Tokens, Mask));
        _ofOthers = new(() => OtherWorks.In(this));
        _isBelowOther = new(() => OtherWorks.IsHeadingElsewhere(this));
    }

    /// <summary>What is known of the article as a whole.</summary>
    public ArticleContext Article { get; }

    public Passage Passage { get; }

    /// <summary>The season that is meant where the sentence names none: the one just spoken of, of the heading, or of the article.</summary>
    public int? DefaultSeason { get; }

    /// <summary>The words of the heading above; empty where there is none.</summary>
    public string Heading { get; }

    /// <summary>The sentence before it in the same paragraph, or, for a list item, the one that introduces the list.</summary>
    public Sentence? Previous { get; }

    /// <summary>The words, with plain quotation marks and spaces; as long as the passage.</summary>
    public string Text { get; }

    /// <summary>The words with each mention as one character of its kind's range (see <see cref="Masks"/>).</summary>
    public string Mask { get; }

    /// <summary>The mask as phrases see it.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>The part of them that a range of the mask holds.</summary>
    public IReadOnlyList<Token> TokensIn(int start, int end) => TokenList.Of(Tokens).In(start, end);

    /// <summary>What it tells of other shows, films and plays.</summary>
    public IReadOnlyList<PhraseMatch> OfOthers => _ofOthers.Value;

    /// <summary>Whether the heading above announces another work's cast, or what the actors did before.</summary>
    public bool IsBelowOther => _isBelowOther.Value;

    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>Clauses as ranges of the mask; together they cover it.</summary>
    public IReadOnlyList<TextSpan> Clauses { get; }

    public bool IsQuestion => Text.EndsWith('?') || Text.EndsWith("?\"", StringComparison.Ordinal);

    /// <summary>The mention that a character of the mask stands for.</summary>
    public Mention At(int maskIndex) => Mentions[Masks.Index(Mask[maskIndex])];

    public Mention Of(char masked) => Mentions[Masks.Index(masked)];

    /// <summary>The words behind a range of the mask.</summary>
    public string Words(int start, int end) => Text[_offsets[start].._offsets[end]];

    /// <summary>The place of the mask at which a character of the words stands, or its mention.</summary>
    public int MaskIndex(int textIndex) => Array.BinarySearch(_offsets, textIndex) is var found && found >= 0 ? found : ~found - 1;

    /// <summary>A piece of the mask with its mentions written out.</summary>
    public string Unmask(string masked)
    {
        var text = new StringBuilder();
        foreach (var c in masked)
        {
            text.Append(Masks.IsMention(c) ? Of(c).Text : c.ToString());
        }

        return text.ToString();
    }

    /// <summary>The mask shortly before a place: what lies further back says nothing of it, and looking there for each mention would take too long.</summary>
    public string Before(int maskIndex, int from = 0) => Mask[Math.Max(from, maskIndex - Window)..maskIndex];

    /// <summary>The mask shortly behind a place.</summary>
    public string After(int maskIndex) => Mask[(maskIndex + 1)..Math.Min(Mask.Length, maskIndex + 1 + Window)];

    /// <summary>Whether a place of the mask stands behind another, at most so many characters away and with none of some marks between.</summary>
    public bool Joins(int start, int end, int most, string stops) =>
        start <= end && end - start <= most && !Mask.AsSpan(start, end - start).ContainsAny(stops);

    public TextSpan Clause(int maskIndex)
    {
        foreach (var clause in Clauses)
        {
            if (maskIndex < clause.End)
            {
                return clause;
            }
        }

        return Clauses[^1];
    }

    /// <summary>Where the subject of a clause stands: in the clause itself, or in the one in front of ", which …".</summary>
    public TextSpan SubjectClause(int maskIndex)
    {
        var clause = Clause(maskIndex);
        return clause.Start > 0 && TokensIn(clause.Start, clause.End).FirstOrDefault(t => t.Word != ",").Word is "which" or "that" or "who"
            ? Clause(clause.Start - 1) : clause;
    }

    public string ClauseMask(int maskIndex)
    {
        var clause = Clause(maskIndex);
        return Mask[clause.Start..clause.End];
    }

    /// <summary>Whether the sentence itself says that what stands at a place is not so.</summary>
    public bool IsTakenBack(int maskIndex) => _takenBack.Value.Any(span => maskIndex >= span.Start && maskIndex < span.End);

    /// <summary>Whether a role that is told between two places is one in another film, play or show.</summary>
    public bool IsRoleElsewhere(int start, int end) => RolesElsewhere.IsOne(this, start, end);

    /// <summary>Whether a title is another one than the show's.</summary>
    public bool IsElsewhere(string title) => RolesElsewhere.IsIn(this, title);

    /// <summary>How sure the wording is at a place.</summary>
    public Standing StandingAt(int maskIndex) => StatementAt(maskIndex).Standing;

    /// <summary>What is stated at a place, as all topics need it.</summary>
    public Statement StatementAt(int maskIndex)
    {
        // Of most sentences no rule asks anything.
        _statements ??= [];
        return _statements.TryGetValue(maskIndex, out var known) ? known : _statements[maskIndex] = new(this, maskIndex);
    }

    /// <summary>
    /// The season a place speaks of: the nearest one named in its clause, else in an earlier clause, else the one that
    /// the sentence, its heading or its article is about.
    /// </summary>
    public int? SeasonAt(int maskIndex)
    {
        var seasons = SeasonsAt(maskIndex);
        return seasons.Count > 0 ? seasons[0] : DefaultSeason;
    }

    /// <summary>All seasons that the nearest mention names; empty where none is named in the sentence so far.</summary>
    public IReadOnlyList<int> SeasonsAt(int maskIndex)
    {
        var clause = Clause(maskIndex);
        int? nearest = null;
        for (var i = 0; i < clause.End; i++)
        {
            if (!Masks.IsSeason(Mask[i]) || Numbers(At(i)).Count == 0)
            {
                continue;
            }

            var inClause = i >= clause.Start;
            if (nearest is not { } best
                || (inClause && (best < clause.Start || Math.Abs(i - maskIndex) < Math.Abs(best - maskIndex)))
                || (!inClause && best < clause.Start))
            {
                nearest = i;
            }
        }

        return nearest is { } found ? Numbers(At(found)) : [];
    }

    // "The final season" has the number that the article gives it elsewhere.
    private IReadOnlyList<int> Numbers(Mention season) =>
        season.Seasons.Count == 0 && Article.FinalSeason is { } final && season.Text.EndsWith("final season", StringComparison.OrdinalIgnoreCase) ? [final]
            : season.Seasons;

    /// <summary>Resolves a date mention with the article's date, looking back or ahead as the wording around it does.</summary>
    public EdtfDate? Date(int maskIndex, DateDirection direction) => DateResolver.Resolve(At(maskIndex).Date, Article.Dates, direction);

    private static (string Mask, int[] Offsets) Encode(string text, IReadOnlyList<Mention> mentions)
    {
        var mask = new StringBuilder(text.Length);
        var offsets = new List<int>(text.Length + 1);
        var at = 0;
        for (var m = 0; m < mentions.Count; m++)
        {
            Copy(mentions[m].Span.Start);
            offsets.Add(at);
            mask.Append(Masks.Encode(mentions[m].Kind, m));
            at = mentions[m].Span.End;
        }

        Copy(text.Length);
        offsets.Add(text.Length);
        return (mask.ToString(), [.. offsets]);

        void Copy(int end)
        {
            for (; at < end; at++)
            {
                offsets.Add(at);
                // A stray private-use character of the source must not pass for a mention.
                mask.Append(Masks.IsMention(text[at]) ? ' ' : text[at]);
            }
        }
    }
}
