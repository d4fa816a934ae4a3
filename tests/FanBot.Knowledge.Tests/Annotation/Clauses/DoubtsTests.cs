using FanBot.Knowledge.Annotation.Clauses;

namespace FanBot.Knowledge.Tests.Annotation.Clauses;

public sealed class DoubtsTests
{
    [Theory]
    [InlineData("The trailer was dropped on Monday.")]
    [InlineData("The scrapped scene is back.")]
    [InlineData("A resourceful crew built it.")]
    [InlineData("The note says so, knots and all.")]
    [InlineData("The choir is made up of dockers.")]
    [InlineData("The prank goes wrong when the ferry leaves.")]
    [InlineData("The Queen claims the throne.")]
    [InlineData("They go if the rain stops.")]
    public void What_only_looks_like_it_neither_denies_nor_doubts(string text) => Assert.False(Doubts.Deny(text) || Doubts.LeaveOpen(text));

    [Theory]
    [InlineData("\"If the rain stops, they go.\"")]
    [InlineData("If the rain stops, they go.")]
    public void A_condition_at_the_beginning_leaves_open(string text) => Assert.True(Doubts.LeaveOpen(text));
}
