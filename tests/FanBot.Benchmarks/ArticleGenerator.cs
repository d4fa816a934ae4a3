using System.Globalization;
using System.Text;

namespace FanBot.Benchmarks;

/// <summary>
/// Made-up articles in the manner of entertainment news, some 5 KB each and 50 to a show: announcements and rumours,
/// cast lists and prose, production, plot, and the noise of web pages. The same seed gives the same articles.
/// </summary>
internal sealed class ArticleGenerator(int seed = 1)
{
    public const int PerShow = 50;

    /// <summary>Writes that many articles below <paramref name="folder"/>, a folder for each show.</summary>
    public void Write(string folder, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var (path, text) = Article(i);
            var full = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text);
        }
    }

    /// <summary>Path and text of the article of that number.</summary>
    public (string Path, string Text) Article(int number)
    {
        var show = MadeUpShow.Of(seed, number / PerShow);
        var random = new Random(MadeUpShow.HashCode(seed + 1, number));
        var date = show.Release.AddDays(20 - (number % PerShow * 10) - random.Next(10));
        var folder = show.Name.ToLowerInvariant().Replace(' ', '-');
        return ($"{folder}/season-2-{number % PerShow:D2}-{date:yyyy-MM-dd}.txt", Text(show, date, random));
    }

    private static string Text(MadeUpShow show, DateOnly date, Random random)
    {
        var text = new StringBuilder();
        var paper = MadeUpNames.Paper(random);
        Line(text, Title(show, random));
        Line(text, $"By {MadeUpNames.Person(random)}\nUpdated on {Day(date)}");
        Line(
            text,
            $"Fans of {show.Name} have waited a long time for season 2. {show.Name} is a {show.Channel} drama created by {show.Creator}, set in the harbour "
                + $"town of {show.Place}. Here is everything {paper} knows about the new season, from the release date to the cast.");

        Line(text, $"When is the {show.Name} season 2 release date?");
        Line(text, Release(show, date, random));
        Line(text, Filler(random, 7));

        Line(text, $"{show.Name} season 2 production");
        Line(text, Production(show, date, random));

        Line(text, $"{show.Name} season 2 cast");
        Line(text, CastProse(show, random));
        Line(text, "Here is the cast list for season 2:");
        foreach (var (actor, character) in show.Cast.Take(8 + random.Next(16)))
        {
            Line(text, $"  • {actor} as {character}", blank: false);
        }

        text.Append('\n');
        Line(text, $"What will happen in {show.Name} season 2?");
        Line(text, Plot(show, random));
        Line(text, Filler(random, 8));
        Line(text, Filler(random, 6));
        Line(text, $"How many episodes will {show.Name} season 2 have?");
        Line(text, $"Season 2 has {6 + (show.Cast[0].Actor.Length % 6)} episodes, and each episode is around 50 minutes long. {Filler(random, 7)}");
        Line(text, "Read next");
        Line(text, $"{MadeUpNames.Show(random.Next(1600))} season 3: what we know so far");
        Line(text, $"{MadeUpNames.Show(random.Next(1600))} is cancelled after two seasons");
        Line(text, "Leave a comment");
        Line(text, "Your email address will not be published.");
        return text.ToString();
    }

    private static string Title(MadeUpShow show, Random random) => MadeUpNames.Pick(random,
    [
        $"{show.Name} Season 2: Release Date, Cast and Everything We Know",
        $"When Is {show.Name} Season 2 Coming Out?",
        $"{show.Name} Season 2 Cast: Who Returns and Who Is New",
        $"Is {show.Name} Season 2 Happening?",
    ]);

    private static string Release(MadeUpShow show, DateOnly date, Random random)
    {
        if (date >= show.Announced)
        {
            return $"On {Day(show.Announced)}, {show.Channel} announced that season 2 of {show.Name} will premiere on {Day(show.Release)}. "
                + $"The announcement came with a short teaser. All episodes of {show.Name} will be available on {show.Channel} that day.";
        }

        var guess = show.Release.AddMonths(random.Next(-5, 6));
        return $"{show.Channel} has not announced a release date for season 2 yet. We expect {show.Name} to return in "
            + $"{guess.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}, since the first season arrived a year after filming ended. According to a "
            + $"report, season 2 could even come in {Season(guess)} {guess.Year}.";
    }

    private static string Production(MadeUpShow show, DateOnly date, Random random)
    {
        var start = show.Release.AddMonths(-14);
        var wrap = show.Release.AddMonths(-8);
        return date > wrap
            ? $"{show.Channel} confirmed that filming on {show.Name} season 2 began in {start.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}. Filming "
                + $"wrapped in {wrap.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}, according to {MadeUpNames.Paper(random)}. The series is in "
                + "post-production now."
            : $"Filming on {show.Name} season 2 is expected to start in {start.ToString("MMMM yyyy", CultureInfo.InvariantCulture)} in {show.Place}. "
                + $"{show.Channel} renewed the series for a second season in {start.AddMonths(-3).ToString("MMMM yyyy", CultureInfo.InvariantCulture)}.";
    }

    private static string CastProse(MadeUpShow show, Random random)
    {
        var first = MadeUpNames.Pick(random, show.Cast);
        var second = MadeUpNames.Pick(random, show.Cast);
        return $"{first.Actor} will return as {first.Character}, and {second.Actor}, who plays {second.Character}, is back as well. "
            + $"{MadeUpNames.Person(random)} has been linked to a role, but {show.Channel} has not confirmed it. {Filler(random, 4)}";
    }

    private static string Plot(MadeUpShow show, Random random)
    {
        var (first, second) = (MadeUpNames.Pick(random, show.Cast).Character, MadeUpNames.Pick(random, show.Cast).Character);
        return $"The second season follows {first} and {second} as they try to save the old ferry of {show.Place}. "
            + $"{first} learns that {second} has kept a secret since the storm, and the town has to choose a side. {Filler(random, 4)}";
    }

    private static readonly string[] Subjects =
    [
        "The first season",
        "The story",
        "The crew",
        "A spokesperson",
        "The trailer",
        "The audience",
        "The writing",
        "The music",
        "The old lighthouse",
        "One of the producers",
        "The town council",
        "The finale",
    ];
    private static readonly string[] Verbs =
        ["won over", "surprised", "divided", "delighted", "puzzled", "moved", "reminded", "convinced", "charmed", "worried"];
    private static readonly string[] Objects =
    [
        "many viewers",
        "the critics",
        "families at home",
        "long-time readers of the novels",
        "everyone on set",
        "the whole country",
        "its makers",
        "fans on social media",
        "sceptics",
        "the jury of a small festival",
    ];
    private static readonly string[] Ends =
    [
        "with its quiet humour",
        "in ways nobody had expected",
        "despite the rain and a tight budget",
        "after a slow start",
        "and it shows in every scene",
        "because of the honest dialogue",
        "from the very first episode",
        "although little happens in it",
        "with pictures of the grey sea",
        "long before anyone talked about awards",
    ];

    private static string Filler(Random random, int sentences) => string.Join(' ', Enumerable.Range(0, sentences).Select(_ =>
        $"{MadeUpNames.Pick(random, Subjects)} {MadeUpNames.Pick(random, Verbs)} {MadeUpNames.Pick(random, Objects)} {MadeUpNames.Pick(random, Ends)}."));

    private static string Season(DateOnly date) => (date.Month % 12 / 3) switch { 0 => "winter", 1 => "spring", 2 => "summer", _ => "autumn" };

    private static string Day(DateOnly date) => date.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    private static void Line(StringBuilder text, string line, bool blank = true) => text.Append(line).Append(blank ? "\n\n" : "\n");
}
