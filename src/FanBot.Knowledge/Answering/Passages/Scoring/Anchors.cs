namespace FanBot.Knowledge.Answering.Passages.Scoring;

/// <summary>The places of the question's words in a sentence, with how much each tells.</summary>
internal sealed class Anchors
{
    private readonly ReadPassage _read;
    private readonly List<(int Place, double Weight)> _places = [];

    public Anchors(PassageQuestion asked, ReadPassage read)
    {
        _read = read;
        var own = read.Own;
        foreach (var (term, weight) in asked.Weights)
        {
            var places = own.Places(term);
            _places.AddRange(
                places.Count > 0 ? places.Select(p => (p, weight)) : asked.Alike(term).SelectMany(own.Places).Select(p => (p, weight * PassageWeights.Alike)));
        }

        var nameWeight = asked.Weights.Count == 0 ? 1 : asked.Weights.Values.Average();
        _places.AddRange(asked.Names.SelectMany(n => n).Distinct().SelectMany(own.Places).Select(p => (p, nameWeight)));
    }

    /// <summary>Where in the sentence the middle one of the words begins; null where there is none.</summary>
    public int? Middle()
    {
        var starts = _places.Select(a => _read.Own.Words[a.Place].Span.Start).Order().ToList();
        return starts.Count == 0 ? null : starts[starts.Count / 2];
    }

    /// <summary>How near the question's words stand to a candidate.</summary>
    public double Nearness(Candidate candidate)
    {
        if (_places.Count == 0)
        {
            return HeadingWeights.Ask(_read.Hit) ? 0.8 : 0.3;
        }

        var (first, last) = _read.Own.WordsIn(candidate.Span);
        var (near, all) = (0.0, 0.0);
        foreach (var (place, weight) in _places)
        {
            var distance = place < first ? first - place : place > last ? place - last : 0;
            near += weight * Math.Exp(-Math.Max(0, distance - 1) / PassageWeights.Distance);
            all += weight;
        }

        return near / all;
    }

    /// <summary>How near the question's words stand to each other, where no candidate tells.</summary>
    public double Together()
    {
        var places = _places.Select(a => a.Place).Distinct().Order().ToList();
        return places.Count < 2 ? 0.7 : 0.4
            + (0.6 * Math.Exp(-Math.Max(0, ((double)(places[^1] - places[0]) / (places.Count - 1)) - 1) / PassageWeights.Distance));
    }
}
