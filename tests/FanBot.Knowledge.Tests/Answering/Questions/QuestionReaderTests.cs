using FanBot.Knowledge.Answering.Questions;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Tests.Answering.Questions;

public sealed class QuestionReaderTests
{
    private static readonly EntityIndex Names = new(
    [
        new Entity(EntityKind.Person, "Mara Voss", ["Mara", "Voss"]),
        new Entity(EntityKind.Person, "Lena de Grauw", ["Lena"]),
        new Entity(EntityKind.Character, "Ada Quill", ["Ada"]),
        new Entity(EntityKind.Character, "Wren Castellan", ["Wren"]),
    ]);

    [Theory]
    [InlineData("When does season 2 come out?", "Release", 2)]
    [InlineData("when is s2 dropping", "Release", 2)]
    [InlineData("whens series two on", "Release", 2)]
    [InlineData("release date?", "Release", null)]
    [InlineData("When did season 1 premiere?", "Release", 1)]
    [InlineData("when was the date of season 2 announced", "ReleaseAnnounced", 2)]
    [InlineData("Is it renewed for a third season?", "Renewal", 3)]
    [InlineData("Has the show been cancelled?", "Renewal", null)]
    [InlineData("will there be a season 3", "Renewal", 3)]
    [InlineData("When did filming of season 2 start?", "Production", 2)]
    [InlineData("has season two wrapped", "Production", 2)]
    [InlineData("How many episodes are in season 2?", "Episodes", 2)]
    [InlineData("how long is each episode", "EpisodeLength", null)]
    [InlineData("Who is in the cast of season 2?", "Cast", 2)]
    [InlineData("full cast list of season 2", "Cast", 2)]
    [InlineData("who's new in season 2", "Cast", 2)]
    [InlineData("Who is not coming back for season 2?", "Cast", 2)]
    [InlineData("Who plays Ada?", "PlayedBy", null)]
    [InlineData("which actress is Wren", "PlayedBy", null)]
    [InlineData("Who does Mara Voss play?", "Role", null)]
    [InlineData("whats mara's role", "Role", null)]
    [InlineData("Is Mara Voss coming back?", "Return", null)]
    [InlineData("who is Wren", "WhoIs", null)]
    [InlineData("What is season 2 about?", "Plot", 2)]
    [InlineData("is it based on a book", "AdaptedFrom", null)]
    [InlineData("where can I watch it", "Platform", null)]
    [InlineData("Who created the show?", "Maker", null)]
    [InlineData("where is it filmed", "Location", null)]
    [InlineData("Which article says that it comes in July?", "Source", null)]
    [InlineData("how many hours was it watched", "Number", null)]
    [InlineData("when was season 1", "Release", 1)]
    [InlineData("when is part 2 of season 2", "Release", 2)]
    [InlineData("when did the book come out", "Other", null)]
    [InlineData("and season 1?", "Renewal", 1)]
    [InlineData("any news on s3", "Renewal", 3)]
    [InlineData("what about season two?", "Renewal", 2)]
    [InlineData("how many seasons are there", "SeasonCount", null)]
    [InlineData("which season is the last one", "Renewal", null)]
    [InlineData("is voss playing wren?", "Pairing", null)]
    [InlineData("is Mara Voss the doctor", "Role", null)]
    [InlineData("who is the new judge", "WhoIs", null)]
    [InlineData("name all the judges", "WhoIs", null)]
    [InlineData("which judges are new", "WhoIs", null)]
    [InlineData("who took over as Wren", "PlayedBy", null)]
    [InlineData("who was the first Ada", "PlayedBy", null)]
    [InlineData("what was Mara Voss in before", "Other", null)]
    [InlineData("where do i know mara voss from", "Other", null)]
    [InlineData("what are the books called", "AdaptedFrom", null)]
    [InlineData("what did Mara Voss say about coming back", "Other", null)]
    [InlineData("how does mara feel about season 2", "Other", 2)]
    [InlineData("was it number one on netflix", "Other", null)]
    [InlineData("who is mara voss going out with", "Other", null)]
    [InlineData("what is mara voss wearing on set", "Other", null)]
    [InlineData("what is Ada like", "WhoIs", null)]
    [InlineData("what is Wren's job", "WhoIs", null)]
    [InlineData("when do the auditions begin", "Other", null)]
    [InlineData("are they doing a season 6", "Renewal", 6)]
    [InlineData("could it get the chop", "Renewal", null)]
    [InlineData("did the dog make it out", "Other", null)]
    [InlineData("is mara comin back", "Return", null)]
    [InlineData("what nite is it on", "Schedule", null)]
    [InlineData("when did it first start", "Release", null)]
    [InlineData("who's the doctor", "WhoIs", null)]
    [InlineData("is it filmed in Port Averne", "Location", null)]
    [InlineData("was it filmed in 2030", "Production", null)]
    [InlineData("is it on halcyra?", "Platform", null)]
    [InlineData("when does it come out on halcyra", "Release", null)]
    [InlineData("are the episodes an hour long", "EpisodeLength", null)]
    [InlineData("wen dose it come out", "Release", null)]
    [InlineData("who isnt coming back", "Cast", null)]
    [InlineData("how many do we get on day one", "Schedule", null)]
    [InlineData("how many episodes at launch", "Schedule", null)]
    [InlineData("what time does it drop in the uk", "Schedule", null)]
    [InlineData("is that it?", "Renewal", null)]
    [InlineData("will there be more after this", "Renewal", null)]
    [InlineData("what channel is it on in australia", "Platform", null)]
    [InlineData("who has it in oz", "Platform", null)]
    [InlineData("who's got it in the uk", "Platform", null)]
    [InlineData("who airs it in canada", "Platform", null)]
    [InlineData("what's it on in britain", "Platform", null)]
    [InlineData("whats the channel in ireland", "Platform", null)]
    [InlineData("which uk channel shows it", "Platform", null)]
    [InlineData("can i watch this in america", "Platform", null)]
    [InlineData("how do i see it in england", "Platform", null)]
    [InlineData("can i get it on disney plus", "Platform", null)]
    [InlineData("when can i watch it in the uk", "Release", null)]
    [InlineData("are they doing another one", "Renewal", null)]
    [InlineData("are they making any more of it", "Renewal", null)]
    [InlineData("has netflix binned it", "Renewal", null)]
    [InlineData("has it been renewed or canned", "Renewal", null)]
    [InlineData("did they can it", "Renewal", null)]
    [InlineData("is it finished for good", "Renewal", null)]
    [InlineData("is it dead", "Renewal", null)]
    [InlineData("is it safe", "Renewal", null)]
    [InlineData("is it coming back for another series", "Renewal", null)]
    [InlineData("how many parts did it end up as", "Episodes", null)]
    [InlineData("how many in all", "Episodes", null)]
    [InlineData("how many have they made so far", "Other", null)]
    [InlineData("how many are there", "Episodes", null)]
    [InlineData("how many hours in the final run", "Episodes", null)]
    [InlineData("how many hours was it watched in its first week", "Number", null)]
    [InlineData("when r the new ones due", "Release", null)]
    [InlineData("when was the very last one shown", "Release", null)]
    [InlineData("when's mara back on telly", "Release", null)]
    [InlineData("when is mara back in town", "Other", null)]
    [InlineData("how many in series 2", "Episodes", 2)]
    [InlineData("how long is series 2, how many", "Episodes", 2)]
    public void The_kind_and_season_are_understood(string question, string kind, int? season)
    {
        var read = Read(question);
        Assert.Equal(kind, read.Kind.ToString());
        Assert.Equal(season, read.Season);
    }

