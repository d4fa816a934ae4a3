using System.Collections.Frozen;

namespace FanBot.Reading.Training.Sampling;

/// <summary>Words that can stand for each other in a question and make another question of it, from <c>swaps.txt</c>.</summary>
internal sealed class SwapClasses
{
    private readonly FrozenDictionary<string, (string[][] Class, int Concept, int Form)> _places;

    private SwapClasses(IEnumerable<string> lines) => _places = lines
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split(' ').Select(concept => concept.Split('/')).ToArray())
        .SelectMany(all => all.SelectMany((concept, i) => concept.Select((word, form) => (word, (all, i, form)))))
        .DistinctBy(place => place.word)
        .ToFrozenDictionary(place => place.word, place => place.Item2, StringComparer.Ordinal);

    /// <summary>Reads the classes that are part of the program.</summary>
    public static SwapClasses Read()
    {
        using var stream = typeof(SwapClasses).Assembly.GetManifestResourceStream("swaps.txt")!;
        using var reader = new StreamReader(stream);
        return new SwapClasses(reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n'));
    }

    /// <summary>
    /// Words that can take a word's place where a text speaks of this, in whatever form, and of none of those: in the word's own
    /// form. None where the text does not speak of it.
    /// </summary>
    public IReadOnlyList<string> For(string word, HashSet<string> text)
    {
        if (!_places.TryGetValue(word, out var place) || !place.Class[place.Concept].Any(text.Contains))
        {
            return [];
        }

        return [.. place.Class.Where(concept => place.Form < concept.Length && !concept.Any(text.Contains)).Select(concept => concept[place.Form])];
    }
}
