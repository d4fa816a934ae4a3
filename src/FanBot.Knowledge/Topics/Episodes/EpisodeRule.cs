using System.Globalization;
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
    public static bool IsOfOne(Sentence sentence, TextSpan length) => Named.Matches(sentence.Tokens).Any(one =>
        IsOf(sentence, length, one) || Gap.IsShort(sentence.Mask, one.Span.End, length.Start, Near, ".;"));

    /// <summary>The number of the episode that words name: "episode 8", "the third episode", "S2E4"; null where they name none by its number.</summary>
    public static int? Numbered(string words) =>
        Named.Matches(Tokenizer.Read(words)).Select(m => m.Part("n")?.Cut(words)).FirstOrDefault(n => n is not null) is { } n ? NumberWords.Read(n)
        : words.Split(' ').Select(EpisodeCode.At).FirstOrDefault(code => code is not null)?.Number;

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
        if (Durations.OfCell(words) is { } minutes
            && (header.Length == 0 || IsColumn(header, "length") || words.Contains("min", StringComparison.OrdinalIgnoreCase)))
        {
            return OfMinutes(sentence, episode, minutes);
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

    private static bool IsColumn(string header, params string[] kinds) => Columns.Matches(Tokenizer.Read(header)).Any(m => kinds.Contains(m.Value));

    // "12 | 3 | Title": the number in the whole, then the number in the season.
    private static (int Cell, string Number)? Number(string[] cells)
    {
        (int, string)? found = null;
        for (var i = 0; i < Math.Min(2, cells.Length - 1); i++)
        {
            if (EpisodeWording.NumberAt(cells[i]) is not ( > 0 and <= MostEpisodes * 10 and var number, var end) || cells[i][end..].Trim(' ', '.').Length > 0)
            {
                break;
            }

            found = (i, number.ToString(CultureInfo.InvariantCulture));
        }

        return found;
    }

    /// <summary>"Episode 3: The Moss Gate (6 September)" as a line of its own.</summary>
    private static IEnumerable<Claim> Listed(Sentence sentence)
    {
        if (EpisodeWording.NumberAt(sentence) is ( > 0 and <= MostEpisodes and var number, var end) && TitleBehind(sentence.Text[end..]) is { } title
            && sentence.StatementAt(0).IsOfShow)
        {
            yield return Draft(sentence, new Aspect(Title, number.ToString(CultureInfo.InvariantCulture)), title, title);
        }
    }

    // Behind a colon or dash, up to the end, a bracket or a cell.
    private static string? TitleBehind(string words)
    {
        const int Longest = 61;
        if (words.TrimStart() is not [':' or '-' or '\u2013' or '\u2014', .. var rest])
        {
            return null;
        }

        string[] ends = [" (", " |", " \u2013 ", " \u2014 ", " - "];
        var stop = ends.Select(e => rest.IndexOf(e, StringComparison.Ordinal)).Where(i => i > 0).DefaultIfEmpty(rest.Length).Min();
        var title = rest[..stop].Trim().TrimEnd('.').Trim('"', '\'');
        return title.Length is > 1 and <= Longest && char.IsUpper(title[0]) && !title.AsSpan().ContainsAny("\"|()") ? title : null;
    }

    /// <summary>"The finale, entitled …"; "Episode 8 is called …"; "It's titled …" behind a sentence on the finale.</summary>
    private static IEnumerable<Claim> Titled(Sentence sentence)
    {
        foreach (var said in EpisodeWording.Titles(sentence))
        {
            var before = sentence.Words(0, said.End);
            var episode = LastNamed(before)
                ?? (EpisodeWording.OpensWithIt(sentence, said.Start) && sentence.Previous is { } previous ? LastNamed(previous.Text) : null);
            if (episode is not null && TitleForms.At(sentence.Words(said.End, sentence.Mask.Length)) is { } title
                && !sentence.StatementAt(said.Start).Subject.HasFlag(Subject.SpinOff))
            {
                yield return Draft(sentence, new Aspect(Title, episode), title, title);
            }
        }
    }

    // "The 81-minute finale", "episode nine runs for 81 minutes".
    private static IEnumerable<Claim> Lengths(Sentence sentence)
    {
        const int Shortest = 10;
        const int Longest = 400;
        var named = Named.Matches(sentence.Tokens).ToList();
        foreach (var length in named.Count == 0 ? [] : Durations.In(sentence.Mask).Where(d => d is { Most: null, Minutes: >= Shortest and < Longest }))
        {
            var one = named.Find(n => IsOf(sentence, length.Span, n)) ?? named.FindLast(n => EpisodeWording.Lasts(sentence, n.Span.End, length.Span.Start));
            if (one is not null && !EpisodeWording.IsUsual(sentence, length.Span) && Episode(one, sentence.Mask) is { } episode
                && sentence.StatementAt(Math.Min(length.Span.Start, one.Span.Start)).IsOfShowAlone)
            {
                yield return OfMinutes(sentence, episode, length.Minutes);
            }
        }
    }

    private static bool IsOf(Sentence sentence, TextSpan length, PhraseMatch one) =>
        one.Span.Start >= length.End && EpisodeWording.AreOne(sentence, length.End, one.Span.Start);

    private static string? LastNamed(string words) =>
        Named.Matches(Tokenizer.Read(words)).LastOrDefault(n => n.Value != "special") is { } last ? Episode(last, words) : null;

    private static string? Episode(PhraseMatch named, string words) => named.Value switch
    {
        Finale or Premiere => named.Value,
        _ => named.Part("n") is { } n && NumberWords.Read(n.Cut(words)) is { } number ? number.ToString(CultureInfo.InvariantCulture) : null,
    };

    private static Claim OfMinutes(Sentence sentence, string episode, int minutes)
    {
        var value = minutes.ToString(CultureInfo.InvariantCulture);
        return Draft(sentence, new Aspect(Length, episode), value, value + " minutes");
    }

    private static Claim Draft(Sentence sentence, Aspect aspect, string value, string text) =>
        sentence.Draft(ClaimKind.Episode, value, text, sentence.StandingAt(0), "episode") with
        {
            Aspect = aspect,
            Season = sentence.SeasonsAt(0) is { Count: 1 } one ? one[0]
                : sentence.SeasonsAt(sentence.Mask.Length - 1) is { Count: 1 } later ? later[0]
                : sentence.DefaultSeason,
        };
}
