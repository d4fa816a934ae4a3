using System.Text.Json;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Tests.Corpora;

/// <summary>Compares the facts of one show with a file of expected ones and collects the differences, each a line.</summary>
internal sealed class ExpectedFacts(IReadOnlyList<Fact> facts, IReadOnlyList<Entity> entities)
{
    private readonly List<string> _differences = [];

    /// <summary>The differences found so far.</summary>
    public IReadOnlyList<string> Differences => _differences;

    /// <summary>Compares a show as <c>expected-facts.json</c> describes it.</summary>
    public void CompareShow(JsonElement show)
    {
        foreach (var season in show.GetProperty("seasons").EnumerateArray())
        {
            CompareSeason(season, season.GetProperty("season").GetInt32());
        }

        CompareOf(show, "platform", ClaimKind.Platform, null, "");
        CompareOf(show, "creator", ClaimKind.Maker, null, "creator");
        if (show.TryGetProperty("adaptedFrom", out var work))
        {
            var found = Find(ClaimKind.AdaptedFrom, null, "work");
            foreach (var word in new[] { Text(work, "value")!, Text(work, "by")! })
            {
                Check(found is not null && Folding.Key(found.Best.Text).Contains(
                    Folding.Key(word), StringComparison.Ordinal), "adapted from", word, found?.Best.Text);
            }
        }
    }

    /// <summary>Compares the members of one season.</summary>
    public void CompareSeason(JsonElement season, int number)
    {
        var place = $"season {number}";
        if (season.TryGetProperty("release", out var release))
        {
            CompareRelease(release, number);
        }

        CompareOf(season, "renewal", ClaimKind.Renewal, number, "");
        CompareOf(season, "episodes", ClaimKind.EpisodeCount, number, "");
        CompareOf(season, "episodeLength", ClaimKind.EpisodeLength, number, "");
        foreach (var phase in Members(season, "production"))
        {
            Compare(phase, $"{place} production {Text(phase, "phase")}", Find(ClaimKind.Production, number, Text(phase, "phase")!));
        }

        CompareCast(season, number, Members(season, "cast"), season.TryGetProperty("castComplete", out var complete) && complete.GetBoolean());
    }

    /// <summary>A value with its standing, day, documents and rivals, as far as they are given.</summary>
    public void Compare(JsonElement expected, string place, Fact? found)
    {
        Check(found is not null, place, "a fact", "none");
        if (found is null)
        {
            return;
        }

        CompareValue(expected, place, found.Best);
        if (expected.TryGetProperty("date", out var date))
        {
            var day = found.Best.Claims.FirstOrDefault(c => c.Claim.Date is not null)?.Claim.Date?.ToString();
            Check(day == date.GetString(), place + " decided on", date.GetString(), day);
        }

        if (expected.TryGetProperty("rivals", out _))
        {
            CompareRivals(expected, place, found);
        }
    }

    /// <summary>Actor-character pairs of a season: every one found and, where <paramref name="complete"/>, none besides.</summary>
    public void CompareCast(JsonElement season, int number, IEnumerable<JsonElement> cast, bool complete)
    {
        var left = facts.Where(f => f.Kind == ClaimKind.Cast && f.Season == number).ToList();
        foreach (var pair in cast)
        {
            var (actor, character) = (Text(pair, "actor"), Text(pair, "character"));
            var place = $"season {number} cast {actor} as {character ?? "?"}";
            var found = left.Find(f => Same(f.Person, actor) && Same(f.Character, character));
            Check(found is not null, place, "found",
                string.Join(", ", left.Where(f => Same(f.Person, actor) || (character is not null && Same(f.Character, character)))
                .Select(Describe).DefaultIfEmpty("nothing")));
            if (found is null)
            {
                continue;
            }

            left.Remove(found);
            CompareDocuments(pair, place, found.Best);
            if (season.TryGetProperty("castComplete", out _))
            {
                Check(found.Status.ToString().Equals(Text(pair, "status"), StringComparison.OrdinalIgnoreCase), place
                    + " status", Text(pair, "status"), found.Status.ToString());
                CompareDescription(pair, place, found);
                CompareAliases(pair, place, found);
            }
        }

        foreach (var besides in complete ? left : [])
        {
            _differences.Add($"season {number} cast: expected nobody besides, got {Describe(besides)}: {Quote(besides.Best)}");
        }
    }

    private void CompareRelease(JsonElement release, int number)
    {
        var place = $"season {number} release";
        var found = Find(ClaimKind.Release, number, "");
        Compare(release, place, found);
        foreach (var aspect in (string[])["announced", "finale"])
        {
            if (release.TryGetProperty(aspect, out var day))
            {
                var value = Find(ClaimKind.Release, number, aspect)?.Best.Value;
                Check(value == day.GetString(), $"{place} {aspect}", day.GetString(), value);
            }
        }

        foreach (var part in Members(release, "parts"))
        {
            var n = part.GetProperty("part").GetInt32();
            var value = (Find(ClaimKind.Release, number, $"part-{n}") ?? (n == 1 ? found : null))?.Best.Value;
            Check(value == Text(part, "value"), $"{place} part {n}", Text(part, "value"), value);
        }

        foreach (var support in Members(release, "supportedBy"))
        {
            var value = Text(support, "value");
            Check(found?.Best.Value != value && found?.Rivals.All(r => r.Value != value) == true, place, $"{value} supports it", "it is the value or a rival");
        }
    }

