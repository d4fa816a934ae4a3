using System.Text.Json.Serialization;

namespace FanBot.Archives;

/// <summary>Reads and writes the JSON of archives and of imports.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n", RespectNullableAnnotations = true)]
[JsonSerializable(typeof(ArchiveManifest))]
[JsonSerializable(typeof(ImportJournal))]
internal sealed partial class ArchiveJson : JsonSerializerContext;
