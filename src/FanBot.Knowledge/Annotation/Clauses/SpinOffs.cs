using System.Text.RegularExpressions;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>What is to grow out of the show, and is not the show: spin-offs, prequels, companion series.</summary>
internal static class SpinOffs
{
    private const string Thing = @"\b(?:spin-?\s?offs?|prequels?|sequel series|companion series|backdoor pilots?)\b";

    /// <summary>Whether a spin-off is what the words before a verb speak of; a show that is itself called one names itself behind the word.</summary>
    public static bool IsSubject(string before) => SubjectPattern.Match(before) is { Success: true } match && !before[match.Index..].Any(Masks.IsShow);

    /// <summary>The first word for one.</summary>
    public static Match Find(string mask) => ThingPattern.Match(mask);

    private static readonly Pattern SubjectPattern = new(Thing + "[^;]*$", RegexOptions.IgnoreCase);

    private static readonly Pattern ThingPattern = new(Thing, RegexOptions.IgnoreCase);
}
