using FanBot.Editions;
using FanBot.Knowledge.Storage;
using FanBot.Pages.Serving;

namespace FanBot.Pages.Desk;

/// <summary>What a page of the desk reads from: one edition, held until the page is drawn, and the show that is asked for.</summary>
internal sealed class DeskReading : IDisposable
{
    private readonly EditionHold? _hold;

    /// <param name="live">What is live.</param>
    /// <param name="asked">The request.</param>
    public DeskReading(LiveKnowledge live, PageRequest asked)
    {
        _hold = live.Read();
        var key = asked.Query["show"].ToString();
        Show = Shows.FirstOrDefault(s => s.Key == key) ?? (Shows is [var first, ..] ? first : null);
        Season = int.TryParse(asked.Query["season"], System.Globalization.CultureInfo.InvariantCulture, out var season) ? season : null;
    }

    /// <summary>The edition; null while there is none.</summary>
    public Edition? Edition => _hold?.Edition;

    /// <summary>The shows, by name.</summary>
    public IReadOnlyList<ShowSummary> Shows => Edition?.Snapshot.Shows() ?? [];

    /// <summary>The show that is asked for, else the first; null where there is none.</summary>
    public ShowSummary? Show { get; }

    /// <summary>The season that is asked for, or null.</summary>
    public int? Season { get; }

    /// <inheritdoc/>
    public void Dispose() => _hold?.Dispose();
}
