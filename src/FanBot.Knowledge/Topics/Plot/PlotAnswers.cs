using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Composing;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Topics.Plot;

/// <summary>What happens.</summary>
internal static class PlotAnswers
{
    private const int MostPlotSentences = 4;
    private const int LongestPlot = 900;

    /// <summary>The makers' synopsis where there is one, else what the surest article tells, in its own order.</summary>
    public static Answer? Of(Question question, ShowView view)
    {
        var facts = Seasons.Choose(view.Facts(ClaimKind.Plot), question.Season);
        if (facts.Count == 0)
        {
            return null;
        }

        var lead = facts
            .OrderBy(f => f.IsRumour())
            .ThenBy(f => f.Aspect == PlotRule.Synopsis ? 0 : 1)
            .ThenBy(f => f.Best.Standing.Rank())
            .ThenBy(f => f.Best.TrustRank())
            .ThenByDescending(f => f.Best.AsOf?.Latest.DayNumber ?? int.MinValue)
            .ThenBy(f => f.Best.Claims[0].Source.Path, StringComparer.Ordinal)
            .ThenBy(f => f.Best.Claims[0].Claim.Quote.Start)
            .First();
        var told = facts
            .Where(f => f.Aspect == lead.Aspect && f.Best.Standing == lead.Best.Standing && f.Best.Claims[0].Source.Path == lead.Best.Claims[0].Source.Path)
            .OrderBy(f => f.Best.Claims[0].Claim.Quote.Start)
            .Take(MostPlotSentences)
            .ToList();
        var text = "";
        var used = new List<Fact>();
        foreach (var fact in told)
        {
            if (used.Count == 0 || text.Length + fact.Best.Text.Length < LongestPlot)
            {
                text += (used.Count > 0 ? " " : "") + fact.Best.Text;
                used.Add(fact);
            }
        }

        return Compose.Of(question, Wording.Title(view, lead.Season, "plot"), $"{text} ({Wording.Standing(lead.Best)}.)", used[0], used.Skip(1));
    }
}
