using System.Security.Cryptography;
using System.Text;
using FanBot.Knowledge.Answering.Deciding;

namespace FanBot.Readers;

/// <summary>
/// Reads for somebody who is no member and can wait: in turn with members, one after the other, and without their limits. How a piece was read for
/// a question is kept, since the small reader reads each by itself and the same always alike. Safe to use from many threads.
/// </summary>
/// <param name="queue">Where members' questions are read.</param>
internal sealed class PatientReader(ReadingQueue queue)
{
    // Some hundred questions with some versions of the pieces that are read for each; a few megabytes.
    private const int Most = 20_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, PieceReading> _kept = new(StringComparer.Ordinal);

    /// <summary>Reads what was not read before, unless time is up.</summary>
    /// <param name="mayRead">Whether there is time; else it has nothing to say on what it has not read before.</param>
    public IPassageReader Within(Func<bool> mayRead) => new Limited(this, mayRead);

    private async ValueTask<IReadOnlyList<PieceReading>?> ReadAsync(
        string question, IReadOnlyList<PieceText> pieces, Func<bool> mayRead, CancellationToken cancellation)
    {
        var keys = pieces.Select(p => KeyOf(question, p)).ToList();
        var known = Known(keys);
        var unread = keys.Zip(pieces).Where(p => !known.ContainsKey(p.First)).DistinctBy(p => p.First).ToList();
        if (unread.Count > 0)
        {
            if (!mayRead()
                || await queue.ReadPatientlyAsync(question, [.. unread.Select(p => p.Second)], cancellation).ConfigureAwait(false) is not { } read)
            {
                return null;
            }

            foreach (var ((key, _), reading) in unread.Zip(read))
            {
                known[key] = reading;
            }

            Keep(known);
        }

        return [.. keys.Select(key => known[key])];
    }

    private Dictionary<string, PieceReading> Known(IEnumerable<string> keys)
    {
        lock (_gate)
        {
            return keys.Distinct(StringComparer.Ordinal).Where(_kept.ContainsKey).ToDictionary(key => key, key => _kept[key], StringComparer.Ordinal);
        }
    }

    private void Keep(Dictionary<string, PieceReading> readings)
    {
        lock (_gate)
        {
            if (_kept.Count + readings.Count > Most)
            {
                _kept.Clear();
            }

            foreach (var (key, reading) in readings)
            {
                _kept[key] = reading;
            }
        }
    }

    private static string KeyOf(string question, PieceText piece)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var words in (string[])[question, piece.Title, piece.Text])
        {
            hash.AppendData(Encoding.UTF8.GetBytes(words));
            hash.AppendData([0]);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private sealed class Limited(PatientReader reader, Func<bool> mayRead) : IPassageReader
    {
        public ValueTask<IReadOnlyList<PieceReading>?> ReadAsync(string question, IReadOnlyList<PieceText> pieces, CancellationToken cancellation) =>
            reader.ReadAsync(question, pieces, mayRead, cancellation);
    }
}
