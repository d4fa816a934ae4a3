using FanBot.Editions.Publishing;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Storage;

namespace FanBot.Editions;

/// <summary>What the bot answers from, as it was started.</summary>
/// <param name="Store">The snapshots.</param>
/// <param name="Articles">The articles that a reload reads.</param>
/// <param name="BuildsAtStart">Whether the articles are read when the bot starts; else it answers from what the store holds.</param>
/// <param name="Time">The clock by which the age of sources is told.</param>
/// <param name="Vectors">What builds and answers find pieces by besides words; null for none.</param>
internal sealed record KnowledgeSource(
    SnapshotStore Store, ArticleFolder Articles, bool BuildsAtStart, TimeProvider Time, ITextVectors? Vectors = null)
{
    /// <summary>What a snapshot must pass before it goes live by itself.</summary>
    public GateSettings Gate { get; init; } = new();

    /// <summary>Whether the footer of every answer tells which snapshot it is from.</summary>
    public bool TellsSnapshot { get; init; }
}
