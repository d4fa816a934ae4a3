using System.Text.RegularExpressions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Extraction.Wording;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>"Creator …", "created by …", "directed by …", "showrunner …", "by author …".</summary>
internal sealed class MakerRule : IClaimRule
{
    public IEnumerable<Claim> Read(Sentence sentence)
    {
        foreach (Match match in MakerPattern.Matches(sentence.Mask))
        {
            // "Written, directed and produced by X"
            if (match.Groups["all"].Success && OtherWorks.Own(sentence, match.Index) && !IsElsewhere(sentence, match))
            {
                foreach (var person in match.Groups["n"].Captures.Select(n => sentence.Unmask(n.Value)).Where(PersonNames.IsPerson))
                {
                    yield return Claim(sentence, match.Index, match.Length, "director", person);
                    yield return Claim(sentence, match.Index, match.Length, "writer", person);
                    yield return Claim(sentence, match.Index, match.Length, "producer", person);
                }
            }

            foreach (var aspect in (string[])["creator", "showrunner", "author", "director", "writer", "composer", "producer", "company"])
            {
                if (!match.Groups[aspect].Success || !OtherWorks.Own(sentence, match.Index) || IsElsewhere(sentence, match))
                {
                    continue;
                }

                foreach (Capture name in match.Groups["n"].Captures)
                {
                    var person = sentence.Unmask(name.Value);
                    if (aspect == "company"
                        ? StudioPattern.IsMatch(person)
                            || (MadeByPattern.IsMatch(match.Value) && SubjectPattern.IsMatch(sentence.Mask[..match.Index]) && !PersonNames.IsPerson(person))
                        : (PersonNames.IsPerson(person) && !CompanyPattern.IsMatch(person))
                            || (match.Groups["sole"].Success && !NameWords.CommonWords.Contains(person)))
                    {
                        yield return Claim(sentence, match.Index, match.Length, aspect, person);
                    }
                }
            }
        }
    }

    private static readonly Pattern StudioPattern = new(@"\b(?:Studios?|Productions?|Pictures|Television|TV|Entertainment|Films?|Media|Company|Group|Animation|Content|Fiction)$");

    // "The show is produced by Lantern": beside the show as the subject even a bare name is its company.
    private static readonly Pattern MadeByPattern = new(@"^(?:produced|made) by \S+$", RegexOptions.IgnoreCase);

    private static readonly Pattern SubjectPattern = new(@"(?:\b(?:[Ss]how|[Ss]eries|[Pp]rogramme|[Dd]rama|[Ss]itcom|[Cc]omedy|[Rr]eboot|[Rr]evival)|" + Masks.ShowOrSeason + @")(?:,? (?:which|that))? (?:(?:is|was|will|be|being|also) ){0,3}$");

    private static Claim Claim(Sentence sentence, int index, int length, string aspect, string person) =>
        sentence.Draft(ClaimKind.Maker, person, person, StandingAt(sentence, index, length), "maker") with
        {
            Person = person,
            Aspect = aspect,
            Season = aspect is "director" or "writer" or "composer" ? sentence.SeasonAt(index) : null,
        };

    // "Jojo Rabbit director X", "when director X began casting the 1975 film" make something else.
    private static bool IsElsewhere(Sentence sentence, Match match) =>
        OtherWorks.IsRoleElsewhere(sentence, match.Index, match.Index + match.Length)
        || OtherMakerPattern.IsMatch(sentence.Mask[..match.Index])
        || (!match.Groups["author"].Success && OtherFilmPattern.IsMatch(sentence.Mask[sentence.Clause(match.Index).Start..]));

    private static readonly Pattern OtherMakerPattern = new("(?:" + Masks.Name + "|" + Masks.Work + ") (?:co-)?$");

    private static readonly Pattern OtherFilmPattern = new("^[^;.]*?(?:the|his|her) (?:original )?" + Masks.Date + @" (?:\w+ )?(?:film|movie|adaptation|version)\b", RegexOptions.IgnoreCase);

    // "Creator X said that three seasons would do": the doubt is about what X says, not about who X is.
    private static Standing StandingAt(Sentence sentence, int index, int length)
    {
        var standing = sentence.StandingAt(index);
        return standing == Standing.Speculation && !StandingReader.IsGuess(sentence.Mask[sentence.Clause(index).Start..(index + length)]) ? Standing.Reported : standing;
    }

