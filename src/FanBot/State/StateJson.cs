using System.Text.Json.Serialization;

namespace FanBot.State;

/// <summary>Lists that stand in one column.</summary>
[JsonSerializable(typeof(string[]))]
internal sealed partial class StateJson : JsonSerializerContext;