    [Theory]
    [InlineData("Who plays Ada?", "Ada Quill")]
    [InlineData("who plays ada quil", "Ada Quill")]
    [InlineData("lena de grauw plays who", "Lena de Grauw")]
    [InlineData("is voss playing wren?", "Mara Voss, Wren Castellan")]
    [InlineData("who plays adam", "")]
    public void Names_are_understood(string question, string names) => Assert.Equal(names, string.Join(", ", Read(question).Names.Select(n => n.Name)));

    [Theory]
    [InlineData("Who plays Ada's mum?", "mother")]
    [InlineData("who is the brother of Ada", "brother")]
    [InlineData("Ada's big brother?", "brother")]
    [InlineData("who is Ada", null)]
    public void Relations_are_understood(string question, string? relation) => Assert.Equal(relation, Read(question).Relation);

    [Theory]
    [InlineData("who is new in season 2", "New")]
    [InlineData("which actors return", "Returning")]
    [InlineData("Who is not returning?", "Leaving")]
    [InlineData("who is leaving the show", "Leaving")]
    [InlineData("who isn't coming back", "Leaving")]
    [InlineData("who is in it", "Unknown")]
    public void Which_part_of_the_cast_is_understood(string question, string only) => Assert.Equal(only, Read(question).Only.ToString());

    [Theory]
    [InlineData("Is it coming in July?", "XXXX-07", null)]
    [InlineData("what was thought in december 2030", null, "2030-12-31")]
    [InlineData("What was the release date as of January 2031?", null, "2031-01-31")]
    public void A_date_is_supposed_or_looked_back_to(string question, string? supposed, string? asOf)
    {
        var read = Read(question);
        Assert.Equal(asOf, read.AsOf?.ToString("yyyy-MM-dd", null));
        if (asOf is null)
        {
            Assert.Equal(supposed, read.Supposed?.ToString());
        }
    }

    private static Question Read(string question) =>
        QuestionReader.Read(Spelling.Correct(Spelling.Expand(question), _ => false), [], Names, ["Halcyra"], new DateOnly(2031, 5, 24), null);
}
