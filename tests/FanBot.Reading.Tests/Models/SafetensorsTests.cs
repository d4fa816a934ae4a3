using FanBot.Reading.Models;

namespace FanBot.Reading.Tests.Models;

public sealed class SafetensorsTests
{
    [Fact]
    public void Halves_and_floats_are_read_by_name()
    {
        var tensors = Safetensors.Read(File(
            """{"a":{"dtype":"F32","shape":[2,1],"data_offsets":[0,8]},"__metadata__":{"x":"y"},"b":{"dtype":"F16","shape":[1],"data_offsets":[8,10]}}""",
            [.. BitConverter.GetBytes(1.5f), .. BitConverter.GetBytes(-2f), .. BitConverter.GetBytes((Half)0.25f)]));
        Assert.Equal(["a", "b"], tensors.Keys.Order());
        Assert.Equal([2, 1], tensors["a"].Shape);
        Assert.Equal([1.5f, -2f], tensors["a"].Values);
        Assert.Equal([0.25f], tensors["b"].Values);
    }

    [Theory]
    [InlineData("""{"a":{"dtype":"F32","shape":[3],"data_offsets":[0,8]}}""")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,80]}}""")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[8,0]}}""")]
    [InlineData("""{"a":{"dtype":"F32","shape":[-2],"data_offsets":[0,8]}}""")]
    [InlineData("""{"a":{"dtype":"I8","shape":[8],"data_offsets":[0,8]}}""")]
    [InlineData("""{"a":{"shape":[2]}}""")]
    [InlineData("""{"a":1}""")]
    [InlineData("""{"a":""")]
    public void A_header_that_does_not_hold_is_refused_with_a_sentence(string header)
    {
        var fault = Assert.Throws<ReaderException>(() => Safetensors.Read(File(header, new byte[8])));
        Assert.Contains("damaged", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_cut_anywhere_is_refused()
    {
        var file = File("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}""", new byte[8]);
        for (var length = 0; length < file.Length; length++)
        {
            Assert.Throws<ReaderException>(() => Safetensors.Read(file.AsSpan(0, length)));
        }
    }

    private static byte[] File(string header, byte[] numbers) =>
        [.. BitConverter.GetBytes((long)header.Length), .. System.Text.Encoding.UTF8.GetBytes(header), .. numbers];
}
