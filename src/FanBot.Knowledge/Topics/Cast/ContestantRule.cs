using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>
/// Who takes part in a contest, as articles introduce them one after another: rows "Name | age | town | job", entries "Ada,
/// 38, diver, Oakhurst" and "Ada Quill (38), a diver from Oakhurst", pairs "Rugby star Ada Quill and Mara Voss".
/// </summary>
internal sealed class ContestantRule : IClaimRule
{
    /// <summary>Aspect of a cast claim for those who compete.</summary>
    public const string Aspect = "contestant";

    private const string ContestantColumn = "contestants";
    private const string LineUp = "line-up";

    private static readonly PhraseBook Wordings = PhraseBook.Read("Topics.Cast.contestant.phrases");

    private static readonly PhraseBook Entrants = PhraseBook.Read("Topics.Cast.contestant-entries.phrases");

    // What a wording of an entry says.
    private const string Aged = "aged";
    private const string YearsOld = "years-old";

    private const string Former = "Ex-";
    private const string KnownMarks = " '\"-";
    private const int LongestFirstName = 16;
    private const int LongestPart = 60;
    private const int LongestTown = 41;
    private const int MostWordsKnown = 6;

    private const int FewestEntries = 3;

    // So many people with their ages and trades are nobody's roles.
    private const int ManyEntries = 5;

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        if (sentence.IsBelowOther)
        {
            return [];
        }

        var isItem = sentence.Passage.Kind == PassageKind.ListItem;
        if (isItem && sentence.Text.Contains(" | ", StringComparison.Ordinal))
        {
            return Row(sentence) is { } row ? [row] : [];
        }

        var entries = Entries(sentence);
        if (entries.Count >= FewestEntries ? entries.Count >= ManyEntries || IsLineUp(sentence) : isItem && entries.Count == 1 && Introduces(sentence))
        {
            return entries;
        }

