using FanBot.Reading.Models;
using FanBot.Reading.Small;

namespace FanBot.Reading.Tests.Small;

/// <summary>The weights that are shipped, on a made-up article.</summary>
public sealed class RealReaderTests
{
    private static readonly ReaderPassage[] Passages =
    [
        new("Ashen Tide adds two to its cast", "Inês Varga plays the harbour master. Bo Quill plays her brother, a smuggler."),
        new("Ashen Tide adds two to its cast", "Filming of the second season begins on 4 May in Galway and will take until September."),
        new("Ashen Tide adds two to its cast", "The first season is available on Halcyra. It rained on the day of the announcement."),
    ];

    private static readonly (string Question, int Passage, string Answer)[] Answers =
    [
        ("who plays the smuggler", 0, "Bo Quill"),
        ("when does filming begin", 1, "4 May"),
        ("where do they film season 2", 1, "Galway"),
        ("where is the first season available", 2, "Halcyra"),
    ];

    private static readonly string[] Questions =
        [.. Answers.Select(answer => answer.Question), "is there a trailer", "who wrote it", "how many episodes"];

    [RealReaderFact]
    public async Task Plain_questions_find_their_answer_in_the_right_passage()
    {
        using var store = new TemporaryFolder();
        using var reader = SmallReader.Open(ReaderModel.Prepare(RealReaderFactAttribute.Files, store.Path));
        foreach (var (question, passage, answer) in Answers)
        {
            var spans = await reader.ReadAsync(question, Passages, default);
            var best = spans.Index().MaxBy(span => span.Item.Score);
            Assert.Equal((question, passage), (question, best.Index));
            Assert.Contains(answer, Passages[passage].Text[best.Item.Start..best.Item.End], StringComparison.Ordinal);
        }
    }

    [RealReaderFact]
    public async Task In_bytes_the_network_reads_nearly_as_it_was_trained()
    {
        using var store = new TemporaryFolder();
        using var other = new TemporaryFolder();
        using var small = SmallReader.Open(ReaderModel.Prepare(RealReaderFactAttribute.Files, store.Path));
        using var exact = SmallReader.Open(ReaderModel.PrepareAs(Precision.Float, RealReaderFactAttribute.Files, other.Path));
        var differences = new List<float>();
        foreach (var question in Questions)
        {
            var (one, two) = (await small.ReadAsync(question, Passages, default), await exact.ReadAsync(question, Passages, default));
            differences.AddRange(one.Zip(two, (a, b) => Math.Abs(a.Has - b.Has)));
        }

        Assert.InRange(differences.Average(), 0, 0.5f);
    }
}
