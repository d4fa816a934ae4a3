using System.Text.RegularExpressions;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Wording;

/// <summary>Tells what it is that comes out on a date: the season, a part of it, one episode, a trailer, a book.</summary>
internal static class ReleaseSubject
{
    /// <summary>Aspect of the first part of a season that comes in parts.</summary>
    public const string FirstPart = "part-1";

    /// <summary>Aspect of a special: the Christmas one, or the one before a season's start.</summary>
    public const string Special = "special";

    /// <summary>Aspect of the return from a break within a season.</summary>
    public const string Midseason = "midseason";

    /// <summary>Before the title of a spin-off or another edition, in the aspect of its date.</summary>
    public const string NeighbourPrefix = "of ";

    /// <summary>The aspect of a release claim; empty for the season itself, null where something else comes out.</summary>
    public static string? Aspect(Sentence sentence, int date, EventTrigger trigger)
    {
        var subject = Subject(sentence, date, trigger);
        if (Neighbour(sentence, date, trigger) is { } neighbour)
        {
            return NeighbourPrefix + neighbour;
        }

        return subject switch
        {
            _ when sentence.Article.Scope.IsElsewhere(sentence.Heading, sentence.Article.ShowName) => null,
            _ when MakingPattern.IsMatch(subject) || CountedPattern.IsMatch(subject) => null,
            // A contest that runs already goes on to its live rounds.
            _ when RoundPattern.IsMatch(subject) => null,
            _ when BookPattern.IsMatch(subject) || IsAboutBooks(sentence) || IsOtherWork(sentence, date, trigger) => null,
            // Those who saw the season, or hear it in their own language, get it again.
            _ when AgainPattern.IsMatch(sentence.Words(sentence.Clause(date).Start, sentence.Clause(date).End)) => null,
            _ when ResumePattern.IsMatch(sentence.Mask[trigger.Start..trigger.End]) => "part-2",
            _ when PartOf(sentence, date, subject) is { } part => part,
            _ when SpecialPattern.Match(sentence.Words(Math.Max(0, trigger.Start - 120), trigger.Start)) is { Success: true } special => SpecialAspect(special.Groups["k"].Value),
            _ when MidseasonPattern.IsMatch(sentence.Before(date)) => Midseason,
            _ when FinalePattern.IsMatch(subject) => "finale",
            _ when TrailerPattern.IsMatch(subject) => "trailer",
            _ when EpisodePattern.Match(subject) is { Success: true } episode => EpisodeAspect(episode),
            _ => "",
        };
    }

    /// <summary>What a heading in the form of a question asks for: "When is part 2 out?".</summary>
    public static string OfHeading(string heading) =>
        NumberedPartPattern.Match(heading) is { Success: true } part ? "part-" + NumberWords.Read(Roman(part.Groups["n"].Value))
        : FinalePattern.IsMatch(heading) ? "finale"
        : SpecialPattern.Match(heading.TrimEnd('?')) is { Success: true } special ? SpecialAspect(special.Groups["k"].Value)
        : TrailerPattern.IsMatch(heading) ? "trailer"
        : EpisodePattern.Match(heading) is { Success: true } episode ? EpisodeAspect(episode)
        : "";

    /// <summary>The aspect of a special that is called by a word: "Christmas", "festive", "launch", or nothing.</summary>
    public static string SpecialAspect(string word) => word.ToLowerInvariant() switch
    {
        "" => Special,
        "xmas" or "holiday" or "festive" => Special + "-christmas",
        var other => Special + "-" + other.Replace(' ', '-'),
    };

    /// <summary>The spin-off whose date it is: named in the clause, or the one the article is about.</summary>
    private static string? Neighbour(Sentence sentence, int date, EventTrigger trigger)
    {
        var clause = sentence.Clause(Math.Max(trigger.Start, 0));
        var own = sentence.Mask.AsSpan().ContainsAnyInRange('\uE200', '\uE3FF');
        if (EditionPattern.Match(sentence.Before(Math.Max(trigger.Start, clause.Start), clause.Start)) is { Success: true } edition)
        {
            return edition.Groups["e"].Value;
        }

        var from = Math.Min(clause.Start, date);
        return NeighbourTitle.Last(sentence, from, Math.Max(trigger.Start, from))
            ?? (own ? null : sentence.Article.Scope.Neighbour);
    }