        return isItem && Pair(sentence) is { } pair && Introduces(sentence) ? [pair] : [];
    }

    // In a row the names of the columns tell what its cells are.
    private static Claim? Row(Sentence sentence)
    {
        if (sentence.Previous is not { } header || !header.Text.Contains(" | ", StringComparison.Ordinal))
        {
            return null;
        }

        var (columns, cells) = (header.Text.Split(" | ", StringSplitOptions.TrimEntries), sentence.Text.Split(" | ", StringSplitOptions.TrimEntries));
        if (columns.Length != cells.Length)
        {
            return null;
        }

        var kinds = columns.Select(c => Wordings.Matches(Tokenizer.Read(c)).FirstOrDefault()?.Value).ToList();
        string? Cell(params string[] column) =>
            kinds.FindIndex(k => column.Contains(k)) is >= 0 and var i && cells[i].Length is > 1 and < 80 ? cells[i].Trim('"', ' ') : null;
        var (name, age, job) = (Cell(ContestantColumn, "name"), Cell("age"), Cell("job"));

        // Characters have jobs as well; what their columns are called, or an age beside a job, tells contestants from them.
        var sure = kinds.Contains(ContestantColumn)
            || ((sentence.Article.IsContest || Introduces(sentence)) && (age is not null || job is not null))
            || (age is not null && job is not null && !kinds.Contains("actor"));
        return sure && name is not null && (age is null || Age(age) is not null) && IsEntrant(name)
            ? Entrant(sentence, 0, name, age, job, Cell("town"))
            : null;
    }

    private static List<Claim> Entries(Sentence sentence)
    {
        var entries = new List<Claim>();
        var read = 0;
        foreach (var match in Entrants.Matches(sentence.Tokens).Where(m => m.Value is Aged or YearsOld))
        {
            if (NameBefore(sentence, match.Span.Start) is not { } name || name.Start < read || Age(match.Part("age")!.Value.Cut(sentence.Mask)) is not { } age)
            {
                continue;
            }

            string? job = null;
            string? town = null;
            foreach (var told in Told(sentence.Mask, match))
            {
                read = told.End;
                var words = sentence.Words(told.Start, told.End).Trim();
                if (words.Length == 0)
                {
                    continue;
                }

                if (TownIn(words) is var (at, place))
                {
                    (job, town) = (at > 0 ? words[..at].Trim() : job, place);
                }
                else if (job is null && char.IsLower(words[0]))
                {
                    job = words;
                }
                else if (char.IsUpper(words[0]) && town is null)
                {
                    town = words;
                }
            }

            if (IsEntrant(name.Words) && (job ?? town) is not null)
            {
                entries.Add(Entrant(sentence, name.Start, name.Words, age, job is null ? null : RolePhrase.WithoutArticle(job), town));
            }
        }

        return entries;
    }

    // A name; one that is not taken for such where an entry begins: "Ada, 38, diver; Jonah, 41, baker".
    private static (int Start, string Words)? NameBefore(Sentence sentence, int index)
    {
        var front = sentence.Mask[..index].TrimEnd(' ', '-');
        if (front.Length == 0 || Masks.IsName(front[^1]))
        {
            return front.Length == 0 ? null : (front.Length - 1, sentence.Of(front[^1]).Text);
        }

        var start = front.LastIndexOf(' ') + 1;
        var word = front[start..];
        return word.Length is > 1 and <= LongestFirstName && char.IsUpper(word[0]) && word.Skip(1).All(char.IsLower)
            && (start == 0 || front[Math.Max(0, start - 2)] is ';' or ':' || front[..start].EndsWith("; and ", StringComparison.Ordinal)
                || front[..start].EndsWith(", and ", StringComparison.Ordinal))
                ? (start, word)
                : null;
    }

    // What is told behind an age: ", diver, Oakhurst", "- a diver from Oakhurst".
    private static IEnumerable<TextSpan> Told(string mask, PhraseMatch match)
    {
        var at = match.Value == YearsOld ? match.Span.End : PartStart(mask, match.Span.End);
        for (var parts = match.Value == YearsOld ? 1 : 2; parts > 0 && at is { } start && PartEnd(mask, start) is { } end && end > start; parts--)
        {
            yield return new TextSpan(start, end);
            at = PartStart(mask, end);
        }
    }

    // Behind a comma, a colon or a dash.
    private static int? PartStart(string mask, int at)
    {
        var mark = mask.AsSpan(at).TrimStart(' ');
        var isDash = mark is ['-' or '\u2013' or '\u2014', ' ', ..];
        return isDash || mark is [',' or ':', ..] ? mask.Length - mark.Length + 1 : null;
    }

    // Where a part of an entry ends; null where a bracket or a colon stands in it.
    private static int? PartEnd(string mask, int start)
    {
        for (var i = start; i < mask.Length; i++)
        {
            var rest = mask.AsSpan(i);
            if (rest[0] is ',' or ';' or '.' or ')' || rest.StartsWith(" and ") || rest is [' ', '-' or '\u2013' or '\u2014', ' ', ..])
            {
                return i - start <= LongestPart ? i : null;
            }

            if (rest[0] is ':' or '|' or '(')
            {
                return null;
            }
        }

        return mask.Length - start <= LongestPart ? mask.Length : null;
    }

    // "a diver who hails from Oakhurst"
    private static (int At, string Town)? TownIn(string words) =>
        Wordings.Fits(Tokenizer.Read(words), "from") is { Span: var from } && words[from.End..].Trim() is [var first, _, ..] town
        && char.IsUpper(first) && town.Length <= LongestTown
            ? (from.Start, town)
            : null;

    // "Former sprinter Ada Quill & Mara Voss": the one who is known for something competes, the other is the professional.
    private static Claim? Pair(Sentence sentence)
    {
        if (Entrants.Matches(sentence.Tokens).FirstOrDefault(m => m.Value == "pair") is not { } pair
            || sentence.Mask[pair.Part(People.Who)!.Value.End..pair.Part("partner")!.Value.Start].Trim(' ', ',').Length == 0
            || sentence.At(pair.Span.Start).Text is not { } name || !PersonNames.IsActor(name))
        {
            return null;
        }

        var front = sentence.Mask.AsSpan(0, pair.Span.Start).TrimStart("\u2022\u00B7\u25AA*- ").Trim();
        if (front.Count(' ') >= MostWordsKnown || !front.ToString().All(c => char.IsLetterOrDigit(c) || Masks.IsMention(c) || KnownMarks.Contains(c)))
        {
            return null;
        }

        // "Ex-diver Ada Quill": what she was passes for a first name.
        var known = sentence.Unmask(front.ToString());
        if (name.StartsWith(Former, StringComparison.Ordinal) && name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space
            && char.IsUpper(name[space + 1]))
        {
            (known, name) = ($"{known} {name[..space]}".Trim(), name[(space + 1)..]);
        }

        return known.Length > 2 ? Claim(sentence, 0, name, known) : null;
    }

    private static Claim Entrant(Sentence sentence, int index, string name, string? age, string? job, string? town)
    {
        string?[] told = [job, age is null ? null : Age(age), town is null ? null : "from " + town];
        return Claim(sentence, index, name, string.Join(", ", told.Where(t => t is { Length: > 0 })));
    }

    private static Claim Claim(Sentence sentence, int index, string name, string description) =>
        CastWording.Claim(sentence, index, name, null, description.Length > 0 ? description : Aspect, CastStatus.Unknown, Jobs.Rule) with { Aspect = Aspect };

    private static bool IsEntrant(string name) => char.IsUpper(name[0]) && name.Length <= 40 && PersonNames.IsActor(name);

    // An enumeration of people with ages is a line-up where the article, the sentence or the one in front speaks of one.
    private static bool IsLineUp(Sentence sentence) => sentence.Article.IsContest || Introduces(sentence) || Wordings.Says(sentence.Tokens, LineUp);

    private static bool Introduces(Sentence sentence) =>
        Wordings.Says(Tokenizer.Read(sentence.Heading), LineUp) || (sentence.Previous is { } before && Wordings.Says(before.Tokens, LineUp));

    // The first number of two digits.
    private static string? Age(string words) =>
        Enumerable.Range(0, Math.Max(0, words.Length - 1)).Where(i => words[i] is >= '1' and <= '9' && char.IsAsciiDigit(words[i + 1]))
            .Select(i => words[i..(i + 2)]).FirstOrDefault();
}
