using FanBot.Knowledge.Storage;

namespace FanBot.Json;

/// <summary>The object that <c>facts --json</c> prints.</summary>
internal sealed record FactsJson(IReadOnlyList<ShowJson> Shows)
{
    public static FactsJson Of(Snapshot snapshot) =>
        new([.. snapshot.Shows().Select(s => ShowJson.Of(s.Name, snapshot.Facts(s.Key)))]);
}
