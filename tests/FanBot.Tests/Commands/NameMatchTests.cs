using FanBot.Commands;
using FanBot.Editions;

namespace FanBot.Tests.Commands;

public sealed class NameMatchTests
{
    private static readonly Name[] Names =
    [
        new("Ada Quill", "", "Ada Quill", ["Addie"]),
        new("Silas Quill", "", "Silas Quill", []),
        new("Dr. Ruth Finch", "", "Dr. Ruth Finch", []),
        new("Wren Castellan", "", "Wren Castellan", []),
        new("No\u00E9 S\u00E1nchez", "", "No\u00E9 S\u00E1nchez", []),
        new("Inquilla", "", "Inquilla", []),
    ];

    [Theory]
    [InlineData("", "Ada Quill, Silas Quill, Dr. Ruth Finch, Wren Castellan, No\u00E9 S\u00E1nchez, Inquilla")]
    [InlineData("  ", "Ada Quill, Silas Quill, Dr. Ruth Finch, Wren Castellan, No\u00E9 S\u00E1nchez, Inquilla")]
    [InlineData("ada", "Ada Quill")]
    [InlineData("ADDIE", "Ada Quill")]
    [InlineData("quill", "Ada Quill, Silas Quill, Inquilla")]
    [InlineData("noe", "No\u00E9 S\u00E1nchez")]
    [InlineData("dr ruth", "Dr. Ruth Finch")]
    [InlineData("Castelan", "Wren Castellan")]
    [InlineData("castlan", "Wren Castellan")]
    [InlineData("wern", "Wren Castellan")]
    [InlineData("wrn", "Wren Castellan")]
    [InlineData("wrx", "")]
    [InlineData("casetl", "Wren Castellan")]
    [InlineData("xq", "")]
    [InlineData("zebulon", "")]
    [InlineData("@@@", "Ada Quill, Silas Quill, Dr. Ruth Finch, Wren Castellan, No\u00E9 S\u00E1nchez, Inquilla")]
    public void Finds_by_start_then_by_words_then_by_likeness(string typed, string expected) =>
        Assert.Equal(expected, string.Join(", ", NameMatch.Of(typed, Names).Select(n => n.Text)));

    [Fact]
    public void Offers_no_more_than_Discord_shows() =>
        Assert.Equal(25, NameMatch.Of("", Enumerable.Range(0, 100).Select(i => new Name($"Name {i}", "", $"Name {i}", []))).Count);
}
