using FanBot.Knowledge.Storage;

namespace FanBot.Knowledge.Tests.Storage;

/// <summary>How nearly two vectors point the same way, beside the plain formula.</summary>
public sealed class CosineTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(128)]
    [InlineData(301)]
    public void It_is_that_of_the_formula_whatever_the_length(int length)
    {
        var random = new Random(length);
        for (var i = 0; i < 50; i++)
        {
            sbyte[] one = [.. Enumerable.Range(0, length).Select(_ => (sbyte)random.Next(-127, 128))];
            sbyte[] other = [.. Enumerable.Range(0, length).Select(_ => (sbyte)random.Next(-127, 128))];
            var expected = one.Zip(other, (a, b) => (double)a * b).Sum() / Math.Sqrt(one.Sum(a => (double)a * a) * other.Sum(b => (double)b * b));
            Assert.Equal(double.IsNaN(expected) ? 0 : expected, Cosine.Of(one, other), 1e-9);
        }
    }

    [Fact]
    public void The_same_is_1_the_opposite_minus_1_and_nothing_is_near_nothing()
    {
        sbyte[] one = [.. Enumerable.Repeat((sbyte)127, 256)];
        sbyte[] other = [.. Enumerable.Repeat((sbyte)-127, 256)];

        Assert.Equal(1, Cosine.Of(one, one), 1e-12);
        Assert.Equal(-1, Cosine.Of(one, other), 1e-12);
        Assert.Equal(0, Cosine.Of(one, new sbyte[256]));
    }
}
