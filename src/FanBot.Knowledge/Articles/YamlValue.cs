namespace FanBot.Knowledge.Articles;

/// <summary>
/// A value of a flat YAML mapping: one text, a list of texts, or a mapping of texts. Exactly one is set; all are null for a value of
/// another shape.
/// </summary>
internal sealed record YamlValue(string? Text = null, IReadOnlyList<string>? List = null, IReadOnlyDictionary<string, string>? Map = null)
{
    /// <summary>Of a list that holds other things too, its texts; else null.</summary>
    public IReadOnlyList<string>? Texts { get; init; }

    /// <summary>Of such a list, its mappings; else null.</summary>
    public IReadOnlyList<YamlItem>? Items { get; init; }
}
