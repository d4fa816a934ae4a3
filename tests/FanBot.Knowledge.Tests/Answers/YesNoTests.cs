using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Tests.Corpora;

namespace FanBot.Knowledge.Tests.Answers;

/// <summary>A yes/no question gets a yes or a no with what the articles state, and a false premise is not agreed with.</summary>
public sealed class YesNoTests(HarborLightsFixture harborLights) : IClassFixture<HarborLightsFixture>
{
    [Theory]
    [InlineData("is mara voss playing ada", "Yes. Mara Voss plays Ada Quill")]
    [InlineData("is mara voss playing wren?", "No. Nia Solbakken-Reyes plays Wren Castellan")]
    [InlineData("does idris fennimore play teddy", "No. Hollis Ferrand plays Theodore Brack")]
    [InlineData("did you know that oswin tarrant plays belcourt", "Yes. Oswin Tarrant plays Mr. Belcourt")]
    [InlineData("is priya valmonte the captain", "Yes. Priya Valmonte played Captain Nell Sharrow and has left")]
    [InlineData("is lena de grauw in season 1", "No. Lena de Grauw is new in season 2")]
    [InlineData("is silas ada's brother", "Yes. Silas Quill, Ada's younger brother")]
    [InlineData("is theodore ada's brother", "No. Silas Quill, Ada's younger brother")]
    [InlineData("is it true that mara voss is leaving", "No. Mara Voss returns")]
    [InlineData("does season 2 have 8 episodes", "No: 10 episodes")]
    [InlineData("are there ten episodes in s2", "Yes: 10 episodes")]
    [InlineData("I heard that season 2 has 12 episodes", "No: 10 episodes")]
    [InlineData("are the episodes an hour long", "No: 30 minutes")]
    [InlineData("are the episodes half an hour", "Yes: 30 minutes")]
    [InlineData("is it on netflix", "No: Harbor Lights is on Halcyra")]
    [InlineData("is harbor lights on halcyra", "Yes: Harbor Lights is on Halcyra")]
    [InlineData("is it based on a comic", "No: Harbor Lights is adapted from The Keeper's Ledger, a novel")]
    [InlineData("is it based on a novel", "Yes: Harbor Lights is adapted from The Keeper's Ledger, a novel")]
    [InlineData("did odile marchbank create the show", "No. Tamsin Oakhurst")]
    [InlineData("did tamsin oakhurst create it", "Yes. Tamsin Oakhurst")]
    [InlineData("is it filmed in Port Averne", "Yes: Port Averne")]
    [InlineData("is season 2 coming in november", "No: 8 August 2031")]
    [InlineData("is it confirmed that season 2 premieres on May 1 2031?", "No: 8 August 2031")]
    [InlineData("is May 1 2031 confirmed?", "No: 8 August 2031")]
    [InlineData("is August 8 2031 confirmed?", "Yes: 8 August 2031")]
    [InlineData("is season 2 confirmed for May 2031?", "No: 8 August 2031")]
    [InlineData("is season 2 happening in may 2031", "No: 8 August 2031")]
    [InlineData("is it confirmed that season 2 comes out in October?", "No: 8 August 2031")]
    [InlineData("is the release date confirmed?", "Yes: 8 August 2031")]
    [InlineData("has a date for season 2 been confirmed", "Yes: 8 August 2031")]
    [InlineData("is season 2 confirmed?", "Yes. Season 2 of Harbor Lights has been renewed")]
    [InlineData("is it confirmed that season 2 was renewed", "Yes. Season 2 of Harbor Lights has been renewed")]
    [InlineData("does it come out before october", "Yes: 8 August 2031")]
    [InlineData("are they still filming", "No. Filming wrapped")]
    [InlineData("was it cancelled", "No. Harbor Lights has not been cancelled")]
    public void Says_yes_or_no_and_what_is_stated(string question, string expected) =>
        Assert.StartsWith(expected, harborLights.Answerer.Answer(question).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Harbor Lights s2 is out on May 1 2031, confirmed", "8 August 2031")]
    [InlineData("Confirmed: Harbor Lights season 2 premieres May 1 2031!", "8 August 2031")]
    [InlineData("season 2 of Harbor Lights is confirmed", "Season 2 of Harbor Lights has been renewed")]
    public void Checks_the_day_that_a_message_tells_of(string message, string expected) =>
        Assert.StartsWith(expected, harborLights.Answerer.Check(message).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("was it filmed in Vancouver")]
    [InlineData("is belcourt a good guy")]
    [InlineData("is mara voss married")]
    public void What_no_article_states_gets_neither(string question) => Assert.IsType<NotKnown>(harborLights.Answerer.Answer(question));

    /// <summary>That somebody is in the cast says nothing of whether they leave it.</summary>
    [Theory]
    [InlineData("is tobias renwick leaving in season 1")]
    [InlineData("is priya valmonte leaving in s1")]
    public void Being_in_the_cast_is_no_answer_to_leaving(string question) =>
        Assert.IsType<NotKnown>(harborLights.Answerer.Answer(question));
}
