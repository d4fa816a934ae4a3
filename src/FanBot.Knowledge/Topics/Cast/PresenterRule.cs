using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>
/// Who presents, judges, coaches, mentors or competes: "X will host", "X joins as a judge alongside Y", "hosted by X",
/// "the judges are X, Y and Z", "the contestants include …".
/// </summary>
internal sealed class PresenterRule : IClaimRule
{
    // What a wording of the files says.
    private const string Joins = "joins";
    private const string Now = "now";
    private const string Title = "title";
    private const string Then = "then";
    private const string Announced = "announced";
    private const string Intro = "intro";
    private const string Panel = "panel";
    private const string NewPanel = "new-panel";

    private const int LongestTold = 82;
    private const string ItemMarks = " ,|-\u2013\u2014";

    // What one says around them.
    private const string Gone = "gone";
    private const string Former = "former";
    private const string Back = "back";
    private const string New = "new";
    private const string Show = "show";

    private static readonly PhraseBook NameFirst = PhraseBook.Read("Topics.Cast.presenter-name.phrases");

    private static readonly PhraseBook JobFirst = PhraseBook.Read("Topics.Cast.presenter-job.phrases");

    private static readonly PhraseBook Others = PhraseBook.Read("Topics.Cast.presenter-other.phrases");

    private static readonly PhraseBook Around = PhraseBook.Read("Topics.Cast.presenter-guards.phrases");

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        // An item names no job: the words above the list do.
        var listed = Listed(sentence);
        if (!Jobs.IsHint(sentence.Mask))
        {
            return listed;
        }

        var named = NameFirst.Matches(sentence.Tokens).ToList();
        var told = JobFirst.Matches(sentence.Tokens).ToList();

