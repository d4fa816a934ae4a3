using FanBot.Knowledge.Lexicon;

namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>Names that stand in a list, "Ada Quill (Night Ferry), Mara Voss and Jonah Crane": a wording names only the one beside it.</summary>
internal static class People
{
    private const string Plain = "plain";

    private static readonly PhraseBook Joins = PhraseBook.Read("Annotation.Clauses.people.phrases");

    /// <summary>The part of a wording that is the last name in front of it, or the first one behind it.</summary>
    public const string Who = "who";

    /// <summary>Of whom a wording tells: those of the list up to its name where it begins with that, else those from its name on.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="match">The wording, with a part <see cref="Who"/>.</param>
    /// <param name="from">What stands before this place of the mask belongs to the wording before.</param>
    /// <returns>Places of names in the mask.</returns>
    public static IReadOnlyList<int> Of(Sentence sentence, PhraseMatch match, int from = 0)
    {
        var name = match.Part(Who)!.Value.Start;
        return name == match.Span.Start ? UpTo(List(sentence, name, Plain), name, from) : From(List(sentence, name, Plain), name);
    }

    /// <summary>The names of a list up to one of them, from a place of the mask on; "Mara Voss and Night Ferry director Jonah Crane" is one too.</summary>
    public static IReadOnlyList<int> UpTo(Sentence sentence, int name, int from = 0) => UpTo(List(sentence, name), name, from);

    /// <summary>Likewise those from one of them on.</summary>
    public static IReadOnlyList<int> From(Sentence sentence, int name) => From(List(sentence, name), name);

    private static IReadOnlyList<int> UpTo(List<int> list, int name, int from) => [.. list.Where(i => i >= from && i <= name).DefaultIfEmpty(name)];

    private static IReadOnlyList<int> From(List<int> list, int name) => [.. list.Where(i => i >= name)];

    // A wording begins with a name, and right behind it comes the next.
    private static List<int> List(Sentence sentence, int name, string? sort = null)
    {
        List<int> list = [name];
        foreach (var join in Joins.Matches(sentence.Tokens).Where(m => sort is null || m.Value == sort))
        {
            if (join.Span.Start != list[^1])
            {
                if (list.Contains(name) && list.Count > 1)
                {
                    break;
                }

                list = [join.Span.Start];
            }

            list.Add(sentence.Mask.AsSpan(join.Span.End).IndexOfAnyInRange('\uE000', '\uE0FF') + join.Span.End);
        }

        return list.Contains(name) ? list : [name];
    }
}
