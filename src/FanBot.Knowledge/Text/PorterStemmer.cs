namespace FanBot.Knowledge.Text;

/// <summary>
/// The suffix-stripping algorithm of M. F. Porter (1980), for lower-case ASCII words. Search compares stems, so that
/// "filming" finds "filmed".
/// </summary>
internal static class PorterStemmer
{
    private static readonly (string Suffix, string Replacement)[] Step2 =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("abli", "able"),
        ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"),
        ("ator", "ate"), ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"),
        ("iviti", "ive"), ("biliti", "ble"),
    ];

    private static readonly (string Suffix, string Replacement)[] Step3 =
    [
        ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""),
    ];

    private static readonly string[] Step4 =
    [
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ou", "ism", "ate", "iti",
        "ous", "ive", "ize",
    ];

    public static string Stem(string word)
    {
        if (word.Length <= 2 || !char.IsAsciiLetter(word[0]))
        {
            return word;
        }

        var stem = Plural(word);
        stem = PastAndGerund(stem);
        if (stem.Length > 1 && stem[^1] == 'y' && HasVowel(stem, stem.Length - 1))
        {
            stem = stem[..^1] + "i";
        }

        stem = ReplaceFirst(stem, Step2);
        stem = ReplaceFirst(stem, Step3);
        stem = DropLongSuffix(stem);
        return FinalE(stem);
    }

    private static string Plural(string w) =>
        w.EndsWith("sses", StringComparison.Ordinal) ? w[..^2]
        : w.EndsWith("ies", StringComparison.Ordinal) ? w[..^2]
        : w.EndsWith("ss", StringComparison.Ordinal) ? w
        : w.EndsWith('s') ? w[..^1]
        : w;

    private static string PastAndGerund(string w)
    {
        if (w.EndsWith("eed", StringComparison.Ordinal))
        {
            return Measure(w, w.Length - 3) > 0 ? w[..^1] : w;
        }

        string? stem = null;
        if (w.EndsWith("ed", StringComparison.Ordinal) && HasVowel(w, w.Length - 2))
        {
            stem = w[..^2];
        }
        else if (w.EndsWith("ing", StringComparison.Ordinal) && HasVowel(w, w.Length - 3))
        {
            stem = w[..^3];
        }

        if (stem is null)
        {
            return w;
        }

        if (stem.EndsWith("at", StringComparison.Ordinal) || stem.EndsWith("bl", StringComparison.Ordinal) || stem.EndsWith("iz", StringComparison.Ordinal))
        {
            return stem + "e";
        }

        if (EndsDouble(stem) && stem[^1] is not ('l' or 's' or 'z'))
        {
            return stem[..^1];
        }

        return Measure(stem, stem.Length) == 1 && EndsCvc(stem) ? stem + "e" : stem;
    }

    private static string ReplaceFirst(string w, (string Suffix, string Replacement)[] rules)
    {
        (string Suffix, string Replacement)? longest = null;
        foreach (var rule in rules)
        {
            if (w.EndsWith(rule.Suffix, StringComparison.Ordinal) && rule.Suffix.Length > (longest?.Suffix.Length ?? 0))
            {
                longest = rule;
            }
        }

        return longest is { } found && Measure(w, w.Length - found.Suffix.Length) > 0
            ? w[..^found.Suffix.Length] + found.Replacement
            : w;
    }

    private static string DropLongSuffix(string w)
    {
        var longest = "";
        foreach (var suffix in Step4)
        {
            if (suffix.Length > longest.Length && w.EndsWith(suffix, StringComparison.Ordinal))
            {
                longest = suffix;
            }
        }

        if (longest.Length == 0 && w.EndsWith("ion", StringComparison.Ordinal) && w.Length > 3 && w[^4] is 's' or 't')
        {
            longest = "ion";
        }

        return longest.Length > 0 && Measure(w, w.Length - longest.Length) > 1 ? w[..^longest.Length] : w;
    }

    private static string FinalE(string w)
    {
        if (w.EndsWith('e'))
        {
            var measure = Measure(w, w.Length - 1);
            if (measure > 1 || (measure == 1 && !EndsCvc(w[..^1])))
            {
                w = w[..^1];
            }
        }

        return w.EndsWith("ll", StringComparison.Ordinal) && Measure(w, w.Length - 1) > 1 ? w[..^1] : w;
    }

    private static bool IsVowel(string w, int i) => w[i] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => true,
        'y' => i > 0 && !IsVowel(w, i - 1),
        _ => false,
    };

    private static bool HasVowel(string w, int length)
    {
        for (var i = 0; i < length; i++)
        {
            if (IsVowel(w, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Number of vowel-consonant sequences in the first <paramref name="length"/> letters.</summary>
    private static int Measure(string w, int length)
    {
        var count = 0;
        var afterVowel = false;
        for (var i = 0; i < length; i++)
        {
            var vowel = IsVowel(w, i);
            if (afterVowel && !vowel)
            {
                count++;
            }

            afterVowel = vowel;
        }

        return count;
    }

    private static bool EndsDouble(string w) => w.Length > 1 && w[^1] == w[^2] && !IsVowel(w, w.Length - 1);

    private static bool EndsCvc(string w) =>
        w.Length > 2 && !IsVowel(w, w.Length - 3) && IsVowel(w, w.Length - 2) && !IsVowel(w, w.Length - 1)
        && w[^1] is not ('w' or 'x' or 'y');
}
