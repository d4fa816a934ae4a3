using System.Collections.Frozen;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answers.Questions;

/// <summary>The vocabulary of questions: function words, and the words of the domain with their slips.</summary>
internal static class QuestionWords
{
    private static readonly FrozenSet<string> Function = Set(
        "a about after again ago all already also am an and any anyone anybody anything are as at back be been before being but by can could did didnt do does doesnt doing done down else ever every for from get gets getting go goes going gonna got had has hasnt have having he her here hers him his how i if im in into is isnt it its ive just know known let like may me might more most much my no not now of off ok okay on once one only or other our out over please pls plz really right say says said she should so some somebody someone something still such sure tell than thanks that thats the their them then there theres these they thing things this those till to today too u up upon us very was wasnt we well were what whats when whens where wheres which while who whos whom whose why will with within would ya yes yet you your hi hello hey many there're according anyway guys think current currently exactly actual actually official officially supposed happen happens happened want wanna need give look looking find out show shows series tv programme program season seasons ep eps episode episodes next first last new upcoming latest another second third s whos's make made long time lot whole total altogether news info information update any1 pls does' bot question article articles source sources people full complete entire main other everyone everybody each both during between ending exec mean means meant called name names named kind sort type big huge city town even already anymore instead besides reportedly supposedly maybe probably ie eg soon dose wen wat happening behind");

    private static readonly FrozenSet<string> Domain = Set(
        "release released releases releasing date dates premiere premieres premiered premiering air airs aired airing drop drops dropped dropping come comes coming came return returns returning returned arrive arrives arrived debut debuts launch launched stream streams streaming streamed available start starts started starting begin begins began beginning end ends ended ending finish finished finishes finale cancel cancelled canceled cancellation cancelling renew renewed renewal renews confirm confirmed announce announced announcement greenlit axed film filmed filming filmed shoot shooting shot production post-production wrap wrapped wraps episode episodes length runtime minutes hours count number cast casting actor actress actors actresses star stars starring play plays played playing portray portrays portrayed voice voices role roles character characters newcomer newcomers join joins joined joining member members list plot synopsis story storyline about based adaptation adapted adapt adapts novel novels book books comic comics volume volumes manga source platform channel network watch watching where service created creator create creators wrote write writes writer writers written author director directs directed direct directing showrunner composer producer produced countries country views viewers rating score critics trailer teaser location set place follow follows weekday public order ordered earliest latest roll rolled rolling cameras camera fewer axe disney netflix guesses thought works work wait waiting acts acted acting age older younger big little elder job rank occupation profession living leave leaves leaving left quit exit exits article articles mother father brother sister mum mom dad son daughter wife husband boyfriend girlfriend uncle aunt friend teacher guess guessed guesses guessing guest guests pushed delayed delay postponed postpone rumour rumor rumours rumors speculation speculated predict predicted prediction expected expect spring summer autumn fall winter january february march april may june july august september october november december year month day week official officially update audition auditioned auditions");

    private static readonly FrozenSet<string> Ordinary = Set(
        "hope self spring brown green white black young king grace faith joy will may june april august mark rose art major way long best little good head case early wise wild march jack bell bay rich hall hill wood woods stone field fields page price banks lane street house parker cook baker potter carter mason fox wolf love day night light bright star stars moon sun rain snow ash lee bush reed frost winter summer dean chase drew guy josh jean angel dawn eve ivy holly olive pearl ruby violet lily daisy heather iris amber jade crystal gray grey");

    private static readonly string[] LongDomain = [.. Domain.Append("season").Append("seasons").Where(w => w.Length >= 5).Order(StringComparer.Ordinal)];

    /// <summary>Whether the word only holds a question together.</summary>
    public static bool IsFunction(string word) => Function.Contains(word);

    /// <summary>Whether the word is one of questions or of the domain.</summary>
    public static bool IsKnown(string word) => Function.Contains(word) || Domain.Contains(word);

    /// <summary>Whether the word is one of them, or is with one slip in it: "duz", "wich".</summary>
    public static bool IsNearlyKnown(string word)
    {
        const int Shortest = 3;
        return IsKnown(word) || (word.Length >= Shortest && Function.Concat(Domain).Any(w => w.Length >= Shortest && EditDistance.AtMost(w, word, 1)));
    }

    /// <summary>Whether a name is also an everyday word.</summary>
    public static bool IsOrdinary(string word) => Ordinary.Contains(word) || IsKnown(word);

    /// <summary>The word of the domain that a misspelt one means; the word itself where none is near.</summary>
    public static string Correct(string word)
    {
        if (word.Length < 5 || IsKnown(word) || !word.All(char.IsAsciiLetter))
        {
            return word;
        }

        var limit = word.Length >= 8 ? 2 : 1;
        string? best = null;
        var least = limit + 1;
        foreach (var known in LongDomain)
        {
            if (known[0] == word[0] && Math.Abs(known.Length - word.Length) <= limit && EditDistance.Between(known, word) is var distance && distance < least)
            {
                (best, least) = (known, distance);
            }
        }

        return best ?? word;
    }

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
