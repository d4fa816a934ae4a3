namespace FanBot.Benchmarks;

/// <summary>Names of shows, people and places that do not exist.</summary>
internal static class MadeUpNames
{
    private static readonly string[] Adjectives =
    [
        "Amber", "Ashen", "Bitter", "Borrowed", "Broken", "Copper", "Crooked", "Distant", "Drowned", "Dusty", "Empty", "Fallow", "Feral", "Frozen", "Gilded",
        "Hollow", "Idle", "Ivory", "Lantern", "Last", "Lonely", "Marble", "Mossy", "Narrow", "Northern", "Painted", "Paper", "Quiet", "Restless", "Salted",
        "Scarlet", "Second", "Silver", "Sleeping", "Stolen", "Thirteenth", "Tidal", "Velvet", "Whispering", "Winter",
    ];

    private static readonly string[] Nouns =
    [
        "Almanac", "Anchor", "Bridge", "Canal", "Chapel", "Choir", "Circus", "Compass", "Court", "Ferry", "Foundry", "Garden", "Gate", "Harbour", "Hotel",
        "Inheritance", "Island", "Kitchen", "Lane", "Ledger", "Library", "Lighthouse", "Meadow", "Mill", "Observatory", "Orchard", "Parade", "Pier", "Post",
        "Quarry", "Railway", "Regiment", "School", "Station", "Theatre", "Tide", "Tower", "Valley", "Wharf", "Winter Garden",
    ];

    private static readonly string[] FirstNames =
    [
        "Abel", "Ada", "Alma", "Anselm", "Beatrix", "Bram", "Cecily", "Corin", "Dagny", "Dorian", "Edda", "Emrys", "Fenna", "Florian", "Greta", "Hedda",
        "Ida", "Ilse", "Ivo", "Jonas", "Juno", "Kasper", "Lena", "Linus", "Mara", "Marek", "Nell", "Nils", "Odile", "Oskar", "Petra", "Quentin", "Rika",
        "Rufus", "Sanna", "Silas", "Tamsin", "Teo", "Ulla", "Vera", "Viggo", "Wanda", "Wilf", "Xenia", "Yorick", "Zelda",
    ];

    private static readonly string[] LastNames =
    [
        "Ahlm", "Ashdown", "Barrow", "Beck", "Bellweather", "Brandt", "Cask", "Colley", "Corvin", "Dahl", "Drummer", "Eastlake", "Ember", "Falk", "Fenwright",
        "Gale", "Grauman", "Hale-Orrin", "Harrow", "Hollis", "Ingram", "Jessop", "Keel", "Kestrel", "Lind", "Lockhart-Vane", "Marlow", "Mire", "Norling",
        "Oakes", "Orrin", "Penrose", "Pike", "Quill", "Ravn", "Rook", "Sand", "Sorrel", "Strand", "Tarn", "Thorne", "Umber", "Vance", "Voss", "Wick",
        "Winterbourne", "Yarrow", "Zell",
    ];

    private static readonly string[] Channels = ["Harbour TV", "Northlight", "Channel Nine", "Kite+", "Meridian Play", "Bluebox"];

    private static readonly string[] Papers = ["Screen Almanac", "The Evening Reel", "Binge Gazette", "Telly Post", "Second Screen", "Harbour Weekly"];

    private static readonly string[] Places = ["Aldermere", "Brackwater", "Castle Orrin", "Dunmarsh", "Eastfold", "Farrowby", "Greyholm", "Kelderwick"];

    /// <summary>The name of the show of that number; 1,600 differ.</summary>
    public static string Show(int number) => $"{Adjectives[number % Adjectives.Length]} {Nouns[number / Adjectives.Length % Nouns.Length]}";

    public static string Person(Random random) => $"{Pick(random, FirstNames)} {Pick(random, LastNames)}";

    public static string Channel(Random random) => Pick(random, Channels);

    public static string Paper(Random random) => Pick(random, Papers);

    public static string Place(Random random) => Pick(random, Places);

    public static T Pick<T>(Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
