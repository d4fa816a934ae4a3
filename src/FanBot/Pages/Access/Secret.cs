using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace FanBot.Pages.Access;

/// <summary>A random text that lives as long as the process. It does not print itself.</summary>
internal abstract class Secret
{
    private const int Bytes = 32;

    private readonly string _value = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>The text itself, for whoever may have it.</summary>
    public string Reveal() => _value;

    /// <summary>Whether a text is it. Takes equally long for every text of a length.</summary>
    public bool Matches(string? text) =>
        text is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(_value), Encoding.UTF8.GetBytes(text));

    /// <summary>A placeholder.</summary>
    public sealed override string ToString() => "(secret)";
}
