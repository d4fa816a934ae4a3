namespace FanBot.Reading.Tests.Chat;

/// <summary>Passages about shows that there are not.</summary>
internal static class Shows
{
    public const string Question = "When does season 2 of Lanternfall start?";

    public static ReaderPassage Release { get; } = new(
        "Lanternfall: what we know", "Season 2 of “Lanternfall” starts on 14 March 2031, Orbit TV said. 10 episodes.");

    public static ReaderPassage Cast { get; } = new(
        "Lanternfall: who is in it", "Mara Quill plays Odile again. Season 2 doesn't bring back Tobin Farrow.");

    public static ReaderPassage Plot { get; } = new("Lanternfall: the story", "In the harbour a lamp goes out, and nobody will say who lit it in 2010.");

    public static IReadOnlyList<ReaderPassage> All { get; } = [Plot, Release, Cast];
}
