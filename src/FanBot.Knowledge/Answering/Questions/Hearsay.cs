using System.Text.RegularExpressions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Questions;

/// <summary>The words with which people pass something on ("I heard that …"); they say nothing of what is asked.</summary>
internal static class Hearsay
{
    /// <summary>The text without such words at its start; as it is where nothing else would be left.</summary>
    public static string Strip(string text)
    {
        var rest = LeadPattern.Replace(text, "", 1);
        return rest.Trim().Length > 0 ? rest : text;
    }

    private static readonly Pattern LeadPattern = new(
        @"^\s*(?:(?:omg|wow|lol|wait|ok(?:ay)?|so|guys|hey|um+|well|apparently|supposedly|allegedly|btw|fyi" +
        @"|i(?:'ve| have)? (?:just )?(?:heard|read|saw|seen|think|thought|believe|bet)(?: (?:somewhere|online|today|yesterday))?(?: that)?" +
        @"|(?:i'm|im|i am) (?:pretty |quite |almost )?(?:sure|certain)(?: that)?|pretty sure(?: that)?" +
        @"|did (?:you|u|y'all|anyone)(?: guys| all)? (?:know|hear|see)(?: that)?" +
        @"|(?:someone|somebody|people|they|a friend|my friend)(?: (?:just|all|on \w+))? (?:told me|said|say|says|are saying)(?: that)?" +
        @"|(?:quick |random |dumb |stupid )?question|(?:does )?(?:any(?:one|body)|some(?:one|body)) (?:here )?knows?|do (?:you|u"
        + @"|we) (?:guys )?know|(?:can|could) (?:you|someone|anyone) tell me|please tell me" +
        @"|(?:rumou?r|word) has it(?: that)?|is it true(?: that)?|it'?s true that|it seems(?: that)?|looks like" +
        @")\b[\s,.:;!-]*)+",
        RegexOptions.IgnoreCase);
}
