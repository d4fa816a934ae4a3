using System.Text;
using System.Text.RegularExpressions;
using FanBot.Knowledge.Answers.Questions.Kinds;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Answers.Questions;

/// <summary>Understands free questions: kind, season, names, relation, dates, and which of its words remain unexplained.</summary>
internal static class QuestionReader
{
    /// <summary>Reads a question about one show.</summary>
    /// <param name="text">The question, its slips mended: only who knows the articles' words can tell a slip from a word.</param>
    /// <param name="shows">Where it names the show.</param>
    /// <param name="names">The show's people and characters.</param>
    /// <param name="platforms">Where it runs, as far as known.</param>
    /// <param name="today">Fills in dates without a year.</param>
    /// <param name="asOf">Uses only claims up to this day, or null.</param>
    /// <param name="isSupposition">Whether it states what it wants confirmed: "I heard that season 2 has 12 episodes".</param>
    public static Question Read(string text, IReadOnlyList<TextSpan> shows, EntityIndex names, IReadOnlyList<string> platforms, DateOnly today, DateOnly? asOf, bool isSupposition = false)
    {
        var plain = Folding.Plain(text).Trim();
        var words = plain.ToLowerInvariant();
        var mentions = Mentions(plain, shows, names, platforms);
        var mask = Mask(plain, mentions);
        var entities = mentions.Where(m => m.Names is not null).Select(m => m.Names!).ToList();
        var relation = Relation(mask);
        var yesNo = YesNoPattern.IsMatch(mask) || isSupposition;
        var (kind, aspect) = KindPatterns.Read(mask, entities.Count > 0, relation is not null && entities.Count > 0, yesNo && IsPair(entities));
        var date = mentions.Where(m => m.Mention.Kind == MentionKind.Date).Select(m => Supposed(m.Mention.Date, today)).FirstOrDefault(d => d is not null);
        var guesses = GuessPattern.IsMatch(mask);
        var backThen = kind != QuestionKind.Source && date is { HasYear: true } && (BackThenPattern.IsMatch(mask) || (guesses && date.Value.Latest < today));
        return new Question
        {
            Text = text,
            Words = plain,
            Kind = kind,
            Aspect = aspect,
            Season = mentions.Where(m => m.Mention.Kind == MentionKind.Season && m.Mention.Seasons.Count > 0).Select(m => (int?)m.Mention.Seasons[0]).FirstOrDefault(),
            AsOf = asOf ?? (backThen ? date!.Value.Latest : null),
            Names = [.. entities.SelectMany(e => e).DistinctBy(e => (e.Kind, e.Name))],
            Relation = relation,
            Contest = entities.Count == 0 && ContestAspects.Read(mask) is { } contest && Leftover(mask, QuestionKind.Other).TrueForAll(ContestAspects.Accounts) ? contest : null,
            Only = Only(mask),
            IsYesNo = yesNo,
            WantsGuesses = guesses,
            WantsEarliest = guesses ? EarliestPattern.IsMatch(words) : FirstBearerPattern.IsMatch(mask),
            WantsWeekday = WeekdayPattern.IsMatch(words),
            WantsCountdown = QuestionWording.IsCountdown(mask),
            SupposedIs = BeforePattern.IsMatch(mask) ? SupposedRelation.Before : AfterPattern.IsMatch(mask) ? SupposedRelation.After : SupposedRelation.Within,
            MeansActor = ActorPattern.IsMatch(words),
            Alternatives = [.. AlternativesPattern.Matches(mask).SelectMany(m => m.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct()],
            Episode = EpisodePattern.Match(mask) is { Success: true } episode ? NumberWords.Read(episode.Groups["n"].Value) : null,
            Supposed = backThen ? null : date,
            Content = [.. Leftover(mask, QuestionKind.Other).Where(w => kind != QuestionKind.Source || w is not ("come" or "comes" or "coming" or "back" or "wrote" or "article" or "articles")), .. kind is QuestionKind.Other or QuestionKind.Source or QuestionKind.SeasonCount ? mentions.Where(m => m.Mention.Kind is MentionKind.Date or MentionKind.Platform).Select(m => m.Mention.Text.ToLowerInvariant()) : []],
            Leftover = [.. Leftover(mask, kind).Where(w => !AspectWords.Accounts(aspect, w) && !KindWords.Accounts(kind, w))],
        };
    }

    /// <summary>Whether the words ask who, what, when, where, why or how.</summary>
    public static bool IsOpen(string words) => OpenPattern.IsMatch(words);

    // "in October" is any October; only "next month" needs today.
    private static EdtfDate? Supposed(DateExpression date, DateOnly today) =>
        DateResolver.Resolve(date, DateContext.None, DateDirection.Unknown) ?? DateResolver.Resolve(date, new DateContext(today, []), DateDirection.Future);

    private static CastStatus Only(string mask) =>
        LeavingPattern.IsMatch(mask) ? CastStatus.Leaving
        : NewPattern.IsMatch(mask) ? CastStatus.New
        : ReturningPattern.IsMatch(mask) ? CastStatus.Returning
        : CastStatus.Unknown;

    private static bool IsPair(List<IReadOnlyList<Entity>> names) =>
        names.Exists(n => n.Any(e => e.Kind == EntityKind.Person)) && names.Exists(n => n.All(e => e.Kind == EntityKind.Character));

    private static IEnumerable<TextSpan> Words(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                yield return new TextSpan(at, end);
            }
        }
    }

    private static string? Relation(string mask) =>
         RelationPattern.Matches(mask).Select(m => Claims.Relation.Usual(m.Groups["r"].Value)).FirstOrDefault(r => r is not null);

    private static List<(Mention Mention, IReadOnlyList<Entity>? Names)> Mentions(string plain, IReadOnlyList<TextSpan> shows, EntityIndex names, IReadOnlyList<string> platforms)
    {
        var found = new List<(Mention Mention, IReadOnlyList<Entity>? Names)>();
        Add(shows.Where(s => s.End <= plain.Length).Select(s => (new Mention(MentionKind.Show, s, s.Cut(plain)), (IReadOnlyList<Entity>?)null)));
        Add(SeasonFinder.Find(plain).Select(m => (m, (IReadOnlyList<Entity>?)null)));
        Add(DateFinder.Find(Capitalised(plain)).Select(d => (new Mention(MentionKind.Date, d.Span, d.Span.Cut(plain)) { Date = d.Expression }, (IReadOnlyList<Entity>?)null)));
        Add(platforms.SelectMany(p => Words(plain, p)).Select(s => (new Mention(MentionKind.Platform, s, s.Cut(plain)), (IReadOnlyList<Entity>?)null)));
        Add(names.Find(plain).Select(n => (new Mention(MentionKind.Name, n.Span, n.Span.Cut(plain)), (IReadOnlyList<Entity>?)n.Entities)));
        found.Sort((a, b) => a.Mention.Span.Start.CompareTo(b.Mention.Span.Start));
        return found.Count > Masks.Most ? found[..Masks.Most] : found;

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

    // Fans write "july" small; alone it is still a month behind a preposition.
    private static string Capitalised(string plain) =>
        MonthPattern.Replace(plain, m => m.Groups["p"].Value + char.ToUpperInvariant(m.Groups["m"].Value[0]) + m.Groups["m"].Value[1..]);

    private static string Mask(string plain, List<(Mention Mention, IReadOnlyList<Entity>? Names)> mentions)
    {
        var mask = new StringBuilder();
        var at = 0;
        for (var i = 0; i < mentions.Count; i++)
        {
            mask.Append(plain, at, mentions[i].Mention.Span.Start - at);
            mask.Append(Masks.Encode(mentions[i].Mention.Kind, i));
            at = mentions[i].Mention.Span.End;
        }

        mask.Append(plain, at, plain.Length - at);
        return Spelling.Expand(mask.ToString().ToLowerInvariant());
    }

    /// <summary>Content words that the kind of question does not account for.</summary>
    private static List<string> Leftover(string mask, QuestionKind kind) =>
    [
        .. WordPattern.Matches(PossessiveEndPattern.Replace((kind == QuestionKind.Other ? mask : FillerPattern.Replace(mask, " ")), " "))
            .Select(m => m.Value.Trim('\''))
            .Where(w => w.Length > 1 || char.IsDigit(w[0]))
            .Concat(SpecialPattern.Matches(mask).Select(m => m.Groups["w"].Value))
            .Where(w => kind == QuestionKind.Other ? !QuestionWords.IsFunction(w) || SpecialPattern.IsMatch(mask) && SpecialPattern.Match(mask).Groups["w"].Value == w : !QuestionWords.IsKnown(w) && Claims.Relation.Usual(w) is null)
            .Where(w => kind == QuestionKind.Other || NumberWords.Read(w) is null)
            .Distinct(StringComparer.Ordinal),
    ];

    private static readonly Pattern WordPattern = new(@"[a-z0-9\u00DF-\u017F]+(?:['-][a-z0-9]+)*");

    // Words that elsewhere say little, but are what is asked for here: "how many seasons", "what time", "episode four".
    private static readonly Pattern SpecialPattern = new(@"\bhow many (?:more )?(?<w>seasons)\b|" + Masks.Name + @".*\b(?<w>next)\b|\bwhat (?<w>time)\b|\b(?:episode|chapter|ep) (?<w>\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\b(?<w>second|third|fourth|fifth|sixth|seventh|eighth) (?:episode|chapter|ep)\b");

    private static readonly Pattern OpenPattern = new(@"\b(?:who|what|when|where|why|how|which|whose|whom)(?:'?s)?\b", RegexOptions.IgnoreCase);

    private static readonly Pattern EarliestPattern = new(@"\b(?:earliest|first|oldest)\b");

    // "who was the first Ada", "who originally played Ada"
    private static readonly Pattern FirstBearerPattern = new(@"\bfirst (?:ever )?" + Masks.Name + @"|\boriginally\b|\b(?:first|original) (?:actor|actress)\b|\bplay(?:ed|s) [^?]*\bfirst\b");

    private static readonly Pattern WeekdayPattern = new(@"\bweekday\b|\bday of the week\b");

    private static readonly Pattern BeforePattern = new(@"\b(?:before|by|earlier than|sooner than)\b[^?]*" + Masks.Date);

    private static readonly Pattern AfterPattern = new(@"\b(?:after|later than)\b[^?]*" + Masks.Date);

    private static readonly Pattern ActorPattern = new(@"\b(?:actor|actress)\b");

    private static readonly Pattern AlternativesPattern = new(@"[a-z'-]+ or (?:an? |the |in )?[a-z'-]+");

    private static readonly Pattern EpisodePattern = new(@"\b(?:episode|chapter|ep) (?<n>\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\b(?<n>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:episode|chapter|ep)\b");

    // "these days", "or not": nothing more is asked with them.
    private static readonly Pattern FillerPattern = new(@"\b(?:these days|nowadays|at the mo(?:ment)?|in the end|this time(?: a?round)?|as of now|or (?:not|no|what|nah)\W*$|(?:do|does) any(?:one|body) know|for (?:real|sure|definite|good)|btw|tho|lol|omg)\b");

    private static readonly Pattern PossessiveEndPattern = new(@"'s?(?![a-z])");

    private static readonly Pattern YesNoPattern = new(@"^(?:so |and |but |ok |hey |wait |um |hi )*(?:is|are|was|were|did|does|do|has|have|had|will|can|could|would|should|isn't|aren't|wasn't|won't|hasn't|didn't|doesn't|any)\b");

    private static readonly Pattern GuessPattern = new(@"\b(?:guess\w*|rumou?r\w*|speculat\w*|predict\w*|theor\w+|suppose|might|hope\w*|expected)\b");

    private static readonly Pattern BackThenPattern = new(@"\b(?:back in|as of|at the time|back then|by the end of|known in|thought in|said in|earlier in) " + Masks.Date + @"|\bback\b.*" + Masks.Date);

    private static readonly Pattern RelationPattern = new(Masks.Name + @"(?:'s?|s)? (?:(?:big|little|older|younger|elder|twin|half|step|best|late|real|biological|adoptive|former|new|homophobic|estranged) )*(?<r>[a-z-]+)\b|\b(?<r>[a-z-]+) of (?=" + Masks.Name + @")|\b(?:does|do|has|have) " + Masks.Name + @" (?:have|got) (?:an?|any) (?:(?:big|little|older|younger|twin) )*(?<r>[a-z-]+?)s?\b");

    private static readonly Pattern NewPattern = new(@"\b(?:new|newcomers?|join\w*|newly|added|additions?)\b");

    private static readonly Pattern ReturningPattern = new(@"\b(?:return\w*|coming back|come back|back|repris\w+|original)\b");

    private static readonly Pattern LeavingPattern = new(@"\b(?:leav(?:e|es|ing)|left|quit\w*|axed|fired|sacked|dropped|written out|killed off|bow(?:s|ed|ing) out|done with|finished with|not (?:return\w*|coming back)|(?:is|are|will|wo|does|do)n't (?:be |going to be )?(?:return\w*|com(?:e|ing) back|back)|exit\w*|depart\w*)\b");

    private static readonly Pattern MonthPattern = new(@"(?<p>\b(?:in|by|of|until|till|since|this|next|last|for|early|late|mid|on|to|from|through) )(?<m>january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b");
}
