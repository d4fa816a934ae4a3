using System.Text.RegularExpressions;
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

        var kinds = columns.Select(c => Wordings.Matches(Tokenizer.Read(c, _ => null)).FirstOrDefault()?.Value).ToList();
        string? Cell(params string[] column) =>
            kinds.FindIndex(k => column.Contains(k)) is >= 0 and var i && cells[i].Length is > 1 and < 80 ? cells[i].Trim('"', ' ') : null;
        var (name, age, job) = (Cell(ContestantColumn, "name"), Cell("age"), Cell("job"));

        // Characters have jobs as well; what their columns are called, or an age beside a job, tells contestants from them.
        var sure = kinds.Contains(ContestantColumn)
            || ((sentence.Article.IsContest || Introduces(sentence)) && (age is not null || job is not null))
            || (age is not null && job is not null && !kinds.Contains("actor"));
        return sure && name is not null && (age is null || AgePattern.IsMatch(age)) && IsEntrant(name)
            ? Entrant(sentence, 0, name, age, job, Cell("town"))
            : null;
    }

    private static List<Claim> Entries(Sentence sentence)
    {
        var entries = new List<Claim>();
        foreach (Match match in EntryPattern.Matches(sentence.Mask))
        {
            var name = sentence.Unmask(match.Groups["n"].Value);
            string? job = null;
            string? town = null;
            foreach (var group in (string[])["d", "e"])
            {
                if (match.Groups[group] is not { Success: true } told)
                {
                    continue;
                }

                var words = sentence.Words(told.Index, told.Index + told.Length).Trim();
                var place = FromPattern.Match(words);
                if (place.Success)
                {
                    (job, town) = (place.Index > 0 ? words[..place.Index].Trim() : job, place.Groups["t"].Value);
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

            if (IsEntrant(name) && (job ?? town) is not null)
            {
                entries.Add(Entrant(sentence, match.Index, name, match.Groups["age"].Value, job is null ? null : RolePhrase.WithoutArticle(job), town));
            }
        }

        return entries;
    }

    // "Former sprinter Ada Quill & Mara Voss": the one who is known for something competes, the other is the professional.
    private static Claim? Pair(Sentence sentence)
    {
        if (PairPattern.Match(sentence.Mask) is not { Success: true } pair
            || sentence.Of(pair.Groups["n"].Value[0]).Text is not { } name || !PersonNames.IsActor(name))
        {
            return null;
        }

        // "Ex-diver Ada Quill": what she was passes for a first name.
        var known = sentence.Words(pair.Groups["d"].Index, pair.Groups["d"].Index + pair.Groups["d"].Length).Trim(' ', ',');
        if (FormerPattern.Match(name) is { Success: true } former)
        {
            (known, name) = ((known + " " + former.Value).Trim(), name[former.Length..]);
        }

        return known.Length > 2 ? Claim(sentence, 0, name, known) : null;
    }

    private static Claim Entrant(Sentence sentence, int index, string name, string? age, string? job, string? town)
    {
        string?[] told = [job, age is { Length: > 0 } ? AgePattern.Match(age).Value : null, town is null ? null : "from " + town];
        return Claim(sentence, index, name, string.Join(", ", told.Where(t => t is { Length: > 0 })));
    }

    private static Claim Claim(Sentence sentence, int index, string name, string description) =>
        CastWording.Claim(sentence, index, name, null, description.Length > 0 ? description : Aspect, CastStatus.Unknown, Jobs.Rule) with { Aspect = Aspect };

    private static bool IsEntrant(string name) => char.IsUpper(name[0]) && name.Length <= 40 && PersonNames.IsActor(name);

    // An enumeration of people with ages is a line-up where the article, the sentence or the one in front speaks of one.
    private static bool IsLineUp(Sentence sentence) => sentence.Article.IsContest || Introduces(sentence) || Wordings.Says(sentence.Tokens, LineUp);

    private static bool Introduces(Sentence sentence) =>
        Wordings.Says(Tokenizer.Read(sentence.Heading, _ => null), LineUp) || (sentence.Previous is { } before && Wordings.Says(before.Tokens, LineUp));

    // "Ada, 38, diver, Oakhurst", "Ada Quill (38), a diver from Oakhurst", "Ada – 38 – diver – Oakhurst", "Ada, a 38-year-old diver from Oakhurst"
    private static readonly Pattern EntryPattern = new(
        "(?<n>" + Masks.Name + @"|(?<=^|[;:]\s|[;,] and )\p{Lu}\p{Ll}{1,15})(?:" +
        @",? \(?(?:aged )?(?<age>[1-9]\d)\)?(?:,| [-\u2013\u2014]|:) (?<d>[^,;.:|()]{3,60}?)(?:(?:,| [-\u2013\u2014]) (?<e>[^,;.:|()]{1,40}?))?" +
        @"|(?:,| [-\u2013\u2014]|:) (?:an? |the )?(?<age>[1-9]\d)-year-old (?<d>[^,;.:|()]{3,60}?)" +
        @")(?=[;.,)]|$| and | [-\u2013\u2014] )");

    private static readonly Pattern PairPattern = new(
        @"^(?:[\u2022\u00B7\u25AA*-] ?)?(?<d>(?:[\p{L}\d'""-]+ |" + Masks.Any + "(?:'s)? ){0,6})"
        + "(?<n>" + Masks.Name + @")(?: & |,? and |,? with | [-\u2013\u2014/] | \+ )(?:(?:pro|professional|partner|dancer|skater) )?" + Masks.Name + @"\.?$");

    private static readonly Pattern FromPattern = new(@"(?:^|\s)(?:who )?(?:is |comes |hails )?(?:from|out of) (?<t>[\p{Lu}\uE000-\uE0FF][^,;]{1,40})$");

    private static readonly Pattern FormerPattern = new(@"^Ex-[\p{L}-]+ (?=\p{Lu})");

    private static readonly Pattern AgePattern = new(@"[1-9]\d");
}
