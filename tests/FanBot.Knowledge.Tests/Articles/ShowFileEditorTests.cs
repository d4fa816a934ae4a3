using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Tests.Articles;

/// <summary>FanBot writes into a file that moderators keep by hand: only its own lines come and go.</summary>
public sealed class ShowFileEditorTests
{
    private const string ByHand =
        """
        # Ours since 2029.
        name: Marrow Lane   # with an "e"
        aliases: [ML]

        """;

    private static readonly NameCorrection John = new("Jon Doe", "John Doe") { By = "53908232506183680", On = EdtfDate.Parse("2031-06-01") };

    private static readonly ClaimCorrection Wrong = new("marrow/a.md", "It \u201Carrives\u201D:\non 3 August # maybe", null, ClaimVerdict.Wrong)
    {
        Why = "\"quoted\" \\ - {x: &y} \t @everyone \U0001F4FA",
    };

    [Fact]
    public void A_first_correction_makes_its_list_at_the_end()
    {
        var yaml = Add(ByHand, John);

        Assert.Equal(
            ByHand +
            """

            corrections:
              - name: "Jon Doe"
                is: "John Doe"
                by: "53908232506183680"
                on: "2031-06-01"

            """,
            yaml);
    }

    [Fact]
    public void Another_stands_below_the_last_and_all_else_stays()
    {
        const string Before =
            """
            corrections:
            # The paper mixed them up.
            - name: Tom   # twice
              is: Thomas

            # Names of the pilot.
            names:
              Ana: Anna
            """;

        Assert.Equal(
            """
            corrections:
            # The paper mixed them up.
            - name: Tom   # twice
              is: Thomas
            - name: "Jon Doe"
              is: "John Doe"
              by: "53908232506183680"
              on: "2031-06-01"

            # Names of the pilot.
            names:
              Ana: Anna

            """,
            Add(Before, John));
    }

    [Theory]
    [InlineData("")]
    [InlineData("name: x")]
    [InlineData("name: x\n\n\n")]
    [InlineData("corrections:")]
    [InlineData("corrections:\nname: x\n")]
    [InlineData("name: x\r\ncorrections:\r\n  - name: a\r\n    is: b\r\n")]
    [InlineData("corrections:\n  -\n    name: a\n    is: b\n  # end\n")]
    [InlineData("corrections:\n  - {name: a, is: b}\n  - {name: c,\n     is: d}\n")]
    [InlineData("corrections:\n  - name: a\n    is: |\n      b\nname: x\n")]
    [InlineData("---\nname: x\n")]
    public void What_is_added_is_there_and_what_is_taken_out_again_leaves_no_trace(string before)
    {
        Correction[] corrections = [John, Wrong, new ArticleCorrection("marrow/b.md", EdtfDate.Parse("2031-21"), "Copper: \u201CStreet\u201D")];
        var yaml = before;
        foreach (var correction in corrections)
        {
            yaml = Add(yaml, correction);
        }

        Assert.Equal([.. Read(before), .. corrections], Read(yaml));
        foreach (var correction in corrections)
        {
            var (without, problem) = ShowFileEditor.Remove(yaml, correction.Id, "marrow");
            Assert.Null(problem);
            yaml = without!;
        }

        Assert.Equal(Read(before), Read(yaml));
        Assert.StartsWith(before.TrimEnd(), yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_can_be_taken_out_from_among_the_others()
    {
        var yaml = Add(Add(Add(ByHand, John), Wrong), John with { Why = "again" });

        var (without, _) = ShowFileEditor.Remove(yaml, Wrong.Id, "marrow");

        Assert.Equal([John, John with { Why = "again" }], Read(without!));
        Assert.Equal((null, "There is no such correction any more."), ShowFileEditor.Remove(without!, Wrong.Id, "marrow"));
    }

    [Theory]
    [InlineData("{name: x}")]
    [InlineData("corrections: []")]
    [InlineData("corrections: [{name: a, is: b}]")]
    [InlineData("name: x\n...\n")]
    public void What_is_written_otherwise_is_left_to_whoever_wrote_it(string yaml)
    {
        var (changed, problem) = ShowFileEditor.Add(yaml, John, "marrow");

        Assert.Null(changed);
        Assert.Contains("below 'corrections:'", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("just words")]
    [InlineData("name: &a x")]
    public void What_is_broken_is_to_be_mended_first(string yaml) =>
        Assert.StartsWith("'show.yaml' has to be mended first.", ShowFileEditor.Add(yaml, John, "marrow").Problem, StringComparison.Ordinal);

    [Fact]
    public void Whatever_a_correction_holds_it_stays_a_text()
    {
        string[] hostile =
        [
            "x\"\n- name: injected\n  is: y", "a: b", "- a", "# a", "&a *a !!a", "{}", "[]", "null", "~", "'", "\"", "\\", "\\n", "%a", "@everyone", "|", ">",
            "\u202Ereversed", "\u0000\u0007", "\u2028", "\u0085", "  spaced  out  ", "---", "...", "\uD83D\uDE00", "yes", "2031-01-01", new string('x', 3_000),
        ];
        foreach (var text in hostile)
        {
            var yaml = Add(ByHand, new NameCorrection("Jon Doe", "John") { Why = text });

            Assert.Equal(text.Trim(), Assert.Single(Read(yaml)).Why);
        }
    }

    private static string Add(string yaml, Correction correction)
    {
        var (changed, problem) = ShowFileEditor.Add(yaml, correction, "marrow");
        Assert.Null(problem);
        return changed!;
    }

    private static IReadOnlyList<Correction> Read(string yaml)
    {
        var (show, messages) = ShowFileParser.Parse(yaml, "marrow", "");
        Assert.Empty(messages);
        return show!.Corrections;
    }
}
