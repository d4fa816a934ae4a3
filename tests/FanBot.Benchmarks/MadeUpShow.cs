namespace FanBot.Benchmarks;

/// <summary>What is true of a made-up show; its articles state it, guess at it and get it wrong.</summary>
internal sealed record MadeUpShow(
    string Name,
    string Channel,
    string Creator,
    string Place,
    DateOnly Release,
    DateOnly Announced,
    IReadOnlyList<(string Actor, string Character)> Cast)
{
    private const int CastSize = 24;

    /// <summary>The show of that number: the same seed gives the same show.</summary>
    public static MadeUpShow Of(int seed, int number)
    {
        var random = new Random(HashCode(seed, number));
        var release = new DateOnly(2031, 1, 1).AddDays(random.Next(700));
        var actors = Names(random);
        var characters = Names(random);
        return new MadeUpShow(
            MadeUpNames.Show(number),
            MadeUpNames.Channel(random),
            MadeUpNames.Person(random),
            MadeUpNames.Place(random),
            release,
            release.AddDays(-100),
            [.. actors.Zip(characters)]);
    }

    // Not System.HashCode, which differs from process to process.
    public static int HashCode(int seed, int number) => unchecked((seed * 486187739) + (number * 16777619) + 17);

    private static List<string> Names(Random random)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (names.Count < CastSize)
        {
            names.Add(MadeUpNames.Person(random));
        }

        return [.. names];
    }
}
