using FanBot.Knowledge.Text;

namespace FanBot.Benchmarks;

/// <summary>What members ask about the made-up shows.</summary>
internal static class Questions
{
    private static readonly string[] Free =
    [
        "when does season 2 of {0} come out?",
        "who plays the lead in {0}?",
        "how many episodes will {0} season 2 have",
        "what is season two of {0} about?",
        "has filming on {0} wrapped?",
        "where was {0} filmed",
        "will the old ferry be saved in {0}?",
        "what did the critics say about {0} and its quiet humour",
        "is {0} cancelled?",
        "who wrote the music for {0}?",
    ];

    private static readonly string[] Searches =
    [
        "old ferry saved storm secret",
        "critics quiet humour first season",
        "filming wrapped according report",
        "release date announced premiere teaser",
        "music lighthouse grey sea pictures",
    ];

    public static string Release(string show) => $"/release show:{show} season:2";

    public static string Cast(string show) => $"/cast show:{show} season:2";

    public static string Ask(string show, int number) => $"/ask question:{string.Format(null, Free[number % Free.Length], show)}";

    public static IReadOnlyCollection<string> Terms(int number) => TermAnalyzer.Terms(Searches[number % Searches.Length]);
}