        // Beside whom somebody becomes a host is told with them: "X will join Y as host".
        var beside = named.Where(m => m.Value == Joins && m.Part("other") is not null)
            .SelectMany(m => People.From(sentence, m.Part("other")!.Value.Start))
            .ToHashSet();
        return listed
            .Concat(named.Concat(told.Where(m => m.Part(People.Who) is not null && m.Value != Then)).SelectMany(m => Members(sentence, m, beside)))
            .Concat(told.Where(m => m.Value == Then).SelectMany(m => Before(sentence, m)))
            .Concat(told.FirstOrDefault(m => IsPanel(sentence, m)) is { } panel ? OnPanel(sentence, panel) : []);
    }

    private static IEnumerable<Claim> Members(Sentence sentence, PhraseMatch match, HashSet<int> beside)
    {
        var name = match.Part(People.Who)!.Value.Start;
        var names = name == match.Span.Start ? People.UpTo(sentence, name) : People.From(sentence, name);
        var others = match.Part("other") is { } other ? People.From(sentence, other.Start) : [];
        var last = others.Count > 0 ? others[^1] : names[^1];
        var told = new TextSpan(Math.Min(names[0], match.Span.Start), Math.Max(match.Span.End, last + 1));
        if (!IsOfShow(sentence, match, told))
        {
            return [];
        }

        // "…, joining X and Y", "along with regulars X and Y": they sat there before.
        return names.Where(n => !beside.Contains(n)).Select(n => Jobs.Claim(sentence, n, Job(sentence, match), Status(sentence, match, told, n)))
            .Concat(others.Select(o => Jobs.Claim(sentence, o, Job(sentence, match), CastStatus.Returning)))
            .OfType<Claim>();
    }

    // "then-host X", "the former host, X"
    private static IEnumerable<Claim> Before(Sentence sentence, PhraseMatch match) =>
        (sentence.Article.IsContest || Says(sentence, Show, 0, sentence.Mask.Length)) && !IsOfOther(sentence, match.Span)
        && Jobs.Claim(sentence, match.Part(People.Who)!.Value.Start, Job(sentence, match), CastStatus.Leaving) is { } claim
            // A host of years ago says nothing of the season that the article is about.
            ? [claim with { Season = null }]
            : [];

    // What opens a list of contestants or professionals, with no name before it.
    private static bool IsPanel(Sentence sentence, PhraseMatch match) =>
        match.Value is Panel or NewPanel && !match.Span.Cut(sentence.Mask).Any(Masks.IsName);

    private static IEnumerable<Claim> OnPanel(Sentence sentence, PhraseMatch panel)
    {
        var (index, job) = (panel.Span.Start, Job(sentence, panel));
        var status = panel.Value == NewPanel ? CastStatus.New : CastStatus.Unknown;
        return Jobs.Listed(sentence, panel.Span.End)
            .Select(name => CastWording.Claim(sentence, index, name, null, Jobs.Describe(job), status, Jobs.Rule) with { Aspect = Jobs.Aspect(job) });
    }

    // An item that is only a name, below "The judges are:".
    private static IEnumerable<Claim> Listed(Sentence sentence)
    {
        if (sentence.Passage.Kind != PassageKind.ListItem || sentence.Previous is not { } intro
            || !IsName(sentence.Mask)
            || JobFirst.Matches(intro.Tokens).FirstOrDefault(m => m.Value is Announced or Intro) is not { } opening
            || !(sentence.Article.IsContest || opening.Value == Announced || Says(intro, Show, 0, intro.Mask.Length)))
        {
            return [];
        }

        var status = CastWording.NewMark(sentence) is not null || opening.Part(New) is not null ? CastStatus.New : CastStatus.Unknown;
        return Jobs.Claim(sentence, 0, Job(intro, opening).ToLowerInvariant(), status) is { } claim ? [claim] : [];
    }

    private static string Job(Sentence sentence, PhraseMatch match) => match.Part("job")?.Cut(sentence.Mask) ?? "host";

    private static CastStatus Status(Sentence sentence, PhraseMatch match, TextSpan told, int name)
    {
        var clause = sentence.Clause(name);
        return match.Value is Joins or Now ? CastStatus.New
            : Says(sentence, New, told.Start, told.End) && !Says(sentence, Back, told.Start, match.Part("along")?.Start ?? told.End) ? CastStatus.New
            : match.Part("old") is not null || Says(sentence, Back, clause.Start, clause.End) ? CastStatus.Returning
            : Says(sentence, New, clause.Start, clause.End) ? CastStatus.New
            : CastStatus.Unknown;
    }

    // "host of Catch Me", "former judge", "Catch Me host X": another show's. A bare "host X" is one of this show's where
    // the article is about a contest at all. Those who go are read by their own rule.
    private static bool IsOfShow(Sentence sentence, PhraseMatch match, TextSpan told)
    {
        var clause = sentence.Clause(told.Start);
        return !Says(sentence, Former, told.Start, told.End) && !IsOfOther(sentence, told) && !Says(sentence, Gone, clause.Start, sentence.Mask.Length)
            && (sentence.Article.IsContest || (match.Value != Title && Says(sentence, Show, clause.Start, clause.End)));
    }

    private static bool IsOfOther(Sentence sentence, TextSpan told) =>
        Others.Fits(sentence.TokensIn(told.End, sentence.Mask.Length), "behind") is not null
        || Others.Fits(sentence.TokensIn(0, told.Start), "front") is not null;

    // An item is a name, and perhaps what they are: "Tara Bankside (new)", "Tara Bankside, a diver", "Tara Bankside – 38".
    private static bool IsName(string item)
    {
        if (item.Length == 0 || !Masks.IsName(item[0]))
        {
            return false;
        }

        var behind = Brackets.Without(item[1..]).TrimStart(' ');
        var told = behind.TrimStart([.. ItemMarks]);
        return behind.Length == 0
            || (told.Length is > 1 and <= LongestTold && told.Length < behind.Length && char.IsAsciiLetterOrDigit(told[0])
                && !told.AsSpan().ContainsAny(".;:"));
    }

    // A line may say several things.
    private static bool Says(Sentence sentence, string value, int start, int end) =>
        Around.Matches(sentence.TokensIn(start, end)).Any(m => m.Value.Split(' ').Contains(value));
}
