using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Tests.Articles;

/// <summary>Lines that belong to a site are known by their words, however many of them stand behind each other.</summary>
public sealed class SiteLineTests
{
    private const int Often = 5_000;

    // More than a gap passes over, so that every way of parting what stands in front fails.
    private const string Unknown = " alder birch cedar dogwood elm fir ginkgo hazel ivy juniper";

    public static TheoryData<string> Lists => ["Articles.site-controls.txt", "Articles.site-sections.txt"];

    [Theory]
    [InlineData("Skip to content", true)]
    [InlineData("Skip to content Menu", true)]
    [InlineData("Sign in | Subscribe", true)]
    [InlineData("Sponsored by Harrow Tea", true)]
    [InlineData("Already a subscriber? Log in. Cancel any time.", true)]
    [InlineData("Sponsored by the harbour of Corvane, the ferry sails again in the third season of it", false)]
    [InlineData("News Sport Culture", false)]
    [InlineData("The ferry sails in May", false)]
    public void A_line_is_the_sites_where_it_holds_nothing_else(string line, bool expected) => Assert.Equal(expected, SiteLine.Is(line));

    [Theory]
    [InlineData("News Sport Culture", true)]
    [InlineData("News Sport Culture Sign in", true)]
    [InlineData("News Ferry Culture", false)]
    public void Above_a_headline_three_sections_are_a_menu(string line, bool expected) => Assert.Equal(expected, SiteLine.StandsAbove(line));

    /// <summary>What can be parted in many ways would take longer than anybody waits, were each way tried.</summary>
    [Theory]
    [MemberData(nameof(Lists))]
    public void However_often_a_line_is_repeated_it_is_read_to_its_end(string list)
    {
        foreach (var line in EmbeddedList.Read(list))
        {
            var words = string.Join(' ', line.Split(' ').Where(w => !w.StartsWith("..", StringComparison.Ordinal)).Select(w => w.TrimEnd('?').Split('|')[0]));
            var text = string.Concat(Enumerable.Repeat(words + " ", Often)) + Unknown;

            Assert.Equal(line.EndsWith("...", StringComparison.Ordinal), SiteLine.Is(text));
            Assert.Equal(SiteLine.Is(text), SiteLine.StandsAbove(text));
        }
    }
}
