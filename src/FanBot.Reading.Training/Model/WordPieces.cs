using System.Globalization;
using System.Text;

namespace FanBot.Reading.Training.Model;

/// <summary>Word pieces of a text with their offsets.</summary>
internal sealed class WordPieces(IReadOnlyList<string> vocabulary)
{
    public const int Cls = 101;
    public const int Sep = 102;
    private const int Unknown = 100;
    private readonly Dictionary<string, int> _ids = vocabulary.Select((w, i) => (w, i)).ToDictionary(p => p.w, p => p.i, StringComparer.Ordinal);

    public (int[] Ids, int[] Starts, int[] Ends) Cut(string text)
    {
        var (ids, starts, ends) = (new List<int>(), new List<int>(), new List<int>());
        var word = new StringBuilder();
        var at = new List<(int Start, int End)>();
        for (var i = 0; i < text.Length;)
        {
            var length = char.IsSurrogatePair(text, i) ? 2 : 1;
            var rune = length == 2 ? new Rune(text[i], text[i + 1]) : Rune.TryCreate(text[i], out var one) ? one : Rune.ReplacementChar;
            if (Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate)
            {
                if (Rune.IsWhiteSpace(rune))
                {
                    Flush();
                }
            }
            else if (IsAlone(rune))
            {
                Flush();
                word.Append(rune);
                at.AddRange(Enumerable.Repeat((i, i + length), length));
                Flush();
            }
            else
            {
                foreach (var c in rune.ToString().ToLowerInvariant().Normalize(NormalizationForm.FormD))
                {
                    if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                    {
                        word.Append(c);
                        at.Add((i, i + length));
                    }
                }
            }

            i += length;
        }

        Flush();
        return ([.. ids], [.. starts], [.. ends]);

        void Flush()
        {
            var whole = word.ToString();
            var count = ids.Count;
            for (var from = 0; from < whole.Length;)
            {
                var to = whole.Length;
                var id = -1;
                for (; to > from; to--)
                {
                    if (_ids.TryGetValue(from == 0 ? whole[..to] : "##" + whole[from..to], out id))
                    {
                        break;
                    }

                    id = -1;
                }

                if (id < 0 || whole.Length > 100)
                {
                    ids.RemoveRange(count, ids.Count - count);
                    starts.RemoveRange(count, starts.Count - count);
                    ends.RemoveRange(count, ends.Count - count);
                    ids.Add(Unknown);
                    starts.Add(at[0].Start);
                    ends.Add(at[^1].End);
                    break;
                }

                ids.Add(id);
                starts.Add(at[from].Start);
                ends.Add(at[to - 1].End);
                from = to;
            }

            word.Clear();
            at.Clear();
        }
    }

    private static bool IsAlone(Rune rune) =>
        rune.Value is (>= 33 and <= 47) or (>= 58 and <= 64) or (>= 91 and <= 96) or (>= 123 and <= 126) or (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or (>= 0xF900 and <= 0xFAFF)
        || (rune.Value > 126 && Rune.IsPunctuation(rune));
}
