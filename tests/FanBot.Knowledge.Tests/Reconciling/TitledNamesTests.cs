using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction;
using FanBot.Knowledge.Tests.Articles;
using FanBot.Knowledge.Tests.Claims;
using FanBot.Knowledge.Topics.Cast;

namespace FanBot.Knowledge.Tests.Reconciling;

/// <summary>A title stands for a first name only where none stands behind it, and never joins a man and a woman.</summary>
public sealed class TitledNamesTests
{
    [Theory]
    [InlineData("Sheriff Ada Quill | Jonas Quill", "Jonas Quill | Sheriff Ada Quill")]
    [InlineData("Jonas Quill | Sheriff Ada Quill", "Jonas Quill | Sheriff Ada Quill")]
    [InlineData("Dr. Mara Finch | Leo Finch", "Dr. Mara Finch | Leo Finch")]
    [InlineData("Detective Inspector Ada Quill | Jonas Quill", "Detective Inspector Ada Quill | Jonas Quill")]
    [InlineData("Dame Mara Voss | Jon Voss", "Dame Mara Voss | Jon Voss")]
    [InlineData("Captain Ada Okonjo-Hale | Jonas Okonjo-Hale", "Captain Ada Okonjo-Hale | Jonas Okonjo-Hale")]
    [InlineData("Father Orrin Brack | Mother Orrin", "Father Orrin Brack | Mother Orrin")]
    [InlineData("Captain Quill | Jonas Quill", "Jonas Quill")]
    [InlineData("Detective Chief Inspector Crane | Edwin Crane", "Edwin Crane")]
    [InlineData("Sheriff Quill | Ada Quill | Jonas Quill", "Ada Quill | Jonas Quill | Sheriff Quill")]
    [InlineData("Sheriff Quill | Sheriff Ada Quill | Jonas Quill", "Jonas Quill | Sheriff Ada Quill")]
    [InlineData("Sheriff Ada | Sheriff Ada Quill | Jonas Quill", "Jonas Quill | Sheriff Ada Quill")]
    [InlineData("Sheriff Quill | Dr. Ada Quill", "Dr. Ada Quill | Sheriff Quill")]
    [InlineData("Sheriff Ada Quill | Ada Quill | Jonas Quill", "Ada Quill | Jonas Quill")]
    [InlineData("Mr. Crane | Mrs. Crane | Edwin Crane", "Edwin Crane | Mr. Crane | Mrs. Crane")]
    [InlineData("King Orrin | Queen Orrin", "King Orrin | Queen Orrin")]
    [InlineData("Prince Orrin | Princess Orrin", "Prince Orrin | Princess Orrin")]
    [InlineData("Princess Orrin | Prince Orrin", "Prince Orrin | Princess Orrin")]
    [InlineData("Lady Crane | Mr. Crane", "Lady Crane | Mr. Crane")]
    [InlineData("Sheriff Quill | Deputy Quill", "Deputy Quill | Sheriff Quill")]
    [InlineData("Judge Quill | Mayor Quill", "Judge Quill | Mayor Quill")]
    [InlineData("Agent Quill | Nurse Quill", "Agent Quill | Nurse Quill")]
    [InlineData("Mayor Quill | Major Quill", "Major Quill | Mayor Quill")]
    [InlineData("Doctor Finch | Dr. Finch", "Doctor Finch")]
    [InlineData("DCI Crane | Detective Crane", "DCI Crane")]
    [InlineData("Mayor Ada Quill | Judge Ada Quill", "Judge Ada Quill")]
    public void Names_are_as_many_people_as_they_tell_of(string mentions, string people) =>
        Assert.Equal(people, string.Join(" | ", Book(mentions.Split(" | ")).Entities(EntityKind.Character).Select(e => e.Name)));

    [Fact]
    public void Behind_a_title_the_first_name_is_a_short_name_too() =>
        Assert.Equal(["Ada", "Quill"], Assert.Single(Book("Sheriff Ada Quill").Entities(EntityKind.Character)).Aliases);

