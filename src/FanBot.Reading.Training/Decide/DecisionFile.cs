using System.Globalization;
using FanBot.Knowledge.Answering.Deciding;

namespace FanBot.Reading.Training.Decide;

/// <summary>The decision's weights as the bot reads them, one a line, so that a change can be reviewed.</summary>
internal static class DecisionFile
{
    /// <summary>The file's content, JSON.</summary>
    public static string Of(DecisionWeights decision, PolarityFit polarity, double least) => $$"""
        {
          "least": {{Number(least)}},
          "sentence": {
        {{Weights(SentenceFeatures.Names, decision.Sentence)}}
          },
          "fact": {
        {{Weights(FactFeatures.Names, decision.Fact)}}
          },
          "nothing": {
        {{Weights(QuestionFeatures.Names, decision.Nothing)}}
          },
          "polarity": {
        {{Weights(PolarityFeatures.Names, polarity.Weights)}}
          }
        }

        """;

    private static string Weights(IReadOnlyList<string> names, IReadOnlyList<double> weights) =>
        string.Join(",\n", names.Zip(weights, (name, weight) => $"    \"{name}\": {Number(weight)}"));

    private static string Number(double number) => number.ToString("F3", CultureInfo.InvariantCulture);
}
