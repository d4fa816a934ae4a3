using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Topics.Cast;

namespace FanBot.Knowledge.Tests.Topics.Cast;

public sealed class NameBookTests
{
    [Theory]
    [InlineData("Betina Okonjo-Hale", "Bettina Okonjo-Hale")]
    [InlineData("bettina okonjo hale", "Bettina Okonjo-Hale")]
    [InlineData("Bettina", "Bettina Okonjo-Hale")]
    [InlineData("Lena De Grauw", "Lena de Grauw")]
    [InlineData("Zoe Ravensby", "Zoë Ravensby")]
    [InlineData("Ravensby", "Zoë Ravensby")]
    [InlineData("Dr. Ruth Finch", "Ruth Finch")]
    [InlineData("Mr Belcourt", "Mr. Belcourt")]
    [InlineData("Belcourt", "Mr. Belcourt")]
    [InlineData("Theodore “Teddy” Brack", "Theodore Brack")]
    [InlineData("Quill", "Quill")]
    [InlineData("Ada", "Ada Quill")]
    [InlineData("Somebody Else", "Somebody Else")]
    public void Spellings_of_one_name_are_one(string spelling, string name) => Assert.Equal(name, Book().Resolve(spelling));

    [Theory]
    [InlineData("Saskia Fennimore")]
    [InlineData("Idris Fennimore")]
    [InlineData("Silas Quill")]
    public void Namesakes_stay_apart(string name) => Assert.Equal(name, Book().Resolve(name));

    [Fact]
    public void A_nickname_in_quotes_is_an_alias()
    {
        var brack = Assert.Single(Book().Entities(EntityKind.Character), e => e.Name == "Theodore Brack");
        Assert.Contains("Teddy", brack.Aliases);
    }

    [Fact]
    public void A_short_name_of_two_is_the_alias_of_neither() =>
        Assert.DoesNotContain(Book().Entities(EntityKind.Person), e => e.Aliases.Contains("Fennimore"));

    private static NameBook Book()
    {
        string[] names =
        [
            "Bettina Okonjo-Hale", "Bettina Okonjo-Hale", "Betina Okonjo-Hale", "Lena de Grauw", "Lena de Grauw", "Lena De Grauw", "Zoë Ravensby",
                "Zoë Ravensby", "Zoe Ravensby", "Ruth Finch", "Ruth Finch", "Dr. Ruth Finch",
            "Mr. Belcourt", "Mr. Belcourt", "Mr Belcourt", "Theodore Brack", "Theodore “Teddy” Brack", "Ada Quill", "Silas Quill", "Idris Fennimore",
                "Saskia Fennimore",
        ];
        return new NameBook(names.Select((n, i) => (n, $"article {i % 3}")), new Dictionary<string, string>());
    }
}