    /// <summary>
    /// The season meant by "the second might follow" or "spring 2031 for the next one", where the word "season" is left
    /// out; null where it is not.
    /// </summary>
    public static int? Elliptic(Sentence sentence, int date)
    {
        var clause = sentence.Clause(date);
        var match = EllipticPattern.Match(sentence.Mask[clause.Start..clause.End]);
        if (!match.Success || match.Index + clause.Start > date + 40)
        {
            return null;
        }

        return match.Groups["n"] is { Success: true } number
            ? NumberWords.Read(number.Value)
            : (sentence.SeasonsAt(clause.Start) is { Count: > 0 } named ? named[0] : null) + 1;
    }

    /// <summary>The words around the event that tell what is released: before it since the last "that", and right behind it.</summary>
    private static string Subject(Sentence sentence, int date, EventTrigger trigger)
    {
        var clause = sentence.Clause(date);
        var from = Math.Min(clause.Start, trigger.Start);
        if (from > 0 && WhichPattern.IsMatch(sentence.Mask[from..trigger.Start]) && AntecedentPattern.Match(sentence.Mask[..from]) is { Success: true } antecedent)
        {
            // "except for Episode 2, which premieres …"
            from = antecedent.Index;
        }
        else if (from > 0 && (GoesOnPattern.IsMatch(sentence.Mask[from..trigger.Start]) || WhichPattern.IsMatch(sentence.Mask[from..trigger.Start])))
        {
            // "The spin-off has no title yet, but will launch in May": the subject stands in the clause before.
            from = sentence.Clause(from - 1).Start;
        }

        var before = sentence.Mask[from..trigger.Start];
        if (RelativePattern.Match(before) is { Success: true } relative)
        {
            before = before[relative.Index..];
        }

        var that = before.LastIndexOf(" that ", StringComparison.Ordinal);
        var behind = sentence.Mask[trigger.End..Math.Min(sentence.Mask.Length, trigger.End + 30)];
        var stop = behind.IndexOfAny([',', ';', '.', '(']);
        return (that >= 0 ? before[that..] : before) + " | " + (stop >= 0 ? behind[..stop] : behind);
    }

    // "The first five episodes premiere on …; the other five follow on …": a first part is one only beside a second.
    private static string? PartOf(Sentence sentence, int date, string subject)
    {
        var clause = sentence.ClauseMask(date);
        var start = sentence.Clause(date).Start;
        var parts = NumberedPartPattern.Matches(clause);
        if ((parts.LastOrDefault(p => p.Index + start < date) ?? parts.FirstOrDefault()) is { } part && !AdaptedPattern.IsMatch(clause))
        {
            return "part-" + NumberWords.Read(Roman(part.Groups["n"].Value));
        }

        var around = sentence.Previous?.Mask + " " + sentence.Mask;
        return SecondPartPattern.IsMatch(subject) && (FirstPartPattern.IsMatch(around) || sentence.Article.Scope.HasParts) ? "part-2"
            : FirstPartPattern.IsMatch(subject) && (SecondPartPattern.IsMatch(sentence.Mask) || sentence.Article.Scope.HasParts) ? FirstPart
            : null;
    }

    // Nor is a date one of release where something goes on until then; "Fear the Show"
    // is another show, and so is "the film The Brass Meridian, which came out in May"; "Cinder Row, its kitchen drama, returns on 19 September".
    private static bool IsOtherWork(Sentence sentence, int date, EventTrigger trigger)
    {
        var clause = sentence.Clause(date);
        if (trigger.Start < clause.Start)
        {
            return false;
        }

        var before = sentence.Mask[clause.Start..trigger.Start];
        if (LongerTitlePattern.IsMatch(sentence.Mask[..trigger.Start])
            || (date > trigger.Start && LastsPattern.IsMatch(sentence.Mask[trigger.Start..date]) && !NotPattern.IsMatch(before)))
        {
            return true;
        }

        var antecedent = sentence.Mask[..clause.Start].TrimEnd(' ', ',');
        return (WhichPattern.IsMatch(before) && antecedent.Length > 0 && OtherTitlePattern.IsMatch(antecedent[^1..]))
            || AppositionPattern.IsMatch(before)
            || OtherShowPattern.IsMatch(sentence.Mask[clause.Start..Math.Min(trigger.End, clause.Start + 120)]);
    }

