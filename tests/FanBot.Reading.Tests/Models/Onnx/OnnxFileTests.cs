using FanBot.Reading.Models;
using FanBot.Reading.Models.Onnx;

namespace FanBot.Reading.Tests.Models.Onnx;

public sealed class OnnxFileTests
{
    [Fact]
    public void What_is_written_is_read_again()
    {
        var graph = new OnnxGraph("numbers");
        var block = graph.Constant(new Tensor([2, 3], [1, -2, 3.5f, 0, float.MaxValue, 1e-30f]));
        var single = graph.Constant(new Tensor([], [7]));
        graph.Constant([2], 300, -1);
        var file = Bytes(graph);

        var tensors = OnnxFile.ReadTensors(file, [block, single]);

        Assert.Equal([2, 3], tensors[block].Shape);
        Assert.Equal([1, -2, 3.5f, 0, float.MaxValue, 1e-30f], tensors[block].Values);
        Assert.Empty(tensors[single].Shape);
        Assert.Equal([7], tensors[single].Values);
    }

    [Fact]
    public void A_missing_tensor_and_one_of_other_numbers_are_told()
    {
        var graph = new OnnxGraph("numbers");
        var whole = graph.Constant([1], 5);
        var file = Bytes(graph);
        Assert.Throws<FormatException>(() => OnnxFile.ReadTensors(file, ["nowhere"]));
        Assert.Throws<FormatException>(() => OnnxFile.ReadTensors(file, [whole]));
    }

    [Fact]
    public void A_file_cut_anywhere_is_refused_and_nothing_else_is_thrown()
    {
        var graph = new OnnxGraph("numbers");
        var block = graph.Constant(new Tensor([2, 3], [1, 2, 3, 4, 5, 6]));
        var file = Bytes(graph);
        for (var length = 0; length < file.Length; length++)
        {
            Assert.Throws<FormatException>(() => OnnxFile.ReadTensors(file.AsSpan(0, length), [block]));
        }
    }

    [Fact]
    public void Large_numbers_and_nested_messages_keep_their_bytes()
    {
        var inner = new ProtoMessage();
        inner.Add(1, long.MaxValue);
        inner.Add(2, -1);
        inner.Add(3, "été");
        inner.Add(4, 0.5f);
        var outer = new ProtoMessage();
        outer.Add(16, inner);
        using var bytes = new MemoryStream();
        outer.WriteTo(bytes);

        var reader = new ProtoReader(bytes.ToArray());
        Assert.True(reader.Next());
        Assert.Equal(16, reader.Field);
        var fields = new ProtoReader(reader.Bytes);
        Assert.True(fields.Next());
        Assert.Equal((ulong)long.MaxValue, fields.Number);
        Assert.True(fields.Next());
        Assert.Equal(ulong.MaxValue, fields.Number);
        Assert.True(fields.Next());
        Assert.Equal("été"u8.ToArray(), fields.Bytes.ToArray());
        Assert.True(fields.Next());
        Assert.Equal(0.5f, BitConverter.UInt32BitsToSingle((uint)fields.Number));
        Assert.False(fields.Next());
        Assert.False(reader.Next());
    }

    private static byte[] Bytes(OnnxGraph graph)
    {
        using var stream = new MemoryStream();
        graph.WriteTo(stream, new Dictionary<string, string>());
        return stream.ToArray();
    }
}
