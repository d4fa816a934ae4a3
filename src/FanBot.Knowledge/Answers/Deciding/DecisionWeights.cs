using System.Text.Json;

namespace FanBot.Knowledge.Answers.Deciding;

/// <summary>The trained weights of the decision, as they stand in <c>decision.json</c>: of each feature by its name.</summary>
/// <param name="Sentence">Of <see cref="SentenceFeatures.Names"/>.</param>
/// <param name="Fact">Of <see cref="FactFeatures.Names"/>.</param>
/// <param name="Polarity">Of <see cref="PolarityFeatures.Names"/>.</param>
/// <param name="Least">The probability from which there is an answer: at most one in ten unanswerable questions reached it.</param>
internal sealed record DecisionWeights(
    IReadOnlyDictionary<string, double> Sentence, IReadOnlyDictionary<string, double> Fact, IReadOnlyDictionary<string, double> Polarity, double Least)
{
    private const string Resource = "FanBot.Knowledge.Answers.Deciding.decision.json";

    private static readonly Lazy<DecisionWeights> Trained = new(Load);

    /// <summary>The weights that this version was built with.</summary>
    public static DecisionWeights Default => Trained.Value;

    /// <summary>How likely a sentence answers, 0 to 1.</summary>
    public double OfSentence(IReadOnlyList<double> features) => Probability(Sentence, SentenceFeatures.Names, features);

    /// <summary>How likely the facts answer, 0 to 1.</summary>
    public double OfFact(IReadOnlyList<double> features) => Probability(Fact, FactFeatures.Names, features);

    /// <summary>How likely the answer to a yes/no question is yes, 0 to 1.</summary>
    public double OfYes(IReadOnlyList<double> features) => Probability(Polarity, PolarityFeatures.Names, features);

    /// <summary>Reads weights as the file has them.</summary>
    public static DecisionWeights Parse(JsonElement root) => new(
        Read(root.GetProperty("sentence")), Read(root.GetProperty("fact")), Read(root.GetProperty("polarity")), root.GetProperty("least").GetDouble());

    private static DecisionWeights Load()
    {
        using var stream = typeof(DecisionWeights).Assembly.GetManifestResourceStream(Resource)!;
        using var json = JsonDocument.Parse(stream);
        return Parse(json.RootElement);
    }

    private static Dictionary<string, double> Read(JsonElement weights) =>
        weights.EnumerateObject().ToDictionary(w => w.Name, w => w.Value.GetDouble(), StringComparer.Ordinal);

    private static double Probability(IReadOnlyDictionary<string, double> weights, IReadOnlyList<string> names, IReadOnlyList<double> features)
    {
        var sum = 0.0;
        for (var i = 0; i < names.Count; i++)
        {
            sum += weights.GetValueOrDefault(names[i]) * features[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }
}
