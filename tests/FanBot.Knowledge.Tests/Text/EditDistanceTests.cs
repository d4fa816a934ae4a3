using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Tests.Text;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0, 100)]
    [InlineData("", "ab", 2, 0)]
    [InlineData("wren", "wren", 0, 100)]
    [InlineData("wren", "wern", 1, 75)]
    [InlineData("wren", "wrn", 1, 75)]
    [InlineData("wren", "wrens", 1, 80)]
    [InlineData("wren", "bren", 1, 75)]
    [InlineData("castellan", "castlan", 2, 78)]
    [InlineData("ab", "cd", 2, 0)]
    public void Counts_insertions_deletions_changes_and_swaps(string a, string b, int slips, int likeness)
    {
        Assert.Equal((slips, slips), (EditDistance.Between(a, b), EditDistance.Between(b, a)));
        Assert.Equal((likeness, likeness), (EditDistance.Likeness(a, b), EditDistance.Likeness(b, a)));
        Assert.True(EditDistance.AtMost(a, b, slips));
        Assert.False(EditDistance.AtMost(a, b, slips - 1));
    }
}
