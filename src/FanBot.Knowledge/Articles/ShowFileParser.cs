using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Articles;

/// <summary>Reads <c>show.yaml</c>.</summary>
internal static class ShowFileParser
{
    private const string Example = "Write lines such as 'name: Example Show', 'aliases: [ES]' and 'names: {Jon Doe: John Doe}'.";

    private const string CorrectionExample = "Write each as a line '- name: Jon Doe' with 'is: John Doe' below it.";
    private const int LongestShown = 60;

    // A file in which nearly nothing is right is told of in a few sentences.
    private const int MostSentences = 20;

    private static readonly string[] Keys = ["name", "aliases", "names", "corrections"];

    /// <summary>The file's content, or null where it cannot be used; and a sentence for each thing that is wrong, as that a key is none.</summary>
    public static (ShowFile? Show, IReadOnlyList<string> Messages) Parse(ArticleFile file)
    {
        var decoded = TextDecoder.Decode(file.Content.Span, declared: null);
        return decoded.Problem is null ? Parse(decoded.Text, file.Folder, file.Hash)
            : (null, [$"The file was not used, since it is no plain text (UTF-8). {Example}"]);
    }

    /// <summary>The same of a text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="folder">The folder that it lies in; null for the articles folder itself.</param>
    /// <param name="hash">The file's hash.</param>
    public static (ShowFile? Show, IReadOnlyList<string> Messages) Parse(string yaml, string? folder, string hash)
    {
        if (FlatYaml.Reference(yaml) is { } line)
        {
            return (null,
            [
                string.Create(null, $"The file was not used: line {line} holds an anchor, an alias or a tag ('&', '*' or '!'), which FanBot does not follow. ")
                    + "Write the text itself there, in quotation marks where it begins with such a sign.",
            ]);
        }

        var (values, message) = FlatYaml.Read(yaml);
        if (values is null)
        {
            return (null, [$"The file was not used: {message}. {Example}"]);
        }

        var name = values.GetValueOrDefault("name");
        var aliases = values.GetValueOrDefault("aliases");
        var names = values.GetValueOrDefault("names");
        var wrong = (name, aliases, names) switch
        {
            ({ Text: null }, _, _) => "'name' is not one name",
            (_, { List: null, Text: null }, _) => "'aliases' is not a list of names",
            (_, _, { Map: null, Text: not "" }) => "'names' does not hold 'wrong spelling: right name' lines",
            _ => null,
        };
        if (wrong is not null)
        {
            return (null, [$"The file was not used: {wrong}. {Example}"]);
        }

        var messages = new List<string>();
        var corrections = Corrections(values.GetValueOrDefault("corrections"), folder, messages);
        if (Unknown(values.Keys.Where(k => !Keys.Contains(k, StringComparer.OrdinalIgnoreCase))) is { } unknown)
        {
            messages.Add(unknown);
        }

        return (new ShowFile
        {
            Name = string.IsNullOrWhiteSpace(name?.Text) ? null : name.Text.Trim(),
            Aliases = [.. (aliases?.List ?? [aliases?.Text ?? ""]).Select(a => a.Trim()).Where(a => a.Length > 0)],
            Names = Names(names?.Map, corrections),
            Corrections = corrections,
            Hash = hash,
        }, Few(messages));
    }

    private static List<Correction> Corrections(YamlValue? value, string? folder, List<string> messages)
    {
        if (value is null or { Text: "" } or { List.Count: 0 })
        {
            return [];
        }

        var (items, texts) = (value.Items ?? [], value.Texts ?? value.List);
        if (texts is null)
        {
            messages.Add($"'corrections' is not a list, so nothing was corrected. {CorrectionExample}");
            return [];
        }

        messages.AddRange(texts.Select(t => $"Under 'corrections', '{OneLine.Of(t, LongestShown)}' is no correction and was not used. {CorrectionExample}"));
        var corrections = new List<Correction>();
        foreach (var item in items)
        {
            var (correction, problem) = item.Problem is { } wrong ? (null, wrong) : CorrectionMap.Read(item.Values, folder);
            if (correction is not null)
            {
                corrections.Add(correction);
            }
            else
            {
                messages.Add(string.Create(null, $"The correction in line {item.Line} was not used: {problem}."));
            }
        }

        return corrections;
    }

    private static List<string> Few(List<string> messages) => messages.Count <= MostSentences ? messages
        : [.. messages.Take(MostSentences), string.Create(null, $"{messages.Count - MostSentences} more lines are wrong. {Example}")];

    /// <summary>What is said of keys that there are not; null where there are none of these. The others are used all the same.</summary>
    private static string? Unknown(IEnumerable<string> keys)
    {
        const int Most = 5;
        var sentences = keys.Take(Most).Select(key => $"There is no key '{key}'{Meant(key.ToLowerInvariant())}.");
        return string.Join(' ', sentences) is { Length: > 0 } text
            ? $"{text} Keys are '{string.Join("', '", Keys[..^1])}' and '{Keys[^1]}'; the rest was used."
            : null;
    }

    private static string Meant(string key)
    {
        const int Slips = 3;
        var nearest = Keys.Where(k => EditDistance.AtMost(k, key, Math.Min(Slips, k.Length / 2))).MinBy(k => EditDistance.Between(k, key));
        return nearest is null ? "" : $"; '{nearest}' may be meant";
    }

    private static Dictionary<string, string> Names(IReadOnlyDictionary<string, string>? names, IEnumerable<Correction> corrections)
    {
        var trimmed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (spelling, right) in names ?? new Dictionary<string, string>())
        {
            if (!string.IsNullOrWhiteSpace(spelling) && !string.IsNullOrWhiteSpace(right))
            {
                trimmed[spelling.Trim()] = right.Trim();
            }
        }

        foreach (var correction in corrections.OfType<NameCorrection>())
        {
            trimmed[correction.Name] = correction.Right;
        }

        return trimmed;
    }
}
