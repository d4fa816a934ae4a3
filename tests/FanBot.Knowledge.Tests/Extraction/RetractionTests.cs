using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Tests.Extraction;

/// <summary>A sentence can take back the one in front of it; sentence tables hold one alone.</summary>
public sealed class RetractionTests
{
    private const string Told = "A poster says that season 2 of Harbor Lights premieres on 14 August 2031.";

    [Theory]
    [InlineData("The poster is fake.")]
    [InlineData("This poster turned out to be a hoax.")]
    [InlineData("But that is not true.")]
    [InlineData("Fact check: false.")]
    [InlineData("It was an April Fools' joke.")]
    [InlineData("The image is photoshopped.")]
    [InlineData("The site has since withdrawn its report.")]
    [InlineData("This turned out to be a hoax.")]
    [InlineData("Netflix says this isn't true.")]
    [InlineData("Netflix denies it.")]
    [InlineData("The news, however, is fake.")]
    [InlineData("Not true, says the network.")]
    [InlineData("Just kidding!")]
    [InlineData("Verdict: false.")]
    [InlineData("Sadly, none of this is true.")]
    public void What_the_next_sentence_takes_back_is_denied(string retraction) => Assert.Equal(Standing.Denied, StandingOf(Told + " " + retraction));

    [Theory]
    [InlineData("The poster is blue.")]
    [InlineData("This picture is wrong in one detail: she has no scar in the show.")]
    [InlineData("The video is fake, as she discovers in the finale.")]
    [InlineData("It is a fake name: she was born Mary Vale.")]
    [InlineData("The paper has corrected the spelling of her name.")]
    [InlineData("The trailer was a joke-filled two minutes.")]
    [InlineData("The previous post was wrong about the time.")]
    [InlineData("The site was made up to look like a harbour.")]
    [InlineData("The letter in the trailer is fake, says Brandt.")]
    [InlineData("That story is denied to viewers in Canada.")]
    [InlineData("The season is a fake western.")]
    [InlineData("That is not all.")]
    [InlineData("It was a long wait.")]
    public void What_only_follows_takes_nothing_back(string next) => Assert.NotEqual(Standing.Denied, StandingOf(Told + " " + next));

    private static Standing StandingOf(string text)
    {
        var document = new SourceDocument(
            "harbor-lights/page.txt",
            "harbor-lights",
            text + "\n",
            [new TextBlock(BlockKind.Paragraph, new TextSpan(0, text.Length))],
            new FrontMatter { Show = "Harbor Lights", Title = "Harbor Lights season 2", Published = EdtfDate.Parse("2031-03-03") });
        return Assert.Single(ArticleExtractor.Extract(document, "hash", ShowFile.None).Claims, c => c.Kind == ClaimKind.Release).Standing;
    }
}
