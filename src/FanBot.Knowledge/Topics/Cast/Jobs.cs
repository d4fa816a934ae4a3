using System.Buffers;
using System.Text.RegularExpressions;
using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>What people do in a show without roles: they host, judge, coach, compete.</summary>
internal static class Jobs
{
    /// <summary>The name of the rules that read them.</summary>
    public const string Rule = "presenter";

    private static readonly PhraseBook Book = PhraseBook.Read("Topics.Cast.jobs.phrases");

    private static readonly SearchValues<string> Hints = SearchValues.Create(
    [
        "host", "emcee", "compere", "present", "judg", "panel", "coach", "mentor", "contestant", "narrat", "celeb", "competitor", "front",
        "quizmaster", "captain", "line-up", "lineup", "line up", "pros", "dancers", "skaters", "couples", "mates",
    ], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a sentence can speak of such a job at all.</summary>
    public static bool IsHint(string text) => text.AsSpan().ContainsAny(Hints);

    /// <summary>
    /// The aspect of a cast claim for the job: <c>host</c>, <c>judge</c>, <c>coach</c>, <c>mentor</c>, <c>contestant</c>,
    /// <c>professional</c> or <c>narrator</c>; empty for none.
    /// </summary>
    public static string Aspect(string? job) => Root(job) switch
    {
        null => "",
        "co-host" or "presenter" or "quizmaster" => "host",
        var root => root,
    };

    /// <summary>The job in one usual word: "judges" and "panellist" as "judge".</summary>
    public static string? Describe(string? job) => Root(job) is { } root ? root == "professional" ? "professional partner" : root : null;

    /// <summary>A claim that somebody has, takes up or gives up a job; null where the name is no person's.</summary>
    public static Claim? Claim(Sentence sentence, Capture name, string? job, CastStatus status) =>
        name.Length == 0 ? null : Claim(sentence, name.Index, job, status);

    /// <param name="sentence">The sentence.</param>
    /// <param name="name">The place of the name in the mask.</param>
    /// <param name="job">What they do, if it is told.</param>
    /// <param name="status">Whether they come, stay or go.</param>
    /// <returns>The claim, or null where the name is no person's.</returns>
    public static Claim? Claim(Sentence sentence, int name, string? job, CastStatus status)
    {
        // "Judge Nicole Scherer": what she does passes for a title.
        var person = sentence.At(name).Text;
        var titled = TitlePattern.Match(person);
        person = titled.Success ? person[titled.Length..] : person;
        job = job is { Length: > 0 } ? job : titled.Success ? titled.Value.Trim() : null;
        if (!PersonNames.IsPerson(person))
        {
            return null;
        }

        var claim = status == CastStatus.Leaving
            ? CastWording.Leaving(sentence, name, person, null, Rule) with { Description = Describe(job) }
            : CastWording.Claim(sentence, name, person, null, Describe(job), status, Rule);
        return claim with { Aspect = Aspect(job) };
    }

    /// <summary>The job that stands before a name as its title ("Judge Nicole Scherer"), or null.</summary>
    public static string? TitleOf(Sentence sentence, int name) =>
        TitlePattern.Match(sentence.At(name).Text) is { Success: true } title ? title.Value.Trim() : null;

    /// <summary>The people of a list that names beside them what they are known for: "Night Ferry's X, former star Y, Z (Cold Quay)".</summary>
    public static IEnumerable<string> Listed(Sentence sentence, int start)
    {
        var stop = StopPattern.Match(sentence.Mask, start);
        var end = stop.Success ? stop.Index : sentence.Mask.Length;
        for (var i = start; i < end; i++)
        {
            if (Masks.IsName(sentence.Mask[i]) && PersonNames.IsPerson(sentence.At(i).Text)
                && !KnownForPattern.IsMatch(sentence.Mask, i + 1) && !InsidePattern.IsMatch(sentence.Mask[..i]))
            {
                yield return sentence.At(i).Text;
            }
        }
    }

    private static string? Root(string? job) =>
        Tokenizer.Read(job ?? "", _ => null) is { Count: > 0 } words ? Book.Matches(words).FirstOrDefault()?.Value : null;

    private static readonly Pattern TitlePattern = new(@"^(?:Host|Judge|Coach|Presenter|Mentor|Captain) (?=\S+ \S)");

    private static readonly Pattern StopPattern = new(@"[.;](?: |$)|: | [–—-] |\b(?:according to|will|has|have|who|told|said)\b");

    private static readonly Pattern KnownForPattern = new(
        @"\G(?:'s?(?!\w)| (?:star|alum|actor|actress|singer|host|legend|player|champion|winner|presenter|coach|judge|" + Masks.Name + "))",
        RegexOptions.IgnoreCase);

    private static readonly Pattern InsidePattern = new(@"\([^)]*$|\b(?:of|from|on) (?:the )?$");
}
