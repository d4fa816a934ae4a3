using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Episodes;

/// <summary>The hour for the viewers of one country: "12am PT/3am ET", "that's 5am BST", "8 a.m. in the UK", "9pm on BBC One".</summary>
internal sealed class RegionalHourRule : IClaimRule
{
    // "8/7c" is eight, and seven in the middle of the United States.
    private const char Central = 'c';

    private const string CentralCountry = "US";

    // "UK: 8am"; but "Eastern Time: 8am" is the hour of a part of a country.
    private const string Label = "label";
    private const string TimeOfZone = " Time";

    private static readonly PhraseBook Hours = PhraseBook.Read("Topics.Episodes.regional-hour.phrases");

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        var hours = Hours.Matches(sentence.Tokens)
            .Select(m => (Country: Country(sentence, m), Hour: Hour(sentence, m), Span: m.Part("hour")!.Value))
            .Where(h => h.Country is not null && HourWording.IsOfShow(sentence, h.Span.Start, h.Span.End))
            .ToList();
        if (hours.Count == 0 || !HourWording.TellsWhen(sentence))
        {
            yield break;
        }

        // "12am PT/3am ET" is one hour, told twice.
        foreach (var group in hours.GroupBy(h => h.Country!, StringComparer.Ordinal))
        {
            var text = string.Join("/", group.Select(h => h.Hour).Distinct(StringComparer.Ordinal));
            var value = text.ToLowerInvariant().Replace(" ", "", StringComparison.Ordinal);
            var start = group.First().Span.Start;
            yield return sentence.Draft(ClaimKind.Episode, value, text, sentence.StandingAt(start), "regional-hour") with
            {
                Aspect = new Aspect(TimeSlotRule.Time, group.Key),
                Season = sentence.SeasonAt(start),
            };
        }
    }

    private static string? Country(Sentence sentence, PhraseMatch match) =>
        match.Part("hour")!.Value.Cut(sentence.Mask).EndsWith(Central) ? CentralCountry
        : Zone(sentence, match) is { } zone ? CountryWords.OfZone(zone)
        : match.Part("channel") is { } channel ? Channels.CountryOf(Words(sentence, channel))
        : Words(sentence, match.Part("country") ?? default) is var name && match.Value == Label && name.EndsWith(TimeOfZone, StringComparison.Ordinal) ? null
        : CountryWords.OfCountry(name);

    // "12am PT": without its zone an hour says little.
    private static string Hour(Sentence sentence, PhraseMatch match) =>
        Words(sentence, match.Part("hour")!.Value) + (Zone(sentence, match) is { } zone && CountryWords.OfZone(zone) is not null ? " " + zone : "");

    private static string? Zone(Sentence sentence, PhraseMatch match) => match.Part("zone") is { } zone ? Words(sentence, zone) : null;

    private static string Words(Sentence sentence, TextSpan span) => sentence.Words(span.Start, span.End);
}
