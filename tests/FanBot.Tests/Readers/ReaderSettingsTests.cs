using FanBot.Readers;
using FanBot.Settings;
using Microsoft.Extensions.Configuration;

namespace FanBot.Tests.Readers;

public sealed class ReaderSettingsTests
{
    [Fact]
    public void Unless_it_was_left_out_of_the_build_the_small_reader_reads() =>
        Assert.Equal((ReaderLibrary.IsThere ? ReaderKind.Small : ReaderKind.None, null), Read());

    [Theory]
    [InlineData("small", nameof(ReaderKind.Small))]
    [InlineData(" None ", nameof(ReaderKind.None))]
    public void A_kind_is_read_however_it_is_written(string value, string kind) =>
        Assert.Equal(Enum.Parse<ReaderKind>(kind), Read(("Reader:Kind", value)).Kind);

    [Theory]
    [InlineData("0", 0.0)]
    [InlineData("0.35", 0.35)]
    [InlineData(" 1 ", 1.0)]
    [InlineData("", null)]
    public void The_least_probability_is_a_number_or_the_trained_one(string value, double? least) => Assert.Equal(least, Read(("Reader:Least", value)).Least);

    private static (ReaderKind Kind, double? Least) Read(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Key, s => (string?)s.Value)).Build();
        var read = ReaderSettingsReader.Read(configuration);
        return (read.Kind, read.Least);
    }
}
