using System.Security.Cryptography;
using System.Text;

namespace FanBot.Settings;

/// <summary>What opens the preview where it is reached from other machines. A secret, so it does not print itself.</summary>
/// <param name="key">As it was set.</param>
internal sealed class PreviewKey(string key)
{
    /// <summary>Fewest characters, so that it cannot be guessed at the pace at which keys may be tried.</summary>
    public const int Fewest = 12;

    private readonly byte[] _hash = Hash(key);

    /// <summary>Whether it is the same. Takes equally long for every text of a length.</summary>
    public bool Matches(string text) => CryptographicOperations.FixedTimeEquals(_hash, Hash(text));

    /// <summary>A placeholder.</summary>
    public override string ToString() => "(secret)";

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
