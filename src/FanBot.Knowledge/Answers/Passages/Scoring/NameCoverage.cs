namespace FanBot.Knowledge.Answers.Passages.Scoring;

/// <summary>How far a passage and what stands around it account for the question's names.</summary>
internal static class NameCoverage
{
    /// <summary>What the sentence is worth by where it names those the question names.</summary>
    public static double Of(PassageQuestion asked, ReadPassage read)
    {
        var leans = PassageContext.LeansBack(read.Hit.Text);
        var named = 1.0;
        foreach (var name in asked.Names)
        {
            named *= name.Any(read.Own.HasName) ? 1
                : read.Before.Any(b => name.Any(b.Words.HasName)) ? leans ? PassageWeights.NameBefore : PassageWeights.NameAround
                : name.Any(read.Heading.HasName) ? PassageWeights.NameAround
                : name.Any(read.Title.HasName) ? PassageWeights.NameInTitle
                : PassageWeights.NoName;
        }

        return named;
    }
}
