using System.Globalization;
using System.Text.RegularExpressions;
using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Topics.Episodes;

/// <summary>What is said of one episode: "Episode 8 is called …", "the 81-minute finale", and the rows of an episode table.</summary>
internal sealed class EpisodeRule : IClaimRule
{
    public const string Title = "title";
    public const string Length = "length";
    public const string Date = "date";
    public const string Director = "director";
    public const string Finale = "finale";
    public const string Premiere = "premiere";

    private const int MostEpisodes = 60;

    // How far behind the name of an episode its length may stand.
    private const int Near = 50;

    private static readonly PhraseBook Named = PhraseBook.Read("Topics.Episodes.one-episode.phrases");

    private static readonly PhraseBook Columns = PhraseBook.Read("Topics.Episodes.episode-table.phrases");

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        var row = Row(sentence).ToList();
        if (row.Count > 0)
        {
            return row;
        }

        return Listed(sentence).Concat(Titled(sentence)).Concat(Lengths(sentence)).DistinctBy(c => (c.Aspect, c.Value));
    }

    /// <summary>Whether a length is that of a single episode: "the 81-minute finale", "episode nine runs 81 minutes".</summary>
    public static bool IsOfOne(Sentence sentence, int start, int end) => Named.Matches(sentence.Tokens).Any(one =>
        (one.Span.Start >= end && OfPattern.IsMatch(sentence.Mask[end..one.Span.Start]))
        || (one.Span.End <= start && start - one.Span.End <= Near && !sentence.Mask.AsSpan(one.Span.End, start - one.Span.End).ContainsAny('.', ';')));

    /// <summary>A row of an episode table: the header names its cells; without one their shapes do.</summary>
    private static IEnumerable<Claim> Row(Sentence sentence)
    {
        var cells = sentence.Mask.Split(" | ");
        if (cells.Length < 2 || !IsEpisodeTable(sentence) || Number(cells) is not { } episode)
        {
            yield break;
        }

        var headers = sentence.Previous is { } intro && intro.Text.Split(" | ") is var names && names.Length == cells.Length ? names : null;
        var titled = false;
        for (var i = episode.Cell + 1; i < cells.Length; i++)
        {
            var maybeTitle = !titled && (headers is null ? i == episode.Cell + 1 : IsColumn(headers[i], "title", "episode"));
            if (Cell(sentence, cells[i], headers?[i] ?? "", episode.Number, maybeTitle) is { } claim)
            {
                titled |= claim.Aspect.Name == Title;
                yield return claim;
            }
        }
    }

    private static Claim? Cell(Sentence sentence, string cell, string header, string episode, bool maybeTitle)
    {
        if (cell.Length == 1 && Masks.IsDate(cell[0])
            && sentence.Date(sentence.Mask.IndexOf(cell[0], StringComparison.Ordinal), DateDirection.Unknown) is { } date)
        {
            return Draft(sentence, new Aspect(Date, episode), date.ToString(), date.ToText());
        }

        var words = sentence.Unmask(cell).Trim().Trim('"', '\u201C', '\u201D').Trim();
        if (MinutesPattern.Match(words) is { Success: true } minutes
            && (header.Length == 0 || IsColumn(header, "length") || words.Contains("min", StringComparison.OrdinalIgnoreCase)))
        {
            return Draft(sentence, new Aspect(Length, episode), minutes.Groups["n"].Value, minutes.Groups["n"].Value + " minutes");
        }

        return words.Length > 3 && IsColumn(header, "director") ? Draft(sentence, new Aspect(Director, episode), words, words)
            : maybeTitle && words.Length > 0 ? Draft(sentence, new Aspect(Title, episode), words, words)
            : null;
    }

    private static bool IsEpisodeTable(Sentence sentence)
    {
        if (sentence.Previous?.Text.Split(" | ") is { Length: > 1 } headers)
        {
            return headers.Any(h => IsColumn(h, "title", "episode")) && IsColumn(headers[0], "number", "episode", "episodes");
        }

        return IsColumn(sentence.Heading, "episode", "episodes") || IsColumn(sentence.Previous?.Text ?? "", "episode", "episodes");
    }

    private static bool IsColumn(string header, params string[] kinds) => Columns.Matches(Tokenizer.Read(header, _ => null)).Any(m => kinds.Contains(m.Value));

    // "12 | 3 | Title": the number in the whole, then the number in the season.
    private static (int Cell, string Number)? Number(string[] cells)
    {
        (int, string)? found = null;
        for (var i = 0; i < Math.Min(2, cells.Length - 1); i++)
        {
            if (NumberCellPattern.Match(cells[i].Trim()) is not { Success: true } match
                || int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture) is not (> 0 and <= MostEpisodes * 10))
            {
                break;
            }

            found = (i, int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture));
        }

        return found;
    }

    /// <summary>"Episode 3: The Moss Gate (6 September)" as a line of its own.</summary>
    private static IEnumerable<Claim> Listed(Sentence sentence)
    {
        if (ListedPattern.Match(sentence.Text) is { Success: true } line && NumberWords.Read(line.Groups["n"].Value) is > 0 and <= MostEpisodes and var number
            && sentence.StatementAt(0).IsOfShow)
        {
            var title = line.Groups["t"].Value.Trim();
            yield return Draft(sentence, new Aspect(Title, number.ToString(CultureInfo.InvariantCulture)), title, title);
        }
    }

    /// <summary>"The finale, entitled …"; "Episode 8 is called …"; "It's titled …" behind a sentence on the finale.</summary>
    private static IEnumerable<Claim> Titled(Sentence sentence)
    {
        foreach (Match match in TitledPattern.Matches(sentence.Text))
        {
            var before = sentence.Text[..match.Index];
            var episode = LastNamed(before) ?? (OpensWithItPattern.IsMatch(before) && sentence.Previous is { } previous ? LastNamed(previous.Text) : null);
            if (episode is null || sentence.StatementAt(sentence.MaskIndex(match.Index)).Subject.HasFlag(Subject.SpinOff))
            {
                continue;
            }

            var title = match.Groups["t"].Value.Trim().TrimEnd(',', '.');
            if (title.Length > 1)
            {
                yield return Draft(sentence, new Aspect(Title, episode), title, title);
            }
        }
    }

    // "The 81-minute finale", "episode nine runs for 81 minutes".
    private static IEnumerable<Claim> Lengths(Sentence sentence)
    {
        var named = Named.Matches(sentence.Tokens).ToList();
        foreach (Match match in OneLengthPattern.Matches(sentence.Mask))
        {
            var (start, end) = (match.Index, match.Index + match.Length);
            var one = named.Find(n => n.Span.Start >= end && OfPattern.IsMatch(sentence.Mask[end..n.Span.Start]))
                ?? named.FindLast(n => n.Span.End <= start && LastsPattern.IsMatch(sentence.Mask[n.Span.End..start]));
            if (one is not null && Episode(one, sentence.Mask) is { } episode && Minutes(match) is > 0 and < 400 and var minutes
                && sentence.StatementAt(Math.Min(start, one.Span.Start)).IsOfShowAlone)
            {
                var value = minutes.ToString(CultureInfo.InvariantCulture);
                yield return Draft(sentence, new Aspect(Length, episode), value, value + " minutes");
            }
        }
    }

    private static int Minutes(Match match) =>
        match.Groups["h"].Success ? 60 * (NumberWords.Read(match.Groups["h"].Value) ?? 1)
        : match.Groups["hour"].Success ? 60
        : match.Groups["half"].Success ? 90
        : int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture);

    private static string? LastNamed(string words) =>
        Named.Matches(Tokenizer.Read(words, _ => null)).LastOrDefault(n => n.Value != "special") is { } last ? Episode(last, words) : null;

    private static string? Episode(PhraseMatch named, string words) => named.Value switch
    {
        Finale or Premiere => named.Value,
        _ => named.Part("n") is { } n && NumberWords.Read(n.Cut(words)) is { } number ? number.ToString(CultureInfo.InvariantCulture) : null,
    };

    private static Claim Draft(Sentence sentence, Aspect aspect, string value, string text) =>
        sentence.Draft(ClaimKind.Episode, value, text, sentence.StandingAt(0), "episode") with
        {
            Aspect = aspect,
            Season = sentence.SeasonsAt(0) is { Count: 1 } one ? one[0]
                : sentence.SeasonsAt(sentence.Mask.Length - 1) is { Count: 1 } later ? later[0]
                : sentence.DefaultSeason,
        };

    private static readonly Pattern OpensWithItPattern = new(@"^(?:it|it's|which|that one)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern TitledPattern = new(
        @"\b(?:called|titled|entitled|named|dubbed|title of|titled as|the title)(?: is|:|,)? "
        + @"(?:""(?<t>[^""]{2,70}?)[,.]?""|'(?<t>[^""]{2,70}?)[,.]?'(?=[\s,.;)]|$)"
        + @"|(?<t>\p{Lu}[\p{L}\d'-]*(?: (?:\p{Lu}[\p{L}\d'-]*|(?:of|the|and|a|an|in|to|for|on|at|from|with)(?= )))*))"
        + @"|(?<=\b(?:episode|finale|premiere),) ""(?<t>\p{Lu}[^""]{2,70}?)[,.]?""");

    private static readonly Pattern ListedPattern = new(
        @"^(?:Episode|EPISODE|Ep\.?|Chapter|S\d{1,2}E)\s?(?<n>" + NumberWords.Cardinal
        + @")\s?[:\u2013\u2014-]\s?[""']?(?<t>\p{Lu}[^""|()\n]{1,60}?)[""']?(?=\s*(?:$|\.$|\(|\||[\u2013\u2014] |- ))");

    private static readonly Pattern OneLengthPattern = new(
        @"\b(?:(?<m>\d{2,3})[- ]?min(?:ute)?s?|(?<half>ninety[- ]minutes?|hour-and-a-half|an hour and a half)"
        + @"|(?<h>two|three|2|3)[- ]hours?|(?<hour>(?:one-)?hour-long|hour long|one-hour|an hour))(?:[- ]long)?\b",
        RegexOptions.IgnoreCase);

    // What stands between a length and its episode, and an episode and its length.
    private static readonly Pattern OfPattern = new(@"^,?(?: long)? (?:(?!and\b|episodes\b)[\w-]+ ){0,2}$", RegexOptions.IgnoreCase);

    private static readonly Pattern LastsPattern = new(
        @"^[^.;,]{0,50}?\b(?:runs?|lasts?|clocks? in|clocking in|is|was|will be|running|stretches|comes in)\b[^.;,]{0,25}$",
        RegexOptions.IgnoreCase);

    private static readonly Pattern NumberCellPattern =
        new(@"^(?:(?:episode|ep\.?|chapter|no\.?|#)\s?)?(?:s\d{1,2}\s?e|\d{1,2}x)?(?<n>\d{1,3})\.?$", RegexOptions.IgnoreCase);

    private static readonly Pattern MinutesPattern = new(@"^(?<n>\d{2,3})(?:\s?(?:min(?:ute)?s?\.?|m|'))?$", RegexOptions.IgnoreCase);
}
