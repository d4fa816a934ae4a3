using System.Collections.Frozen;

namespace FanBot.Knowledge.Text;

/// <summary>Words that hold a sentence together and tell nothing of what it is about, in any field.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> Terms =
        ("a about after all also am an and any anyone are as at be because been before being but by can cannot could did do does doing done during each for "
            + "from had has have "
        + "having he her here him his how i if in into is it its just me might more most must my no nor not of off on one only or other our out over own "
            + "shall she should so some "
        + "such than that the their them then there these they this those through to too under until up upon us very was we were what when where which "
            + "while who whom whose "
        + "why will with within would you your")
        .Split(' ')
        .Select(TermAnalyzer.Term)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a term, already stemmed, is that of such a word.</summary>
    public static bool IsStop(string term) => Terms.Contains(term);
}
