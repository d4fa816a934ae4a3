using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Articles;

/// <summary>Reads <c>show.yaml</c>.</summary>
internal static class ShowFileParser
{
    private const string Example = "Write lines such as 'name: Example Show', 'aliases: [ES]' and 'names: {Jon Doe: John Doe}'.";

    private static readonly string[] Keys = ["name", "aliases", "names"];

    /// <summary>The file's content, or null where it cannot be used; and a sentence that says what is wrong, as that a key is none.</summary>
    public static (ShowFile? Show, string? Message) Parse(ArticleFile file)
    {
        var decoded = TextDecoder.Decode(file.Content.Span, declared: null);
        if (decoded.Problem is not null)
        {
            return (null, $"The file was not used, since it is no plain text (UTF-8). {Example}");
        }

        var (values, message) = FlatYaml.Read(decoded.Text);
        if (values is null)
        {
            return (null, $"The file was not used: {message}. {Example}");
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
            return (null, $"The file was not used: {wrong}. {Example}");
        }

        return (new ShowFile
        {
            Name = string.IsNullOrWhiteSpace(name?.Text) ? null : name.Text.Trim(),
            Aliases = [.. (aliases?.List ?? [aliases?.Text ?? ""]).Select(a => a.Trim()).Where(a => a.Length > 0)],
            Names = Trimmed(names?.Map),
            Hash = file.Hash,
        }, Unknown(values.Keys.Where(k => !Keys.Contains(k, StringComparer.OrdinalIgnoreCase))));
    }

    /// <summary>What is said of keys that there are not; null where there are none of these. The others are used all the same.</summary>
    private static string? Unknown(IEnumerable<string> keys)
    {
        const int Most = 5;
        var sentences = keys.Take(Most).Select(key => $"There is no key '{key}'{Meant(key.ToLowerInvariant())}.");
        return string.Join(' ', sentences) is { Length: > 0 } text
            ? $"{text} The keys are '{string.Join("', '", Keys[..^1])}' and '{Keys[^1]}'; the rest of the file was used."
            : null;
    }

    private static string Meant(string key)
    {
        const int Slips = 3;
        var nearest = Keys.Where(k => EditDistance.AtMost(k, key, Math.Min(Slips, k.Length / 2))).MinBy(k => EditDistance.Between(k, key));
        return nearest is null ? "" : $"; '{nearest}' may be meant";
    }

    private static Dictionary<string, string> Trimmed(IReadOnlyDictionary<string, string>? names)
    {
        var trimmed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (spelling, right) in names ?? new Dictionary<string, string>())
        {
            if (!string.IsNullOrWhiteSpace(spelling) && !string.IsNullOrWhiteSpace(right))
            {
                trimmed[spelling.Trim()] = right.Trim();
            }
        }

        return trimmed;
    }
}
