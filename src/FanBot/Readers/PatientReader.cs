using System.Security.Cryptography;
using System.Text;
using FanBot.Knowledge.Answering.Deciding;

namespace FanBot.Readers;

/// <summary>
/// Reads for somebody who is no member and can wait: in turn with members, one after the other, and without their limits. What was read once is
/// kept, since the same question of the same pieces reads the same. Safe to use from many threads.
/// </summary>
/// <param name="queue">Where members' questions are read.</param>
internal sealed class PatientReader(ReadingQueue queue)
{
    // A reading takes some hundred bytes; the questions of a host are some hundred, each with some versions of its pieces.
    private const int Most = 4_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, IReadOnlyList<PieceReading>> _kept = new(StringComparer.Ordinal);

    /// <summary>Reads what was not read before, unless time is up.</summary>
    /// <param name="mayRead">Whether there is time; else it has nothing to say on what it has not read before.</param>
    public IPassageReader Within(Func<bool> mayRead) => new Limited(this, mayRead);

    private async ValueTask<IReadOnlyList<PieceReading>?> ReadAsync(
        string question, IReadOnlyList<PieceText> pieces, Func<bool> mayRead, CancellationToken cancellation)
    {
        var key = KeyOf(question, pieces);
        lock (_gate)
        {
            if (_kept.TryGetValue(key, out var kept))
            {
                return kept;
            }
        }

        if (!mayRead() || await queue.ReadPatientlyAsync(question, pieces, cancellation).ConfigureAwait(false) is not { } read)
        {
            return null;
        }

        lock (_gate)
        {
            if (_kept.Count >= Most)
            {
                _kept.Clear();
            }

            _kept[key] = read;
        }

        return read;
    }

    private static string KeyOf(string question, IReadOnlyList<PieceText> pieces)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(question);
        foreach (var (title, text) in pieces)
        {
            Add(title);
            Add(text);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Add(string words)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(words));
            hash.AppendData([0]);
        }
    }

    private sealed class Limited(PatientReader reader, Func<bool> mayRead) : IPassageReader
    {
        public ValueTask<IReadOnlyList<PieceReading>?> ReadAsync(string question, IReadOnlyList<PieceText> pieces, CancellationToken cancellation) =>
            reader.ReadAsync(question, pieces, mayRead, cancellation);
    }
}