    private const string Names = "(?<n>" + Masks.Name + ")(?:(?:, | and |, and | & )(?<n>" + Masks.Name + "))*";
    private const string Role = @"(?:series |show |executive |co-|original |head |lead |and |the |author |writer |director |producer |artist |show's |comic |graphic novel |novel |illustrator )*";

    private static readonly Pattern CompanyPattern = new(@"\b(?:Comics|Books|Press|House|Publishing|Media|Brothers|Bros|Productions?|Pictures|Television|Entertainment|Films?|Company|Group)$");

    private static readonly Pattern MakerPattern = new(
        @"(?<creator>\bcreated and (?=(?:\w+ )?by " + Role + Names + @")|\b(?:created by|the brainchild of|from the mind of|creation of|from (?:series |show )?creators?) (?:[\w'-]+ ){0,3}" + Names + @"|\b(?:co-)?creators?,? " + Role + Names + "|(?<sole>(?<n>" + Masks.Name + @"|(?<=^[""']?)\p{Lu}[\p{L}-]+)), who (?:also )?(?:co-)?created (?:the (?:show|series|drama|comedy)|it|" + Masks.Show + ")|" + Names + @",? (?:who (?:also )?(?:co-)?created|the (?:series'? |show's? )?(?:co-)?creator)\b)" +
        @"|(?<showrunner>\b(?:co-)?showrunners?,? " + Role + Names + "|" + Names + @"(?:,| is| will be| serves as| returns as| as)? (?:the )?(?:series |show's )?showrunner\b(?! in " + Masks.Date + @",? (?:left|quit|exited|departed))|" + Names + @" (?:(?:now|will|are|is|both) ){0,2}(?:runs?|running) the (?:show|series)\b)" +
        @"|(?<director>\b(?:directed by|directors?) " + Role + Names + "|" + Names + @" (?:(?:might|may|could|would|should|is expected to|will also) direct|will direct|directed|directs|is directing|is set to direct|to direct|returns? (?:as director|to direct))\b)" +
        @"|(?<writer>\bwritten(?:, [^,]{1,30},)? by (?=the (?:show's |series' )?(?:creator|author|showrunner),? " + Names + @")|\b(?:written(?:, [^,]{1,30},)? by|penned by|head writer|writers?|screenwriter) " + Role + Names + "|" + Names + @" (?:will write|wrote|writes|is writing|to write|penned) (?:all|every|each|the (?:season|series|show|scripts?|episodes?|new season|screenplay))\b)" +
        @"|(?<composer>\b(?:composed by|music by|scored? by|score (?:is|was) by|composer|soundtrack (?:is|was)? ?by) " + Role + Names + ")" +
        @"|(?<company>\b(?:(?:produced|made) (?:by|for \w+ by)|production (?:company|companies),?|comes from|a co-production (?:of|between)) (?:the )?(?:(?:" + Masks.Name + @"(?:'s)?|[\w-]+'s) )?" + Names + "(?: (?:in association with|together with|for) (?:" + Masks.Name + "'s )?(?<n>" + Masks.Name + "))?)" +
        "|(?<producer>" + Names + @",? (?:(?:all|both|also|will|continue to) )*(?:(?:serves?|acts?|returns?|remains?|stays?)(?: on)? as|is|are|remains?|(?:[a-z]+ ){2,6}(?:remains?|stays? on as)) (?:an? |the |its )?(?:co-)?(?:executive producers?|EPs?\b|showrunner and executive producer))" +
        @"|(?<all>\b[Ww]ritten,? (?:and )?directed,? and (?:executive[- ])?produced by " + Names + ")" +
        @"|(?<producer>\b(?:executive )?produced by " + Role + Names + @"|\bexecutive producers?(?: (?:for|at|of) " + Masks.Any + ",)? " + Role + Names + ")" +
        @"|(?<author>\b(?:author|novelist|cartoonist|writer and illustrator|illustrator) " + Role + Names + @"|\b(?:novels?|books?|comics?|webcomics?|manga|graphic novels?|trilogy|saga|memoir|webtoons?)(?: series)?(?: of (?:the same|that) (?:name|title))?,?(?: written| created| penned)? (?:by|from) (?:[\w-]+ ){0,4}" + Names + ")",
        RegexOptions.IgnoreCase);
}
