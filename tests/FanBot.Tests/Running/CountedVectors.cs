using FanBot.Knowledge.Storage;

namespace FanBot.Tests.Running;

/// <summary>Vectors that all point the same way, and keep what they were made of.</summary>
internal sealed class CountedVectors : ITextVectors
{
    private readonly List<string> _texts = [];

    public string Name => "counted";

    public int Dimensions => 1;

    /// <summary>What vectors were made of.</summary>
    public IReadOnlyList<string> Texts
    {
        get
        {
            lock (_texts)
            {
                return [.. _texts];
            }
        }
    }

    public void Embed(string text, Span<sbyte> vector)
    {
        vector[0] = 1;
        lock (_texts)
        {
            _texts.Add(text);
        }
    }
}