    private void CompareRivals(JsonElement expected, string place, Fact found)
    {
        var left = found.Rivals.ToList();
        foreach (var rival in Members(expected, "rivals"))
        {
            var value = Value(rival);
            var match = left.Find(r => r.Value == value);
            Check(match is not null, place, $"rival {value}", string.Join(", ", found.Rivals.Select(r => r.Value).DefaultIfEmpty("no rivals")));
            if (match is null)
            {
                continue;
            }

            left.Remove(match);
            CompareValue(rival, $"{place} rival {value}", match);
            Check(!rival.TryGetProperty("doubt", out _) || match.Doubt is not null, $"{place} rival {value}", "doubted", "not doubted");
        }

        foreach (var besides in left)
        {
            _differences.Add($"{place}: expected no rival {besides.Value} ({besides.Standing}): {Quote(besides)}");
        }
    }

    private void CompareValue(JsonElement expected, string place, FactValue found)
    {
        var value = Value(expected);
        Check(value == found.Value || Folding.Key(value ?? "-") == Folding.Key(found.Value ?? "-"), place, value
            ?? "null", $"{found.Value ?? "null"} ({found.Standing}): {Quote(found)}");
        Check(Text(expected, "standing") is not { } standing
            || found.Standing.ToString().Equals(standing, StringComparison.OrdinalIgnoreCase), place
            + " standing", Text(expected, "standing"), $"{found.Standing}: {Quote(found)}");
        Check(Text(expected, "asOf") is not { } asOf || found.AsOf?.ToString() == asOf, place + " as of", Text(expected, "asOf"), found.AsOf?.ToString());
        CompareDocuments(expected, place, found);
    }

    private void CompareDocuments(JsonElement expected, string place, FactValue found)
    {
        var documents = Members(expected, "documents").Select(d => d.GetString()!).ToList();
        var cited = found.Claims.Select(c => Path.GetFileName(c.Source.Path)).Distinct().ToList();
        Check(documents.Count == 0 || documents.Intersect(cited).Any(), place + " source", string.Join(" or ", documents), string.Join(", ", cited));
    }

    private void CompareDescription(JsonElement pair, string place, Fact found)
    {
        if (Text(pair, "description") is { } description)
        {
            var said = facts.Where(f => f.Kind == ClaimKind.Character && f.Character == found.Character)
                .Select(f => f.Best.Text).Append(found.Description ?? "").ToList();
            var terms = said.SelectMany(TermAnalyzer.Terms).ToHashSet(StringComparer.Ordinal);
            Check(TermAnalyzer.Terms(description).Any(terms.Contains), place + " description", description, string.Join(" | ", said));
        }
    }

    private void CompareAliases(JsonElement pair, string place, Fact found)
    {
        var known = entities.Where(e => e.Name == found.Person || e.Name == found.Character).SelectMany(e => e.Aliases.Append(e.Name)).Select(Name).ToList();
        foreach (var alias in Members(pair, "aliases").Select(a => a.GetString()!))
        {
            Check(known.Contains(Name(alias)), place + " alias", alias, string.Join(", ", known));
        }
    }

    private void CompareOf(JsonElement parent, string name, ClaimKind kind, int? season, string aspect)
    {
        if (parent.TryGetProperty(name, out var expected))
        {
            Compare(expected, season is null ? name : $"season {season} {name}", Find(kind, season, aspect));
        }
    }

    private Fact? Find(ClaimKind kind, int? season, string aspect) =>
        facts.FirstOrDefault(f => f.Kind == kind && f.Season == season && f.Aspect.ToString() == aspect);

    private void Check(bool right, string place, string? expected, string? got)
    {
        if (!right)
        {
            _differences.Add($"{place}: expected {expected ?? "null"}, got {got ?? "none"}");
        }
    }

    private static JsonElement.ArrayEnumerator Members(JsonElement element, string name) =>
        element.TryGetProperty(name, out var members) ? members.EnumerateArray() : default;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private static string? Value(JsonElement element) => element.GetProperty("value") switch
    {
        { ValueKind: JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        var text => text.GetString(),
    };

    private static bool Same(string? a, string? b) => a is null || b is null ? a == b : Name(a) == Name(b);

    // Case, accents, punctuation and a leading title do not count.
    private static string Name(string name)
    {
        var words = Folding.Words(name).Split(' ');
        return string.Join(' ', words.Length > 1 && NameWords.Honorifics.Contains(words[0]) ? words[1..] : words);
    }

    private static string Describe(Fact fact) => $"{fact.Person ?? "?"} as {fact.Character ?? "?"} ({fact.Status})";

    private static string Quote(FactValue value) =>
        $"{value.Claims[0].Claim.Rule} read “{value.Claims[0].Quote.ReplaceLineEndings(" ")}” in {Path.GetFileName(value.Claims[0].Source.Path)}";
}
