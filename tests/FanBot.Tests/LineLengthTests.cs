using System.Globalization;
using FanBot.Tests.Running;

namespace FanBot.Tests;

/// <summary>No line of C# is longer than 160 characters, so that two of them still fit beside each other.</summary>
public sealed class LineLengthTests
{
    private const int Longest = 160;

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void No_line_is_too_long(string top)
    {
        var lines = string.Join('\n', SourceFiles.In(top).SelectMany(LongLines));

        Assert.True(lines.Length == 0, lines);
    }

    private static IEnumerable<string> LongLines(string file) => File.ReadLines(file).Index()
        .Where(line => line.Item.Length > Longest)
        .Select(line => $"{SourceFiles.Place(file, line.Index + 1)} has {line.Item.Length.ToString(CultureInfo.InvariantCulture)} characters");
}
