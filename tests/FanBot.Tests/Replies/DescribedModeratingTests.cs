using System.Globalization;
using FanBot.Commands.Moderating;
using FanBot.Discord.Json;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;
using FanBot.Discord.Tests.OpenApi;
using FanBot.Intake;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text.Dates;
using FanBot.Replies;
using FanBot.Tests.Running;

namespace FanBot.Tests.Replies;

/// <summary>What moderators are shown of articles, at its largest, against what Discord says it takes.</summary>
public sealed class DescribedModeratingTests
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("@everyone **long** ||words|| \ud83d\ude00 ", 200));

    [DescriptionFact]
    public void A_look_at_an_article()
    {
        var source = Samples.News with { Title = Long, Publisher = Long };
        var claims = Enumerable.Range(1, 500)
            .Select(i => Samples.Value(ClaimKind.Release, "2031", Long + i.ToString(CultureInfo.InvariantCulture), Standing.Official, source).Claims[0])
            .ToList();
        var look = new ArticleLook
        {
            Id = new string('f', 16),
            Article = source,
            Show = Long,
            ShowArticles = int.MaxValue,
            DateWords = Long,
            Claims = claims,
            Changes = [.. Enumerable.Range(1, 90).Select(i => new FactChange(Samples.Fact(ClaimKind.Release, i, "2031", text: Long), null, Samples.Day))],
            Alike = [.. Enumerable.Repeat(source, 50)],
            Notes = [.. Enumerable.Repeat(Long, 50)],
        };

        AssertFine(LookMessage.Of(look));
        AssertFine(LookMessage.Of(look with { Claims = [], Changes = [], Alike = [], Notes = [], DateWords = null, ShowArticles = 0 }));
        Assert.Equal(3, LookMessage.Of(look).Buttons.Count);
    }

    [DescriptionFact]
    public void The_forms()
    {
        var document = ArticleReader.Read("It arrives.").Document!;
        var shows = Enumerable.Range(0, 60).Select(i => new ShowSummary($"show{i}", $"{i} {Long}", [], 1, null, [])).ToList();
        var declared = new FrontMatter { Title = Long, Publisher = Long, Show = shows[3].Name, Published = EdtfDate.Parse("2031-05-24") };

        AssertFine(ArticleForm.ForNew(null));
        AssertFine(ArticleForm.ForNew(Long));
        AssertFine(ArticleForm.ForMending(new string('f', 16), new Draft(declared, document), shows));
        AssertFine(ArticleForm.ForMending(new string('f', 16), new Draft(FrontMatter.None with { Show = "x" }, document), []));
    }

    [DescriptionFact]
    public void The_list_of_corrections_and_what_members_see_of_them()
    {
        List<Correction> corrections =
        [
            .. Enumerable.Range(0, 30).Select(i => new NameCorrection($"{i} {Long}", Long) { Why = Long, By = Long, On = EdtfDate.Parse("2031-05-24") }),
            .. Enum.GetValues<ClaimVerdict>().Select(v => new ClaimCorrection(Samples.News.Path, Long, Long, v) { Why = Long }),
            new ArticleCorrection(Samples.News.Path, EdtfDate.Parse("2031"), Long),
            new ArticleCorrection(Samples.News.Path, null, Long),
        ];

        foreach (var page in Enumerable.Range(0, 9))
        {
            AssertFine(CorrectionList.Of(corrections, page));
        }

        AssertFine(CorrectionList.Of([], 0));
        var asked = new AskedCommand(new Knowledge.Answering.SlashCommand("release", new Dictionary<string, string>()), Private: true);
        var sources = QuotesMessage.Of(Samples.ReleaseAnswer, asked, 0, corrections);
        AssertFine(sources);
        Assert.Contains(sources.Embeds[0].Fields, f => f.Name == "Corrected");
        Assert.DoesNotContain(QuotesMessage.Of(Samples.ReleaseAnswer, asked, 0, []).Embeds[0].Fields, f => f.Name == "Corrected");
    }

    private static void AssertFine(Message message)
    {
        Assert.Empty(DiscordDescription.Shared.Problems(DiscordDescription.EditReply, ReplyWriter.Write(message)));
        Assert.Empty(DiscordDescription.Shared.Problems(DiscordDescription.Callback, ReplyWriter.Write(new MessageReply(message))));
    }

    private static void AssertFine(ModalReply form) =>
        Assert.Empty(DiscordDescription.Shared.Problems(DiscordDescription.Callback, ReplyWriter.Write(form)));
}