    // The first episode's day is the season's; any other's is not.
    private static string EpisodeAspect(Match episode) => episode.Groups["n"] is { Success: true } number && NumberWords.Read(number.Value) is { } n
        ? n == 1 ? "" : "episode-" + n.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : "more episodes";

    private static string Roman(string number) => number.ToLowerInvariant() switch
    {
        "i" => "1",
        "ii" => "2",
        "iii" => "3",
        var other => other,
    };

    private static readonly Pattern EllipticPattern = new(@"\bthe (?:(?<n>(?!\d)" + NumberWords.Ordinal + @")|next|new|following)(?<one> one)?(?(n)(?= (?:will|may|might|could|should|would|is|was|has|arriv|premier|came|come|follow|to|in|on)\b|[.,;!]|$)|(?(one)|(?!)))", RegexOptions.IgnoreCase);

    // "Four volumes exist; a fifth is due in February": neither the show nor a season is named.
    private static bool IsAboutBooks(Sentence sentence) =>
        BookNounPattern.IsMatch(sentence.Mask) && !sentence.Mask.AsSpan().ContainsAnyInRange('\uE200', '\uE3FF') && !ScreenPattern.IsMatch(sentence.Mask);

    private static readonly Pattern BookNounPattern = new(@"\b(?:volumes|novels|books|comics|paperback|manga)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern ScreenPattern = new(@"\b(?:show|series|drama|season|episodes?|premier\w*|stream\w*|screens?)\b", RegexOptions.IgnoreCase);

    // "the fifth volume is due in February"
    private static readonly Pattern BookPattern = new(@"\bspin-?offs?\b[^|]*\||\b(?:volumes?|novels?|books?|comics?|paperback|issue|manga|album|soundtrack|movies?|(?<!\b(?:could|will|would|might|may|to|can|we|they) )films?|game)\b[^|" + "\uE200-\uE3FF" + @"]{0,40}\|", RegexOptions.IgnoreCase);

    // "Filming of the last season started", "five series were shown from 1977 to 1985"
    private static readonly Pattern MakingPattern = new(@"\b(?:filming|shooting|production|photography|work|writing|previews?|(?:advance|special|press|fan|preview|public|early) screenings?|screening|tickets?|voting|auditions?|rehearsals?|training)\b[^|,;]{0,40}\|", RegexOptions.IgnoreCase);

    private static readonly Pattern CountedPattern = new(@"\b(?:" + NumberWords.Cardinal + @"|all|both) (?:series|seasons) +\|", RegexOptions.IgnoreCase);

    private static readonly Pattern RoundPattern = new(@"\b(?:live (?:shows|rounds|heats|finals)|semi-?finals?|quarter-?finals?|knockouts?|battle rounds|heats)\b[^|]{0,20}\|", RegexOptions.IgnoreCase);

    // "and the juniors started on 8 February"
    private static readonly Pattern EditionPattern = new(@"\b(?<e>the (?:juniors|kids|(?:children's|kids'?|junior|celebrity|sister|companion|spin-?off|after-?show)(?: version| edition| show| series| spin-?off)?|spin-?off|prequel|after-?show))(?:, [^,]{3,60},)? (?:\w+ )?$", RegexOptions.IgnoreCase);

    private static readonly Pattern SpecialPattern = new(@"\b(?:(?<k>Christmas|Xmas|holiday|festive|New Year|Halloween|Easter|Thanksgiving|anniversary|reunion|launch)(?:'s)?(?: Day| Eve)?|one-off|hour-long|feature-length|seasonal|live)(?: \w+)? special\b[^.;|]{0,60}$", RegexOptions.IgnoreCase);

    private static readonly Pattern MidseasonPattern = new(@"\bmid-?season (?:return|premiere|debut|opener|comeback)s?\b|\b(?:return|back|resum|com)\w*\b[^.;]{0,30}\b(?:from|after) (?:its|a|the|their) (?:[\w-]+ ){0,2}(?:break|hiatus)\b", RegexOptions.IgnoreCase);

    // "Another Show will now be back on D": what the network does with a second show.
    private static readonly Pattern OtherShowPattern = new("^[:;, —–-]*(?:and |while |but )?(?:" + Masks.Name + "|" + Masks.Work + @") (?:(?:will|is|was|has|have|had|now|also|then|been|be|to) ){0,4}(?:back|mov\w+|shift\w*|begin\w*|start\w*|began|kicks? off|resum\w+|ends?|pushed|delayed|put back)(?: (?:to|until|back|on|from))?$", RegexOptions.IgnoreCase);

    private static readonly Pattern AgainPattern = new(@"\b(?:Blu-?rays?|DVDs?|box ?sets?|on discs?|home (?:video|entertainment|media)|digital download)\b|\b(?:English|German|French|Spanish|Italian|Hindi|Portuguese)[- ](?:dub(?:bed)?|language version)\b|\b(?:simul)?dub (?:of|for|will|is|arrives|premieres|debuts|launches|starts)\b|\bdubbed (?:version|episodes)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern ResumePattern = new(@"^resum", RegexOptions.IgnoreCase);

    private static readonly Pattern AntecedentPattern = new(@"\b(?:episode|chapter) (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten),?$", RegexOptions.IgnoreCase);

    private static readonly Pattern FinalePattern = new(@"\bfinale\b|\b(?:final|last|closing|concluding) (?:ever )?(?:episode|chapter|instal?lment|half-hour|hour)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern TrailerPattern = new(@"\b(?:trailers?|teasers?|clips?|photos?|posters?|images?|first look|soundtrack|featurette|snap|video|game|book|merch\w*)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern EpisodePattern = new(@"\b(?:episode|chapter|ep\.?) (?<n>\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b|\b(?<n>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)) (?:episode|chapter)\b|\b(?:additional|extra|remaining|next|more|other|later|future|bonus|special|(?<!\bthe )new|(?:final|last) (?:" + NumberWords.Cardinal + @"))\b[^|]{0,20}\bepisodes?\b", RegexOptions.IgnoreCase);

    private static readonly Pattern NumberedPartPattern = new(@"\b(?:parts?|volumes?|vol\.?|batch) (?<n>\d|one|two|three|four|i{1,3})\b", RegexOptions.IgnoreCase);

    private static readonly Pattern FirstPartPattern = new(@"\bfirst (?:half|batch|part|cours?|" + NumberWords.Cardinal + @"(?: [\w-]+)? (?:episodes|chapters|instal?lments)\b)|\b" + NumberWords.Cardinal + @" (?:episodes|chapters) (?:first|on\b)", RegexOptions.IgnoreCase);

    private static readonly Pattern SecondPartPattern = new(@"\b(?:other|remaining|second|last|final|next|another) (?:half|batch|part\b|cours?\b|" + NumberWords.Cardinal + @"\b)|\b(?:rest|remainder|remaining episodes|other episodes)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern AdaptedPattern = new(@"\b(?:based on|adapt\w*|cover\w*|comics?|novels?|books?|manga)\b", RegexOptions.IgnoreCase);

    // "the second season, which will be released …": the season is, whatever was said before.
    private static readonly Pattern RelativePattern = new(@"(?<!\b(?:episodes|chapters|half|part|batch|finale|trailer|instal?lments) (?:of|from|in)\b[^.;,]{0,40})" + Masks.ShowOrSeason + ",? (?:which|that) (?!.*,? (?:which|that) )");

    private static readonly Pattern GoesOnPattern = new(@"^,? ?(?:but|and|yet|though) (?:now |then |also )?(?:is|was|will|has|could|may|might|should)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern LongerTitlePattern = new("(?:" + Masks.Name + "|" + Masks.Work + ") (?:" + Masks.Show + ")");

    private static readonly Pattern LastsPattern = new(@"^(?:air|stream|available|run|stay)\w*\b[^.;]*\b(?:through|until|till)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern NotPattern = new(@"\b(?:not|never|n't)\b|n't\b", RegexOptions.IgnoreCase);

    private static readonly Pattern WhichPattern = new(@"^,? ?(?:which|that)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern OtherTitlePattern = new("^(?:" + Masks.Name + "|" + Masks.Work + ")$");

    private static readonly Pattern AppositionPattern = new("^[:;, —–-]*(?:and |while )?(?:" + Masks.Name + "|" + Masks.Work + @"), (?:its|the|an?|his|her|their|another)\b[^" + "\uE200-\uE3FF" + "]*, [^" + "\uE200-\uE3FF" + "]*$", RegexOptions.IgnoreCase);
}
