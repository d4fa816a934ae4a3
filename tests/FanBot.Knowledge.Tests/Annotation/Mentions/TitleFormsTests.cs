using FanBot.Knowledge.Annotation.Mentions;

namespace FanBot.Knowledge.Tests.Annotation.Mentions;

/// <summary>Where a title ends, by its form alone.</summary>
public sealed class TitleFormsTests
{
    [Theory]
    [InlineData(" \"The Salt Road,\" airs in May", "The Salt Road")]
    [InlineData("'Ada's Tide' airs in May", "Ada's Tide")]
    [InlineData("The Lady of the Lake and will air", "The Lady of the Lake")]
    [InlineData("A Certain Tide, will air", "A Certain Tide")]
    [InlineData("the salt road", null)]
    [InlineData("\"The Salt Road", null)]
    public void A_title_stands_in_quotation_marks_or_has_capitals(string words, string? title) => Assert.Equal(title, TitleForms.At(words));
}
