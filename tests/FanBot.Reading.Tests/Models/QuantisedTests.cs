using FanBot.Reading.Models;

namespace FanBot.Reading.Tests.Models;

public sealed class QuantisedTests
{
    [Theory]
    [InlineData(63)]
    [InlineData(127)]
    public void No_number_is_further_off_than_half_a_step(int range)
    {
        var random = new Random(1);
        var matrix = new Tensor([20, 30], [.. Enumerable.Range(0, 600).Select(i => (random.NextSingle() - 0.5f) * (i + 1))]);
        var bytes = Quantised.Of(matrix, range);
        for (var i = 0; i < 600; i++)
        {
            var scale = bytes.Scales[i / 30];
            Assert.InRange((int)bytes.Values[i], -range, range);
            Assert.InRange(bytes.Values[i] * scale, matrix.Values[i] - (0.501f * scale), matrix.Values[i] + (0.501f * scale));
        }
    }

    [Fact]
    public void A_row_of_zeros_stays_zeros() =>
        Assert.Equal([0, 0, 127, 0], Quantised.Of(new Tensor([2, 2], [0, 0, 3, 0]), 127).Values);

    [Fact]
    public void Changed_over_rows_are_columns() =>
        Assert.Equal([127, 64, 0, -127], Quantised.Of(new Tensor([2, 2], [1, 0, 0.5f, -1]), 127).TransposedValues());
}
