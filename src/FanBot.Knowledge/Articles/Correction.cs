using System.Security.Cryptography;
using System.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Articles;

/// <summary>
/// What a moderator corrected, as it stands under <c>corrections</c> in a <c>show.yaml</c>; it wins over what is read in articles. A closed
/// set: <see cref="NameCorrection"/>, <see cref="ClaimCorrection"/> and <see cref="ArticleCorrection"/>.
/// </summary>
public abstract record Correction
{
    private const int IdBytes = 9;

    private protected Correction()
    {
    }

    /// <summary>Why, in the moderator's words, or null.</summary>
    public string? Why { get; init; }

    /// <summary>Who corrected it: an id, never a name; or null where nobody said.</summary>
    public string? By { get; init; }

    /// <summary>The day on which it was corrected, or null.</summary>
    public EdtfDate? On { get; init; }

    /// <summary>Tells it from the others: 12 letters, digits, "-" or "_", made of all that it says.</summary>
    public string Id
    {
        get
        {
            var text = string.Join('\n', CorrectionMap.Of(this).Select(p => $"{p.Key}={p.Value.Length}:{p.Value}"));
            return Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, IdBytes)).Replace('+', '-').Replace('/', '_');
        }
    }
}
