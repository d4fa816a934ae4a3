using System.Xml.Linq;
using FanBot.Pictures.Drawings;
using FanBot.Pictures.Png;
using FanBot.Pictures.Svg;
using FanBot.Pictures.Tests.Running;
using FanBot.Pictures.Tests.Timelines;
using FanBot.Pictures.Timelines;

namespace FanBot.Pictures.Tests.Svg;

public sealed class SvgWriterTests
{
    [Fact]
    public void A_timeline_as_it_stands_in_a_page() =>
        Expected.Is("harbor-lights.svg", Written(MadeUp.HarborLights).Replace("><", ">\n<", StringComparison.Ordinal) + "\n");

    [Fact]
    public void Text_of_an_article_stays_text()
    {
        var svg = XElement.Parse(Written(MadeUp.Hostile));

        string[] known = ["svg", "title", "desc", "text", "path", "a"];
        Assert.All(svg.DescendantsAndSelf(), e => Assert.Contains(e.Name.LocalName, known));
        Assert.Contains("<script>", svg.Element(XName.Get("title", "http://www.w3.org/2000/svg"))!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void It_needs_no_style_and_no_script_of_its_own()
    {
        var svg = XElement.Parse(Written(MadeUp.Hostile));

        Assert.DoesNotContain(
            svg.DescendantsAndSelf().Attributes(),
            a => a.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || a.Name.LocalName == "style");
    }

    [Fact]
    public void Each_ink_that_is_used_has_its_colour_in_light_and_dark()
    {
        var classes = XElement.Parse(Written(MadeUp.Many(60, oneDateEach: false))).Descendants()
            .SelectMany(e => ((string?)e.Attribute("class") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Distinct()
            .ToList();

        var style = Style();
        Assert.All(classes, c => Assert.Contains("." + c, style, StringComparison.Ordinal));
        Assert.All(Enum.GetValues<Ink>(), ink => Assert.Contains(
            $"--tl-{ink.ToString().ToLowerInvariant()}: light-dark(#{Palette.Light.Of(ink):x6}, #{Palette.Dark.Of(ink):x6});",
            style,
            StringComparison.Ordinal));
    }

    [Fact]
    public void A_mark_that_leads_somewhere_is_a_link_with_its_words()
    {
        var claims = MadeUp.HarborLights.Claims.Select((c, i) => c with { Link = $"/desk/article?n={i}&x=\"" });
        var svg = XElement.Parse(Written(new Timeline("Harbor Lights", [.. claims])));

        var links = svg.Descendants().Where(e => e.Name.LocalName == "a").ToList();
        Assert.Equal(10, links.Count);
        Assert.Equal("/desk/article?n=0&x=\"", (string?)links[0].Attribute("href"));
        Assert.Equal("2031: official, 3 May 2030, The Tideline Post", (string?)links[0].Attribute("aria-label"));
        Assert.Equal("group", (string?)svg.Attribute("role"));
    }

    [Fact]
    public void Two_pictures_of_a_page_have_ids_of_their_own() =>
        Assert.Equal(
            ["a-title", "a-words", "b-title", "b-words"],
            new[] { "a", "b" }
                .SelectMany(id => XElement.Parse(SvgWriter.Write(TimelineLayoutTests.Drawn("one"), id)).Descendants().Attributes("id"))
                .Select(a => a.Value));

    private static string Style() => File.ReadAllText(Path.Combine(Repository.Root, "src", "FanBot.Pictures", "Svg", "timeline.css"));

    private static string Written(Timeline timeline) => SvgWriter.Write(TimelineLayout.Of(timeline), "t");
}
