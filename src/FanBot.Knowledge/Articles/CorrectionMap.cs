using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Articles;

/// <summary>A correction as keys and texts: as it stands in <c>show.yaml</c>, and in a snapshot.</summary>
internal static class CorrectionMap
{
    private const string Name = "name";
    private const string Is = "is";
    private const string Article = "article";
    private const string Quote = "quote";
    private const string Says = "says";
    private const string As = "as";
    private const string Date = "date";
    private const string Show = "show";
    private const string Why = "why";
    private const string By = "by";
    private const string On = "on";

    private const string Shapes =
        "A correction holds 'name' and 'is', or 'article' with 'date' or 'show', or 'article', 'quote' and 'as'";

    private static readonly string[] Keys = [Name, Is, Article, Quote, Says, As, Date, Show, Why, By, On];

    private static readonly string[] Verdicts = [.. Enum.GetNames<ClaimVerdict>().Select(v => v.ToLowerInvariant())];

    /// <summary>The keys in the order in which they are written, those without a text left out.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Of(Correction correction)
    {
        IEnumerable<(string Key, string? Text)> own = correction switch
        {
            NameCorrection name => [(Name, name.Name), (Is, name.Right)],
            ClaimCorrection claim =>
            [
                (Article, claim.Article), (Quote, claim.Quote), (Says, claim.Says), (As, Verdicts[(int)claim.As]),
            ],
            ArticleCorrection article => [(Article, article.Article), (Date, article.Date?.ToString()), (Show, article.Show)],
            _ => throw new ArgumentOutOfRangeException(nameof(correction), correction, "There is no such correction."),
        };
        IEnumerable<(string Key, string? Text)> ofAll = [(Why, correction.Why), (By, correction.By), (On, correction.On?.ToString())];
        return
        [
            .. own.Concat(ofAll)
                .Where(p => p.Text is not null)
                .Select(p => KeyValuePair.Create(p.Key, p.Text!)),
        ];
    }

    /// <summary>The correction, or null and what is wrong, as a sentence without its full stop.</summary>
    /// <param name="values">Texts by their keys.</param>
    /// <param name="folder">The folder whose <c>show.yaml</c> it stands in; null for the articles folder itself.</param>
    public static (Correction? Correction, string? Problem) Read(IReadOnlyDictionary<string, string> values, string? folder)
    {
        if (Unknown(values.Keys) is { } unknown)
        {
            return (null, unknown);
        }

        if (Text(On) is { } on && DeclaredDate.Read(on) is null)
        {
            return (null, $"'on: {Shown(on)}' is not a date such as 2031-05-24");
        }

        var (correction, problem) = Text(Name) is not null || Text(Is) is not null ? NameOf(Text)
            : Text(Article) is not { } article ? (null, Shapes)
            : Text(Quote) is not null || Text(As) is not null ? ClaimOf(Text, Below(article, folder))
            : ArticleOf(Text, Below(article, folder));
        return (correction is null ? null : correction with { Why = Text(Why), By = Text(By), On = DeclaredDate.Read(Text(On)) }, problem);

        string? Text(string key) => values.TryGetValue(key, out var value) && value.Trim() is { Length: > 0 } text ? text : null;
    }

    private static (Correction?, string?) NameOf(Func<string, string?> text) => (text(Name), text(Is)) switch
    {
        _ when Misplaced(text, Article, Quote, Says, As, Date, Show) is { } key => (null, $"'{key}' does not belong to a name. {Shapes}"),
        (null, _) => (null, "'name' is missing, which is how articles write it"),
        (_, null) => (null, "'is' is missing, which is the right name"),
        var (name, right) => (new NameCorrection(name!, right!), null),
    };

    private static (Correction?, string?) ClaimOf(Func<string, string?> text, string article)
    {
        if (Misplaced(text, Date, Show) is { } key)
        {
            return (null, $"'{key}' is about the whole article, so it is a correction of its own");
        }

        if (text(Quote) is not { } quote)
        {
            return (null, "'quote' is missing, which are the article's words");
        }

        if (text(As) is not { } verdict)
        {
            return (null, $"'as' is missing, which is one of {string.Join(", ", Verdicts)}");
        }

        return Array.IndexOf(Verdicts, verdict.ToLowerInvariant()) is >= 0 and var index
            ? (new ClaimCorrection(article, quote, text(Says), (ClaimVerdict)index), null)
            : (null, $"'as: {Shown(verdict)}' is none of {string.Join(", ", Verdicts)}");
    }

    private static (Correction?, string?) ArticleOf(Func<string, string?> text, string article)
    {
        if (Misplaced(text, Says) is { } key)
        {
            return (null, $"'{key}' belongs to a 'quote'. {Shapes}");
        }

        var (date, show) = (text(Date), text(Show));
        var read = DeclaredDate.Read(date);
        return date is null && show is null ? (null, Shapes)
            : date is not null && read is null ? (null, $"'date: {Shown(date)}' is not a date such as 2031-05-24 or '24 May 2031'")
            : show is not null && ShowKey.Of(show).Length == 0 ? (null, $"'show: {Shown(show)}' is no name of a show")
            : (new ArticleCorrection(article, read, show), null);
    }

    private static string? Misplaced(Func<string, string?> text, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (text(key) is not null)
            {
                return key;
            }
        }

        return null;
    }

    private static string? Unknown(IEnumerable<string> keys)
    {
        if (keys.FirstOrDefault(k => !Keys.Contains(k, StringComparer.OrdinalIgnoreCase)) is not { } key)
        {
            return null;
        }

        var near = NearestName.Of(key.ToLowerInvariant(), Keys, k => k);
        return $"there is no key '{Shown(key)}'" + (near is null ? $". The keys are {string.Join(", ", Keys)}" : $"; '{near}' may be meant");
    }

    // Beside their show.yaml, moderators name articles as they see them there.
    private static string Below(string article, string? folder) =>
        folder is null || article.StartsWith(folder + "/", StringComparison.Ordinal) ? article : $"{folder}/{article}";

    private static string Shown(string written)
    {
        const int Longest = 60;
        return OneLine.Of(written, Longest) ?? "";
    }
}
