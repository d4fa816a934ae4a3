using System.Text.Json;
using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Tests.Corpora;

public sealed class FactTests(HarborLightsFixture harborLights, TheGlassOrchardFixture glassOrchard, SharedArticlesFixture shared)
    : IClassFixture<HarborLightsFixture>, IClassFixture<TheGlassOrchardFixture>, IClassFixture<SharedArticlesFixture>
{
    [Fact]
    public void Harbor_Lights() => AssertShows(harborLights, "harbor-lights");

    [Fact]
    public void The_Glass_Orchard() => AssertShows(glassOrchard, "the-glass-orchard");

    [SharedArticlesFact]
    public void The_original_articles()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Repository.File("..", "shared", "eval", "heartstopper.facts.json")));
        var season = json.RootElement;
        var number = season.GetProperty("season").GetInt32();
        var show = Assert.Single(shared.Snapshot.Shows());
        var facts = shared.Snapshot.Facts(show.Key);
        var expected = new ExpectedFacts(facts, shared.Snapshot.Entities(show.Key));
        var release = facts.FirstOrDefault(f => f.Kind == ClaimKind.Release && f.Season == number && f.Aspect == "");
        expected.Compare(WithoutRivals(season.GetProperty("release")), "release", release);
        var rivals = release?.Rivals.Select(r => r.Value).ToList() ?? [];
        var differences = season.GetProperty("release").GetProperty("rivals").EnumerateArray()
            .Select(r => r.GetProperty("value").GetString())
            .Where(v => !rivals.Contains(v))
            .Select(v => $"release: expected the rival {v}, got {string.Join(", ", rivals)}")
            .ToList();
        expected.Compare(season.GetProperty("season1Release"), "season 1 release",
            facts.FirstOrDefault(f => f.Kind == ClaimKind.Release && f.Season == 1 && f.Aspect == ""));
        foreach (var phase in season.GetProperty("production").EnumerateArray())
        {
            var name = phase.GetProperty("phase").GetString()!;
            var found = facts.FirstOrDefault(f => f.Kind == ClaimKind.Production && f.Season == number && f.Aspect == name);
            expected.Compare(WithoutRivals(phase), "production " + name, found);
            if (phase.TryGetProperty("rivals", out var impossible))
            {
                var value = impossible[0].GetProperty("value").GetString();
                if (found?.Rivals.FirstOrDefault(r => r.Value == value) is not { Doubt: not null })
                {
                    differences.Add($"production {name}: expected the rival {value}, doubted, got "
                        + $"{string.Join(", ", found?.Rivals.Select(r => $"{r.Value} ({r.Doubt})") ?? [])}");
                }
            }
        }

        expected.CompareCast(season, number, season.GetProperty("cast").EnumerateArray(), complete: true);
        foreach (var renewed in season.GetProperty("renewal").GetProperty("seasons").EnumerateArray().Select(s => s.GetInt32()))
        {
            var found = facts.FirstOrDefault(f => f.Kind == ClaimKind.Renewal && f.Season == renewed);
            var day = found?.Best.Claims.FirstOrDefault(c => c.Claim.Date is not null)?.Claim.Date?.ToString();
            if (found?.Best.Value != "renewed" || day != season.GetProperty("renewal").GetProperty("value").GetString())
            {
                differences.Add($"renewal of season {renewed}: got {found?.Best.Value} on {day}");
            }
        }

        Report([.. expected.Differences, .. differences]);
    }

    private static void AssertShows(CorpusFixture corpus, string folder)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Repository.TestFile("Corpora", folder, "expected-facts.json")));
        var differences = new List<string>();
        foreach (var show in json.RootElement.GetProperty("shows").EnumerateArray())
        {
            var name = show.GetProperty("show").GetString();
            var found = Assert.Single(corpus.Snapshot.Shows(), s => s.Name == name);
            var facts = new ExpectedFacts(corpus.Snapshot.Facts(found.Key), corpus.Snapshot.Entities(found.Key));
            facts.CompareShow(show);
            differences.AddRange(facts.Differences);
        }

        Report(differences);
    }

    private static void Report(List<string> differences)
    {
        if (differences.Count > 0)
        {
            Assert.Fail($"{differences.Count} facts are not as expected:\n" + string.Join('\n', differences));
        }
    }

    // That file lists the rivals that must be there, not all that may.
    private static JsonElement WithoutRivals(JsonElement fact)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            foreach (var member in fact.EnumerateObject().Where(m => m.Name != "rivals"))
            {
                member.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        return JsonDocument.Parse(buffer.ToArray()).RootElement.Clone();
    }
}
