using FanBot.Reading.Models;
using FanBot.Reading.Small;
using FanBot.Reading.Tokenizing;
using Microsoft.ML.OnnxRuntime;

namespace FanBot.Reading.Tests.Models;

public sealed class ReaderNetworkTests
{
    private static readonly WordPieceTokenizer Tokenizer = new(new Vocabulary(TinyReader.Vocabulary));

    private static readonly ReaderInput[] Inputs =
    [
        Input("who plays the harbour master?", "ashen tide casts two", "ines varga plays the harbour master, and 2 more join."),
        Input("when", "", "a"),
        Input("is it renewed for s3?", "no news", string.Concat(Enumerable.Repeat("there are no plans for a third run. ", 12))),
    ];

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void The_network_says_what_its_plain_twin_says(int seed, bool yes)
    {
        using var tiny = new TinyReader(seed, yes);
        var twin = new PlainNetwork(tiny.Weights, TinyReader.Layers);
        using var session = new InferenceSession(ReaderModel.PrepareAs(Precision.Float, tiny.Files, tiny.Store));
        foreach (var input in Inputs)
        {
            var (span, has, says) = twin.Read(input);
            AssertNear([.. span.SelectMany(place => place), has, .. yes ? [says] : Array.Empty<double>()], Read(session, input), 1e-3);
        }
    }

    [Fact]
    public void In_bytes_it_says_nearly_the_same()
    {
        using var tiny = new TinyReader();
        using var exact = new InferenceSession(ReaderModel.PrepareAs(Precision.Float, tiny.Files, tiny.Store));
        using var small = new InferenceSession(tiny.Prepare());
        foreach (var input in Inputs)
        {
            AssertNear([.. Read(exact, input).Select(value => (double)value)], Read(small, input), 0.25);
        }
    }

    [Fact]
    public void A_missing_tensor_is_named()
    {
        using var tiny = new TinyReader();
        tiny.Weights.Remove("encoder.layer.1.intermediate.dense.weight");
        var fault = Assert.Throws<ReaderException>(() => ReaderNetwork.Build(tiny.Weights, Precision.Byte));
        Assert.Contains("encoder.layer.1.intermediate.dense.weight", fault.Message, StringComparison.Ordinal);
    }

    private static ReaderInput Input(string question, string title, string text) =>
        ReaderInput.Of(Tokenizer, Tokenizer.Tokenize(question, ReaderInput.QuestionLimit), new ReaderPassage(title, text));

    private static float[] Read(InferenceSession session, ReaderInput input)
    {
        var types = input.Ids.Select((_, place) => place < input.TypeStart ? 0L : 1L).ToArray();
        using var ids = OrtValue.CreateTensorValueFromMemory(input.Ids, [1, input.Length]);
        using var sides = OrtValue.CreateTensorValueFromMemory(types, [1, input.Length]);
        using var run = new RunOptions();
        using var outputs = session.Run(run, [ReaderNetwork.Ids, ReaderNetwork.Types], [ids, sides], session.OutputNames);
        return [.. outputs.SelectMany(output => output.GetTensorDataAsSpan<float>().ToArray())];
    }

    private static void AssertNear(double[] expected, float[] actual, double tolerance)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (var i = 0; i < expected.Length; i++)
        {
            Assert.InRange(actual[i], expected[i] - tolerance, expected[i] + tolerance);
        }
    }
}
