namespace FanBot.Knowledge.Storage.Queries;

/// <summary>What ranking needs to know of a show.</summary>
/// <param name="Id">Its row.</param>
/// <param name="Passages">Number of its passages that full-text search knows.</param>
/// <param name="Terms">Number of terms in them.</param>
internal sealed record ShowStatistics(long Id, long Passages, long Terms);
