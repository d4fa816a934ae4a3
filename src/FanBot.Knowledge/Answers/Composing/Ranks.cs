namespace FanBot.Knowledge.Answers.Composing;

/// <summary>Ranks and titles that fans write short and articles long: "DCI" is in "Detective Chief Inspector".</summary>
internal static class Ranks
{
    private static readonly (string Long, string Short)[] Known =
    [
        ("detective chief superintendent", "dcs"),
        ("detective superintendent", "dsu"),
        ("detective chief inspector", "dci"),
        ("detective inspector", "di"),
        ("detective sergeant", "ds"),
        ("detective constable", "dc"),
        ("police constable", "pc"),
        ("superintendent", "supt"),
        ("sergeant", "sgt"),
        ("captain", "capt"),
        ("lieutenant", "lt"),
        ("professor", "prof"),
        ("doctor", "dr"),
    ];

    /// <summary>The short forms of the ranks that words hold in full.</summary>
    public static IEnumerable<string> Short(string words) =>
        Known.Where(r => words.Contains(r.Long, StringComparison.OrdinalIgnoreCase)).Select(r => r.Short);
}
