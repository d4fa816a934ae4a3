using System.Globalization;
using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Building;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Tests.Properties;

namespace FanBot.Knowledge.Tests.Frozen;

/// <summary>All claims, facts and answers of a folder of articles as lines in a fixed order, so that two dumps can be compared.</summary>
internal static class KnowledgeDump
{
    private const int NamesAsked = 12;

    private static readonly string[] OfSeasons =
    [
        SlashCommandNames.Release, SlashCommandNames.Status, SlashCommandNames.Episodes, SlashCommandNames.Plot, SlashCommandNames.Timeline,
        SlashCommandNames.Cast,
    ];

    /// <summary>The lines of one folder.</summary>
    /// <param name="articles">Articles as the bot reads them.</param>
    /// <param name="questions">Asked of the show whose key is theirs, or of all where it is empty.</param>
    public static async Task<IReadOnlyList<string>> OfFolder(string articles, ILookup<string, string> questions)
    {
        using var folder = new TempFolder();
        var clock = new TestClock();
        var store = new SnapshotStore(folder.Full("store"), clock);
        await new SnapshotBuilder(store).BuildAsync(new ArticleFolder(articles));
        using var snapshot = store.OpenLive()!;
        var answerer = new Answerer(snapshot, clock);
        return [.. snapshot.Shows().SelectMany(show => OfShow(snapshot, answerer, show, [.. questions[show.Key], .. questions[""]]))];
    }

    private static IEnumerable<string> OfShow(Snapshot snapshot, Answerer answerer, ShowSummary show, IReadOnlyList<string> questions) =>
    [
        $"# {show.Name}",
        .. snapshot.Claims(show.Key).Select(Line).Order(StringComparer.Ordinal),
        .. snapshot.Facts(show.Key).SelectMany(Lines).Order(StringComparer.Ordinal),
        .. Asked(snapshot, show).Concat(questions).Distinct().Select(q => Line(q, answerer.Answer(q))),
    ];

    private static string Line(CitedClaim cited) => string.Join(" | ", "claim", cited.Source.Path, Said(cited.Claim), cited.Claim.Rule, One(cited.Quote));

    private static string Said(Claim claim) => string.Create(
        CultureInfo.InvariantCulture,
        $"{claim.Kind} s{claim.Season} {claim.Aspect} {claim.Person} {claim.Character} {claim.Description} {claim.Value} «{claim.Text}» "
        + $"{claim.Date} {claim.Status} {claim.Standing} {claim.AsOf} {claim.Origin} {(claim.PairingUncertain ? "uncertain" : "")}");

    private static IEnumerable<string> Lines(Fact fact) => new[] { fact.Best }.Concat(fact.Rivals).Select((value, i) => string.Create(
        CultureInfo.InvariantCulture,
        $"fact | {fact.Kind} s{fact.Season} {fact.Aspect} {fact.Person} {fact.Character} {fact.Description} {fact.Status} {fact.Conflicting}"
        + $" | {i} {value.Value} «{value.Text}» {value.Standing}"));

    private static string Line(string question, Answer answer) => string.Join(
        " | ", "answer", question, answer.GetType().Name, One(answer.Text), string.Join(", ", answer.Citations.Select(c => c.Article.Path)));

    /// <summary>Every kind of question in every wording about the names that are told of most, and every command.</summary>
    private static IEnumerable<string> Asked(Snapshot snapshot, ShowSummary show)
    {
        var names = snapshot.Entities(show.Key).Select(e => e.Name).Order(StringComparer.Ordinal).Take(NamesAsked).Append(show.Name).ToList();
        var ofNames = names.SelectMany((name, i) => EveryWording.Of.Values.SelectMany(wordings => wordings)
            .Select(wording => string.Format(CultureInfo.InvariantCulture, wording, name, names[(i + 1) % names.Count])));
        return ofNames.Select(question => $"/ask show:{show.Name} question:{question}")
            .Concat(OfSeasons.SelectMany(command => ((string[])["", " season:1", " season:2"]).Select(season => $"/{command} show:{show.Name}{season}")))
            .Append($"/sources show:{show.Name}");
    }

    private static string One(string text) => text.ReplaceLineEndings(" ");
}
