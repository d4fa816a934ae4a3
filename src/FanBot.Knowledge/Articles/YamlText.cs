using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FanBot.Knowledge.Articles;

/// <summary>Writes YAML. Every text stands in quotation marks on one line, so whatever it holds, it stays a text.</summary>
internal static class YamlText
{
    /// <summary>A line "key: "text"" for each pair, in their order.</summary>
    public static IReadOnlyList<string> Lines(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var emitter = new Emitter(text, new EmitterSettings().WithBestWidth(int.MaxValue));
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, MappingStyle.Block));
        foreach (var (key, value) in pairs)
        {
            emitter.Emit(new Scalar(key));
            emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, value, ScalarStyle.DoubleQuoted, isPlainImplicit: false, isQuotedImplicit: true));
        }

        emitter.Emit(new MappingEnd());
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
