using System.Text.Json;

namespace FanBot.Knowledge.Answering.Deciding;

/// <summary>The trained weights of the decision, as they stand in <c>decision.json</c>: of each feature by its name.</summary>
/// <param name="Sentence">Of <see cref="SentenceFeatures.Names"/>, in their order.</param>
/// <param name="Fact">Of <see cref="FactFeatures.Names"/>.</param>
/// <param name="Nothing">Of <see cref="QuestionFeatures.Names"/>.</param>
/// <param name="Polarity">Of <see cref="PolarityFeatures.Names"/>.</param>
/// <param name="Least">How sure the decision must be of an answer, 0 to 1.</param>
internal sealed record DecisionWeights(
    IReadOnlyList<double> Sentence, IReadOnlyList<double> Fact, IReadOnlyList<double> Nothing, IReadOnlyList<double> Polarity, double Least)
{
    private const string Resource = "FanBot.Knowledge.Answering.Deciding.decision.json";

    private static readonly Lazy<DecisionWeights> Trained = new(Load);

    /// <summary>The weights that this version was built with.</summary>
    public static DecisionWeights Default => Trained.Value;

    /// <summary>How likely the answer to a yes/no question is yes, 0 to 1.</summary>
    public double OfYes(double[] features) => 1 / (1 + Math.Exp(-Polarity.Zip(features, (weight, feature) => weight * feature).Sum()));

    /// <summary>Reads weights as the file has them.</summary>
    public static DecisionWeights Parse(JsonElement root) => new(
        Read(root, "sentence", SentenceFeatures.Names),
        Read(root, "fact", FactFeatures.Names),
        Read(root, "nothing", QuestionFeatures.Names),
        Read(root, "polarity", PolarityFeatures.Names),
        root.GetProperty("least").GetDouble());

    private static DecisionWeights Load()
    {
        using var stream = typeof(DecisionWeights).Assembly.GetManifestResourceStream(Resource)!;
        using var json = JsonDocument.Parse(stream);
        return Parse(json.RootElement);
    }

    private static double[] Read(JsonElement root, string part, IReadOnlyList<string> names)
    {
        var weights = root.GetProperty(part);
        if (weights.EnumerateObject().Select(w => w.Name).Except(names).FirstOrDefault() is { } strange)
        {
            throw new FormatException($"The decision knows no feature '{strange}' of '{part}'; its weights are of another version.");
        }

        return [.. names.Select(name => weights.GetProperty(name).GetDouble())];
    }
}
