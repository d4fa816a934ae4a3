using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using FanBot.Knowledge.Extraction.Rules;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answers.Questions.Kinds;

/// <summary>What of a contest is asked for: who takes part, who won, who came second, who went out.</summary>
internal static class ContestAspects
{
    /// <summary>The aspect, as contest and cast claims carry it; null where the masked question asks for none.</summary>
    public static string? Read(string mask) =>
        NotResultPattern.IsMatch(mask) ? null
        : WinnerPattern.IsMatch(mask) ? ContestRule.Winner
        : SecondPattern.IsMatch(mask) ? "place-2"
        : ThirdPattern.IsMatch(mask) ? "place-3"
        : OutPattern.IsMatch(mask) ? FirstPattern.IsMatch(mask) ? ContestRule.Eliminated + "-1" : ContestRule.Eliminated
        : QuitPattern.IsMatch(mask) ? ContestRule.Withdrawn
        : EntrantsPattern.IsMatch(mask) ? ContestantRule.Aspect
        : null;

    /// <summary>Whether a word of the question is told by its aspect: nothing more is asked with it.</summary>
    /// <param name="word">A word in lower case.</param>
    public static bool Accounts(string word) => Told.Contains(word) || int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static readonly FrozenSet<string> Told = "won win wins winner winners champion champions champ crowned victorious home packing gone went sent eliminated elimination eliminations voted kicked booted boot chop axe axed evicted knocked dumped leave quit quits walked dropped pulled withdrew withdrawn drop pull runner-up runners-up runnerup came come finished placed ended took second third 2nd 3rd first week one taking part competing dancing skating villa jungle house tent contestants contestant bakers baker cooks celebs celeb celebrities celebrity housemates campmates islanders queens competitors couples couple singletons hopefuls candidates castaways recruits participants skaters acts line-up lineup line bachelors suitors amateurs villagers list names year this years spoiler spoilers person actually twelve eleven ten nine eight thirteen fourteen".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private const string T = Extraction.Annotation.Masks.Season;
    private const string S = ShowMask.Pattern;
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private const string Start = @"^(?:(?:so|and|but|ok|wait|hey|pls|please|sorry|spoiler|spoilers) )*";

    // Prizes, votes and arguments are won as well, and what "could" win is a guess.
    private static readonly Pattern NotResultPattern = new(@"\b(?:emmys?|oscars?|baftas?|awards?|prize|money|lawsuit|fight|task|challenge|star baker|immunity|will win|going to win|gonna win|should win|could win|favou?rite|tipped|odds|with which|with whom|how)\b", Options);

    private static readonly Pattern WinnerPattern = new(Start + @"who(?:'s|s| is| was| were| are)? (?:actually |even |the )*(?:won|win|wins|winner|winners|winning|champion|champions|champ|crowned|victorious)\b(?! (?:with|most|more))|^(?:(?:who|name|tell me|what|and|the|is|was|are|were|which) |who's )*(?:[a-z]+ )?(?:winners?|champ|champion)(?: (?:of|for|from|in|this|last|year|again|name|" + T + "|" + S + @"|the|show|series))*\W*$|^(?:which|what) [a-z]+(?: [a-z]+)? won\b", Options);

    private static readonly Pattern SecondPattern = new(@"\bwho\b.*\b(?:runner-?\s?up|runners-?\s?up|(?:came|was|finished|placed|ended up|took) (?:in )?(?:second|2nd))\b(?! (?:out|to|one|person))|^(?:the )?runners?-?\s?up\b", Options);

    private static readonly Pattern ThirdPattern = new(@"\bwho\b.*\b(?:came|was|finished|placed|ended up|took) (?:in )?(?:third|3rd)\b(?! (?:out|to|one|person))", Options);

    private const string Out = @"(?:went home|gone home|go home|goes home|sent (?:home|packing)|eliminated|voted (?:off|out)|kicked (?:off|out)|booted|evicted|knocked out|dumped|gets? (?:the )?(?:boot|chop|axe|eliminated|kicked|sent|voted|booted|dumped|evicted)|got (?:the )?(?:boot|chop|axe|eliminated|kicked|sent|voted|booted|dumped|evicted|axed)|(?:went|was|got) out (?:first|last|in|this|on))";

    private static readonly Pattern OutPattern = new(@"\bwho(?:'s|s| has| have| was| were| is| are| did)? (?:all |actually |just |been |baker |of them |from the \w+ |in the \w+ )*" + Out + @"\b|\b(?:first|last|who) (?:one |person |baker |couple |celeb |contestant )?(?:to go(?: home)?|out|eliminated|voted off|to leave|to be (?:eliminated|voted|sent))\W*$|^eliminations?\b", Options);

    private static readonly Pattern QuitPattern = new(@"^(?:and |so )?who (?:has |had to |all )?(?:quit|quits|walked(?: out| off)?|dropped out|pulled out|withdr[ae]wn?|drop out|pull out)\b", Options);

    private static readonly Pattern FirstPattern = new(@"\bfirst\b|\bweek (?:one|1)\b", Options);

    private const string People = @"(?:contestants?|bakers|cooks|celebs|celebrities|housemates|campmates|islanders|queens|competitors|couples|singletons|hopefuls|candidates|castaways|recruits|participants|skaters|acts|line-?\s?up|bachelors|suitors|amateurs|villagers)";

    private static readonly Pattern EntrantsPattern = new(Start + @"(?:(?:who(?:'s|s|'re)?(?: is| are| were| was| will be)?|which|what|name|list|give me|tell me|show me|can you (?:name|list)|full list of|list of|whole list of|complete list of|names? of|i need|all|is|are|were) )+(?:(?:[\uE100-\uE3FF]|me|us|all|of|the|this|year's|years|season's|full|complete|whole|entire|new|\d+|twelve|eleven|ten|nine|eight|thirteen|fourteen|their|names|list|celeb|celebrity|taking part|in|" + T + "|" + S + @")(?:'s)? )*" + People + @"\b(?! (?:left|still|winning|who|that|leaving|going|gone|with|partners?))|^(?:the )?(?:full |whole )?(?:contestants?|bakers|celebs|celebrities|housemates|campmates|islanders|couples|line-?\s?up)\W*$|^who(?:'s|s| is| are| was| were)? (?:all )?(?:taking part|competing|dancing|skating|in the (?:line-?\s?up|villa|jungle|house|tent))(?: (?:in|on|this|year|" + T + "|" + S + @"|the|show))*\W*$", Options);
}
