using System.Text;
using FanBot.Tests.Running;

namespace FanBot.Tests.Verbs;

public sealed class EncodingTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    [Theory]
    [InlineData("C")]
    [InlineData("en_US.ISO-8859-1")]
    public async Task Sentences_are_utf8_whatever_the_locale(string locale)
    {
        var (code, output, error) = await ChildProcess.RunAsync(_folder, locale, [], "ask", "x", "--as-of", "“été”");

        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Equal(
            Encoding.UTF8.GetBytes("fanbot: '“été”' is not a date for --as-of. Write a day such as 2023-01-31, or a month such as 2023-01.\n"),
            error);
    }

    public void Dispose() => _folder.Dispose();
}
