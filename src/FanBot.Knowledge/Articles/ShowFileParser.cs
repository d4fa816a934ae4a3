namespace FanBot.Knowledge.Articles;

/// <summary>Reads <c>show.yaml</c>.</summary>
internal static class ShowFileParser
{
    private const string Example = "Write lines such as 'name: Example Show', 'aliases: [ES]' and 'names: {Jon Doe: John Doe}'.";

    /// <summary>The file's content, or null and a sentence that says what is wrong; unknown keys are passed over.</summary>
    public static (ShowFile? Show, string? Message) Parse(ArticleFile file)
    {
        var decoded = TextDecoder.Decode(file.Content.Span, declared: null);
        if (decoded.Problem is not null)
        {
            return (null, decoded.Problem);
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
        }, null);
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
