using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Extraction.Pages;

/// <summary>Reads an article's publication and update dates out of its text.</summary>
internal static class ArticleDates
{
    private const int Top = 12;
    private const int Foot = 4;
    private const int Datelines = 3;
    private const int LongLine = 160;

    // How far behind a sign its date may stand, with a few words or a name between.
    private const int Farthest = 60;
    private const int Near = 12;
    private const int MostOfName = 8;

    /// <summary>The dates that the text states of itself; each null where it states none.</summary>
    /// <param name="blocks">The article's blocks with plain quotation marks, noise included: dates often stand beside it.</param>
    public static (EdtfDate? Published, EdtfDate? Updated) Read(IReadOnlyList<string> blocks)
    {
        var context = new DateContext(null, [], DateOrders.Of(blocks));
        EdtfDate? published = null;
        EdtfDate? updated = null;
        EdtfDate? today = null;
        DateMention? update = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            // A day of writing has its year in figures.
            var lines = !HasFigures(blocks[i]) ? [] : blocks[i].Length > LongLine ? Sentences(blocks[i]).Where(HasFigures) : [blocks[i]];
            foreach (var line in lines)
            {
                List<PhraseMatch> signs = [.. Imprint.In(line)];
                updated ??= Day(signs, Imprint.Updated, line, context) ?? Month(signs, line, context);
                update ??= Mentions(signs, Imprint.Updated, line).Select(m => (DateMention?)m).FirstOrDefault();
                if (i < Top || blocks.Count - i <= Foot)
                {
                    published ??= Day(signs, Imprint.Published, line, context) ?? Day(signs, Imprint.By, line, context);
                }

                if (i < Top)
                {
                    published ??= DateLine.DateOf(line, context);
                    today ??= Day(signs, Imprint.Today, line, context);
                }

                if (i < Datelines && DatelinePattern.Match(line) is { Success: true } place)
                {
                    published ??= Behind(line, place.Length, Imprint.Published) is { } mention ? FullDate(mention, context) : null;
                }
            }
        }

        published ??= today;
        return (published, updated ?? WithoutYear(update, published));
    }

    private static bool HasFigures(string words) => words.AsSpan().ContainsAnyInRange('0', '9');

    private static IEnumerable<string> Sentences(string block) =>
        SentenceSplitter.Split(block, new TextSpan(0, block.Length)).Select(s => s.Cut(block));

    /// <summary>The first full date behind a sign such as "updated".</summary>
    private static EdtfDate? Day(List<PhraseMatch> signs, string sign, string line, DateContext context) =>
        Mentions(signs, sign, line).Select(m => FullDate(m, context)).FirstOrDefault(d => d is not null);

    // "[UPDATE, August 2031]": as good as it gets.
    private static EdtfDate? Month(List<PhraseMatch> signs, string line, DateContext context) =>
        Mentions([.. signs.Where(s => !line[..s.Span.Start].Any(char.IsLetterOrDigit))], Imprint.Updated, line)
            .Select(m => DateResolver.Resolve(m.Expression, context, DateDirection.Past))
            .FirstOrDefault(d => d is { IsMonth: true, HasYear: true });

    // "Published: 2 September 2031 | Last updated 12 September": the year of its publication.
    private static EdtfDate? WithoutYear(DateMention? update, EdtfDate? published) =>
        update is { } mention && published is { } day
            && DateResolver.Resolve(mention.Expression, new DateContext(day.Latest, []), DateDirection.Future) is { IsDay: true, HasYear: true } date ? date
                : null;

    private static IEnumerable<DateMention> Mentions(List<PhraseMatch> signs, string sign, string line) =>
        signs.Where(s => s.Value == sign).Select(s => Behind(line, s.Span.End, sign)).OfType<DateMention>();

    // The first date behind a sign, if it is the sign's.
    private static DateMention? Behind(string line, int start, string sign)
    {
        var rest = line[start..Math.Min(line.Length, start + Farthest)];
        foreach (var mention in DateFinder.Find(rest))
        {
            return Leads(rest[..mention.Span.Start].Trim(), sign) ? mention : null;
        }

        return null;
    }

    // Whether what stands between a sign and a date leads from one to the other.
    private static bool Leads(string between, string sign) => sign switch
    {
        Imprint.Today => between.Length == 0,
        Imprint.By => between.Any(char.IsUpper) && between.Count(c => c == ' ') < MostOfName && between.All(c => char.IsLetter(c) || " '.&,-".Contains(c)),
        Imprint.Updated => between.Length <= Near && (!between.Contains(' ', StringComparison.Ordinal) || HasFigures(between)),
        _ => between.Length <= Near,
    };

    private static EdtfDate? FullDate(DateMention mention, DateContext context) =>
        DateResolver.Resolve(mention.Expression, context, DateDirection.Past) is { IsDay: true, HasYear: true } date ? date : null;

    // "LONDON, 5 May 2031 -"
    private static readonly Pattern DatelinePattern = new(@"^\p{Lu}{3,}(?:[ ,.]+\p{Lu}[\p{L}.]*){0,3}(?: \(\w+\))?,? (?=.{4,24}\s?[-–—])");
}
