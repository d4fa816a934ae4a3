using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Articles;

/// <summary>The key under which a show's articles are kept together.</summary>
public static class ShowKey
{
    /// <summary>
    /// The name folded to letters and digits, without an article in front: "The Glass Orchard", "glass-orchard" and
    /// "Glass Orchard" share a key. Empty where the name has no letter or digit.
    /// </summary>
    public static string Of(string name)
    {
        var words = Folding.Words(name.Replace('-', ' ').Replace('_', ' '));
        foreach (var article in (string[])["the ", "a ", "an "])
        {
            if (words.StartsWith(article, StringComparison.Ordinal) && words.Length > article.Length)
            {
                words = words[article.Length..];
                break;
            }
        }

        return words.Replace(" ", "", StringComparison.Ordinal);
    }
}