    [Theory]
    [InlineData("Ines Marlowe returns as Sheriff Ada Quill, and Tomas Reyl is back as her brother Jonas Quill.")]
    [InlineData("Tomas Reyl is back as Jonas Quill. Ines Marlowe returns as Sheriff Ada Quill.")]
    [InlineData("Ines Marlowe plays Sheriff Ada Quill and Tomas Reyl plays Jonas Quill.")]
    [InlineData("The cast includes Ines Marlowe as Sheriff Ada Quill and Tomas Reyl as Jonas Quill.")]
    [InlineData("The season stars Ines Marlowe as Sheriff Ada Quill. It also stars Tomas Reyl as Jonas Quill.")]
    [InlineData("Sheriff Ada Quill is played by Ines Marlowe. Jonas Quill is played by Tomas Reyl.")]
    [InlineData("Returning are:\n\n- Ines Marlowe as Sheriff Ada Quill\n- Tomas Reyl as Jonas Quill, her brother\n")]
    public void A_sheriff_and_her_brother_are_two(string sentence)
    {
        var document = Documents.Parse("harbor-lights.txt", $"Harbor Lights season 2\n\n{sentence}\n") with { Folder = "harbor-lights" };
        var claims = ArticleExtractor.Extract(document, "hash", ShowFile.None).Claims.Select(c => CitedClaims.Of(c, "a")).ToArray();
        var facts = CitedClaims.Reconcile(claims).Facts;

        var cast = facts.Where(f => f.Kind == ClaimKind.Cast).Select(f => $"{f.Person} as {f.Character}").Order(StringComparer.Ordinal);

        Assert.Equal(["Ines Marlowe as Sheriff Ada Quill", "Tomas Reyl as Jonas Quill"], cast);
    }

    [Theory]
    [InlineData("Ola Berg returns as Sheriff Quill, and Jim Carr is back as Deputy Quill.", "Jim Carr as Deputy Quill | Ola Berg as Sheriff Quill")]
    [InlineData("Ola Berg plays Mrs. Quill. Jim Carr plays her husband Tom Quill.", "Jim Carr as Tom Quill | Ola Berg as Mrs. Quill")]
    [InlineData("Ola Berg plays Officer Quill. Jim Carr plays her father Tom Quill.", "Jim Carr as Tom Quill | Ola Berg as Officer Quill")]
    [InlineData("Ola Berg plays Sheriff Quill and Jim Carr plays Jonas Quill.", "Jim Carr as Jonas Quill | Ola Berg as Sheriff Quill")]
    [InlineData("Ola Berg plays Tom Quill. Ola Berg returns as Sheriff Quill.", "Ola Berg as Tom Quill")]
    public void One_surname_behind_a_title_is_two_people_where_the_articles_tell_of_two(string sentence, string expected)
    {
        var document = Documents.Parse("harbor-lights.txt", $"Harbor Lights season 2\n\n{sentence}\n") with { Folder = "harbor-lights" };
        var claims = ArticleExtractor.Extract(document, "hash", ShowFile.None).Claims.Select(c => CitedClaims.Of(c, "a")).ToArray();

        var cast = CitedClaims.Reconcile(claims).Facts.Where(f => f.Kind == ClaimKind.Cast).Select(f => $"{f.Person} as {f.Character}");

        Assert.Equal(expected, string.Join(" | ", cast.Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("Sheriff Quill and Jonas Quill are back", "Jonas Quill | Sheriff Quill")]
    [InlineData("Sheriff Quill is back", "Jonas Quill")]
    public void One_sentence_that_names_both_tells_of_two(string sentence, string expected)
    {
        var sheriff = CitedClaims.Cast("Ola Berg", "Sheriff Quill", "a") with { Quote = sentence };
        var jonas = CitedClaims.Cast(null, "Jonas Quill", "b") with { Quote = "Jonas Quill" };

        var names = CitedClaims.Reconcile(sheriff, jonas).Entities.Where(e => e.Kind == EntityKind.Character).Select(e => e.Name);

        Assert.Equal(expected, string.Join(" | ", names));
    }

    [Fact]
    public void A_correction_is_another_name_of_whom_articles_tell_and_makes_nobody_of_whom_none_does()
    {
        var book = new NameBook([("Robert Raye", "a")], new Dictionary<string, string> { ["Bob Raye"] = "Robert Raye", ["Ada Quil"] = "Ada Quill" });

        Assert.Equal(["Bob Raye", "Raye", "Robert"], Assert.Single(book.Entities(EntityKind.Person)).Aliases);
    }

    private static NameBook Book(params string[] mentions) => new(mentions.Select((n, i) => (n, $"article {i}")), new Dictionary<string, string>());
}
