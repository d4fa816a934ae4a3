using System.Text.Json;
using FanBot.Json;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text.Dates;
using FanBot.Tests.Running;

namespace FanBot.Tests.Json;

public sealed class FactsJsonTests
{
    [Fact]
    public void A_release_carries_its_sources_and_rivals() =>
        Assert.Equal(
            """
            {"shows":[{"show":"Lanternfall","seasons":[{"season":2,"release":{"value":"2031-08-03","text":"3 August 2031",
            "standing":"official","asOf":"2031-05-20",
            "citations":[{"article":"lanternfall/news.txt","title":"Lanternfall’s café opens again","publisher":"Example News",
            "date":"2031-05-20","quote":"3 August 2031","start":5,"end":18}],
            "rivals":[{"value":"2031-21","text":"spring 2031","standing":"speculation","asOf":null,
            "citations":[{"article":"lanternfall/rumours.md","title":"What we hope for","publisher":null,
            "date":null,"quote":"spring 2031","start":5,"end":16}]}]}}]}]}
            """.ReplaceLineEndings(""),
            Write(Samples.Release));

    [Fact]
    public void Every_fact_of_a_season_stands_under_its_name()
    {
        var season = Season(
            Samples.Fact(ClaimKind.Production, 2, "2031-01", "start"),
            Samples.Fact(ClaimKind.Production, 2, null, "post"),
            Samples.Fact(ClaimKind.EpisodeCount, 2, "8"),
            Samples.Fact(ClaimKind.EpisodeLength, 2, "20/30"),
            Samples.Fact(ClaimKind.Plot, 2, "They meet."),
            Samples.Fact(ClaimKind.Release, 2, "2031-05-01", "announced"));

        Assert.Equal(["season", "production", "episodes", "episodeLength", "plot", "more"], season.EnumerateObject().Select(p => p.Name));
        Assert.Equal(
            "start 2031-01, post ",
            string.Join(", ", season.GetProperty("production").EnumerateArray().Select(p => $"{p.GetProperty("phase")} {p.GetProperty("value")}")));
        Assert.Equal(JsonValueKind.Null, season.GetProperty("production")[1].GetProperty("value").ValueKind);
        Assert.Equal("8", season.GetProperty("episodes").GetProperty("value").GetRawText());
        Assert.Equal("\"20/30\"", season.GetProperty("episodeLength").GetProperty("value").GetRawText());
        Assert.Equal("release announced", $"{season.GetProperty("more")[0].GetProperty("kind")} {season.GetProperty("more")[0].GetProperty("aspect")}");
    }

    [Fact]
    public void A_renewal_tells_when_it_was_decided()
    {
        var fact = Samples.Fact(ClaimKind.Renewal, 3, "renewed");
        var dated = fact with
        {
            Best = Samples.Value(ClaimKind.Renewal, "renewed", "renewed", Standing.Official, Samples.News, date: EdtfDate.Parse("2031-05-19")),
        };

        Assert.Equal("null", Season(fact).GetProperty("renewal").GetProperty("date").GetRawText());
        Assert.Equal("\"2031-05-19\"", Season(dated).GetProperty("renewal").GetProperty("date").GetRawText());
    }

    [Fact]
    public void Cast_names_actor_character_and_status()
    {
        var known = Samples.Fact(ClaimKind.Cast, 2, "Mara Voss") with
        {
            Person = "Mara Voss",
            Character = "Ada Quill",
            Status = CastStatus.New,
            Description = "teacher",
        };
        var cast = Season(known, Samples.Fact(ClaimKind.Cast, 2, "Jonas Petrie")).GetProperty("cast");

        Assert.StartsWith(
            """{"actor":"Mara Voss","character":"Ada Quill","status":"new","description":"teacher","value":"Mara Voss",""",
            cast[0].GetRawText(),
            StringComparison.Ordinal);
        Assert.StartsWith(
            """{"actor":"Jonas Petrie","character":null,"status":"unknown","description":null,"value":"Jonas Petrie",""",
            cast[1].GetRawText(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_names_no_season_stands_with_the_show()
    {
        var show = Show(
            Samples.Fact(ClaimKind.Platform, null, "Channel Nine"),
            Samples.Fact(ClaimKind.Maker, null, "Io Brandt", "creator"),
            Samples.Fact(ClaimKind.Maker, null, "Lee Sand", "director"),
            Samples.Fact(ClaimKind.AdaptedFrom, null, "volume 2", "volume"),
            Samples.Fact(ClaimKind.AdaptedFrom, null, "The Lamp", "work"),
            Samples.Fact(ClaimKind.Number, null, "24.5", "hours"),
            Samples.Fact(ClaimKind.Location, null, "Skye", "filmed"),
            Samples.Fact(ClaimKind.Character, null, "a baker") with { Character = "Ada Quill" });

        Assert.Equal(
            ["show", "seasons", "platform", "creator", "adaptedFrom", "makers", "characters", "numbers", "locations", "more"],
            show.EnumerateObject().Select(p => p.Name));
        Assert.Equal("Io Brandt", show.GetProperty("creator").GetProperty("value").GetString());
        Assert.Equal("The Lamp", show.GetProperty("adaptedFrom").GetProperty("value").GetString());
        Assert.Equal("volume 2", show.GetProperty("more")[0].GetProperty("value").GetString());
        Assert.Equal("24.5", show.GetProperty("numbers")[0].GetProperty("value").GetRawText());
        Assert.Equal("Ada Quill", show.GetProperty("characters")[0].GetProperty("character").GetString());
    }

    [Fact]
    public void Doubt_and_conflict_are_said_only_where_there_is_one()
    {
        var plain = Samples.Fact(ClaimKind.Production, 2, "2031-01", "wrap");
        var early = plain with
        {
            Conflicting = true,
            Rivals = [Samples.Value(ClaimKind.Production, "2030", "2030", Standing.Reported, Samples.News, "before the start")],
        };

        Assert.DoesNotContain("doubt", Write(plain), StringComparison.Ordinal);
        Assert.DoesNotContain("conflicting", Write(plain), StringComparison.Ordinal);
        var production = Season(early).GetProperty("production")[0];
        Assert.True(production.GetProperty("conflicting").GetBoolean());
        Assert.Equal("before the start", production.GetProperty("rivals")[0].GetProperty("doubt").GetString());
    }

    private static JsonElement Season(params Fact[] facts) => Show(facts).GetProperty("seasons")[0];

    private static JsonElement Show(params Fact[] facts)
    {
        using var document = JsonDocument.Parse(Write(facts));
        return document.RootElement.GetProperty("shows")[0].Clone();
    }

    private static string Write(params Fact[] facts) =>
        JsonSerializer.Serialize(new FactsJson([ShowJson.Of("Lanternfall", facts)]), AppJsonContext.Readable.FactsJson);
}
