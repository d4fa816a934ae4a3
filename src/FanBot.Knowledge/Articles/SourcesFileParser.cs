using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Articles;

/// <summary>Reads <c>sources.yaml</c>: under each weight, the names and hosts of publishers.</summary>
internal static class SourcesFileParser
{
    private const string Example = "Write lines such as 'rumour: [Example Gossip, gossip.example]'.";
    private const int LongestName = 200;

    // A file in which nearly nothing is right is told of in a few sentences.
    private const int MostSentences = 20;

    /// <summary>The weights, and a sentence on each line that could not be used; the others are.</summary>
    public static (SourcesFile Sources, IReadOnlyList<string> Messages) Parse(ArticleFile file)
    {
        var decoded = TextDecoder.Decode(file.Content.Span, declared: null);
        if (decoded.Problem is not null)
        {
            return (SourcesFile.None, [$"The file was not used, since it is no plain text (UTF-8). {Example}"]);
        }

        var messages = new List<string>();
        var (entries, stopped) = FlatYaml.ReadEntries(decoded.Text);
        if (stopped is not null)
        {
            messages.Add($"{(entries.Count > 0 ? "The rest of the" : "The")} file was not used: {stopped}. {Example}");
        }

        var publishers = new List<WeighedPublisher>();
        foreach (var (key, value) in entries)
        {
            if (SourceWeights.ByName.TryGetValue(key.Trim(), out var weight))
            {
                publishers.AddRange(Publishers(key.Trim(), weight, value, messages));
            }
            else
            {
                messages.Add(UnknownWeight(key, value));
            }
        }

        messages.AddRange(Contradictions(publishers));
        return (new SourcesFile([.. publishers.DistinctBy(p => (p.Key, p.Weight))]), Few(messages));
    }

    private static IEnumerable<WeighedPublisher> Publishers(string key, SourceWeight weight, YamlValue value, List<string> messages)
    {
        var names = value.List ?? value.Texts ?? (value.Text is { } text ? [text] : null);
        if (names is null || value.Texts is not null)
        {
            messages.Add($"Under '{key}', what is no name or host was not used. {Example} A name with a colon in it needs quotation marks.");
        }

        foreach (var publisher in (names ?? []).Select(n => n.Trim()).Where(n => n.Length > 0).Select(n => new WeighedPublisher(n, weight)))
        {
            if (publisher.Key.Length > 0 && publisher.Name.Length <= LongestName)
            {
                yield return publisher;
            }
            else
            {
                messages.Add($"Under '{key}', '{Shown(publisher.Name)}' is no publisher's name or host and was not used.");
            }
        }
    }

    private static string UnknownWeight(string key, YamlValue value)
    {
        var written = Shown(key);
        if (value.Text?.Trim() is { } word && SourceWeights.ByName.TryGetValue(word, out var meant))
        {
            return $"'{written}: {word}' was not used, since the weight comes first. Write '{meant.Name()}: [{written}]'.";
        }

        var nearest = NearestName.Of(key.Trim().ToLowerInvariant(), SourceWeights.ByName.Keys, name => name);
        return $"'{written}' is no weight, so what stands there was not used. "
            + (nearest is null ? "The weights are trusted, normal, rumour and ignored." : $"Did you mean '{nearest}'?");
    }

    private static IEnumerable<string> Contradictions(IEnumerable<WeighedPublisher> publishers) => publishers
        .GroupBy(p => p.Key, StringComparer.Ordinal)
        .Select(g => (g.First().Name, Weights: g.Select(p => p.Weight).Distinct().ToList()))
        .Where(p => p.Weights.Count > 1)
        .Select(p => $"'{p.Name}' stands under {string.Join(" and ", p.Weights.Select(w => w.Name()))}. "
            + $"It counts as {p.Weights.Aggregate(SourceWeights.MoreCautious).Name()} until one of the lines is taken out.");

    private static List<string> Few(List<string> messages) => messages.Count <= MostSentences ? messages
        : [.. messages.Take(MostSentences), string.Create(null, $"{messages.Count - MostSentences} more lines are wrong. {Example}")];

    private static string Shown(string written)
    {
        const int LongestShown = 60;
        return written.Length <= LongestShown ? written : written[..LongestShown] + "\u2026";
    }
}
