using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Tests.Running;

/// <summary>Facts and answers about a show that does not exist.</summary>
internal static class Samples
{
    public static ArticleSummary News { get; } = new(
        "lanternfall/news.txt", "lanternfall", "Lanternfall’s café opens again", "Example News", "R. Penn", EdtfDate.Parse("2031-05-20"), null, null,
        ArticleKind.Article);

    public static ArticleSummary Rumours { get; } = new(
        "lanternfall/rumours.md", "lanternfall", "What we hope for", null, null, null, null, null, ArticleKind.Digest);

    public static Citation Quote { get; } = new(News, "It arrives on “3 August”.", new TextSpan(10, 35));

    public static FactValue Day { get; } = Value(ClaimKind.Release, "2031-08-03", "3 August 2031", Standing.Official, News);

    public static FactValue Spring { get; } = Value(ClaimKind.Release, "2031-21", "spring 2031", Standing.Speculation, Rumours);

    public static Fact Release { get; } = new() { Kind = ClaimKind.Release, Season = 2, Best = Day, Rivals = [Spring] };

    public static Answered ReleaseAnswer { get; } = new(Standing.Official, new CitationList(Quote, []))
    {
        Question = "When’s the café back?",
        Title = "Lanternfall, season 2: release",
        Text = "3 August 2031: season 2 of Lanternfall comes out then.",
        AsOf = EdtfDate.Parse("2031-05-20"),
        Rivals = [Spring],
    };

    public static NotKnown Unknown { get; } = new()
    {
        Question = "Who sings?",
        Text = "No article states who sings.",
        Reason = NotKnownReason.NoSource,
    };

    public static FactValue Value(
        ClaimKind kind, string? value, string text, Standing standing, ArticleSummary source, string? doubt = null, EdtfDate? date = null)
    {
        var claim = new Claim
        {
            Kind = kind,
            Value = value,
            Text = text,
            Date = date,
            Standing = standing,
            AsOf = source.AsOf,
            Passage = 0,
            Quote = new TextSpan(5, 5 + text.Length),
            Rule = "test",
        };
        return new FactValue(value, text, standing, source.AsOf, [new CitedClaim(claim, source, text)], 1, doubt);
    }

    public static Fact Fact(ClaimKind kind, int? season, string? value, string aspect = "", string? text = null) => new()
    {
        Kind = kind,
        Season = season,
        Aspect = aspect,
        Best = Value(kind, value, text ?? value ?? "it has happened", Standing.Reported, News),
    };
}
