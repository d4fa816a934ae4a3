using System.Text.RegularExpressions;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Answers.Passages;

/// <summary>What an answer must hold: a number, a date, a place, a person, a reason.</summary>
internal static partial class AnswerType
{
    /// <summary>A test for sentences, from how the question asks; always true where it leaves open what it wants.</summary>
    /// <param name="question">The question in lower case.</param>
    public static Func<string, bool> Of(string question)
    {
        if (PlaysPattern().IsMatch(question))
        {
            return text => PlaysAnswer().IsMatch(text);
        }

        if (MoneyPattern().IsMatch(question))
        {
            return text => MoneyAnswer().IsMatch(text);
        }

        if (NumberPattern().IsMatch(question))
        {
            return text => NumberAnswer().IsMatch(SeasonNumber().Replace(text, ""));
        }

        if (ClockPattern().IsMatch(question))
        {
            return text => ClockAnswer().IsMatch(text);
        }

        if (DatePattern().IsMatch(question))
        {
            return text => DateFinder.Find(text).Count > 0;
        }

        if (SchoolPattern().IsMatch(question))
        {
            return text => SchoolAnswer().IsMatch(text);
        }

        if (PlacePattern().IsMatch(question))
        {
            return text => PlaceAnswer().IsMatch(text);
        }

        if (ReasonPattern().IsMatch(question))
        {
            return text => ReasonAnswer().IsMatch(text);
        }

        return PersonPattern().IsMatch(question) ? text => PersonAnswer().IsMatch(text) : _ => true;
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\bwho(?:'s| is| are| was| will)? (?:be )?(?:play|portray|voic)\w*|\b(?:played|portrayed|voiced) by\b", Options)]
    private static partial Regex PlaysPattern();

    [GeneratedRegex(@"\b(?:plays|played by|portray\w*|voices|voiced|stars? as|starred as|starring|cast as|in the role|role of|(?:will|to|be) play(?:ing)?) (?:\w+ ){0,5}?\p{Lu}|\p{Lu}[\p{L}'’-]+ as (?:the |a )?\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex PlaysAnswer();

    [GeneratedRegex(@"\bhow much (?:did|does|do|is|was|will|money|are|per)\b|\bbudget\b|\bsalary\b|\bcosts?\b|\bearns?\b|\bpaid\b", Options)]
    private static partial Regex MoneyPattern();

    [GeneratedRegex(@"[$£€]\s?\d|\d\s?(?:dollars|pounds|euros)|\b(?:million|thousand)\b", Options)]
    private static partial Regex MoneyAnswer();

    [GeneratedRegex(@"\bhow (?:many|old|tall|big|far|often|long)\b|\bwhat (?:number|age|percentage)\b", Options)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|dozens?|twice|single|half|pair|couple)\b", Options)]
    private static partial Regex NumberAnswer();

    [GeneratedRegex(@"\b(?:season|series|episode|volume|part|chapter)s? (?:\d+|one|two|three|four|five)\b|\b(?:19|20)\d\d\b", Options)]
    private static partial Regex SeasonNumber();

    [GeneratedRegex(@"\bwhat time\b", Options)]
    private static partial Regex ClockPattern();

    [GeneratedRegex(@"\b\d{1,2}(?::\d\d)? ?[ap]\.?m\b|\b\d{1,2}(?::|\.)\d\d\b|\bmidnight\b|\bnoon\b", Options)]
    private static partial Regex ClockAnswer();

    [GeneratedRegex(@"\bwhen\b|\bwhat (?:date|day|year|month)\b", Options)]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"\b(?:which|what)(?:'s the| is the)? (?:\w+ )?(?:school|college|university|academy)\b|\bname of (?:the|their|his|her) school\b", Options)]
    private static partial Regex SchoolPattern();

    [GeneratedRegex(@"\p{Lu}[\p{L}'’-]+ (?:\p{Lu}[\p{L}'’-]+ )*(?:School|College|Academy|University|Institute|High|Grammar)\b", RegexOptions.CultureInvariant)]
    private static partial Regex SchoolAnswer();

    [GeneratedRegex(@"\bwhere\b|\bwhich (?:city|country|town|place|school)\b|\bwhat (?:city|country|town|place|school)\b", Options)]
    private static partial Regex PlacePattern();

    [GeneratedRegex(@"\b(?:in|to|at|from|on|near|around|inside|across) (?:the |a |an |his |her |their )?(?:[a-z-]+ ){0,2}\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceAnswer();

    [GeneratedRegex(@"\bwhy\b|\bhow come\b|\bwhat(?:'s| is| was) the reason\b", Options)]
    private static partial Regex ReasonPattern();

    [GeneratedRegex(@"\b(?:because|due to|since|as|after|so that|in order|reason|thanks to|owing to|following|for|to)\b", Options)]
    private static partial Regex ReasonAnswer();

    [GeneratedRegex(@"^(?:and |so )?who\b|\bwho(?:'s| is| are| was)\b|\bwhich (?:actor|actress|person|character)\b", Options)]
    private static partial Regex PersonPattern();

    [GeneratedRegex(@"\p{Lu}[\p{L}'’-]+", RegexOptions.CultureInvariant)]
    private static partial Regex PersonAnswer();
}
