using System.Buffers;
using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>What people do in a show without roles: they host, judge, coach, compete.</summary>
internal static class Jobs
{
    /// <summary>The name of the rules that read them.</summary>
    public const string Rule = "presenter";

    private static readonly PhraseBook Book = PhraseBook.Read("Topics.Cast.jobs.phrases");

    private static readonly PhraseBook Titles = PhraseBook.Read("Topics.Cast.job-titles.phrases");

    private static readonly PhraseBook Lists = PhraseBook.Read("Topics.Cast.job-lists.phrases");

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
    /// <param name="sentence">The sentence.</param>
    /// <param name="name">The place of the name in the mask.</param>
    /// <param name="job">What they do, if it is told.</param>
    /// <param name="status">Whether they come, stay or go.</param>
    /// <returns>The claim, or null where the name is no person's.</returns>
    public static Claim? Claim(Sentence sentence, int name, string? job, CastStatus status)
    {
        // "Judge Nicole Scherer": what she does passes for a title.
        var person = sentence.At(name).Text;
        var title = Title(person);
        person = title is null ? person : person[(title.Length + 1)..];
        job = job is { Length: > 0 } ? job : title;
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
    public static string? TitleOf(Sentence sentence, int name) => Title(sentence.At(name).Text);

    private static string? Title(string name) =>
        PersonNames.Words(name).Length > 2 ? Titles.Fits(Tokenizer.Read(name), "title")?.Span.Cut(name) : null;

    /// <summary>The people of a list that names beside them what they are known for: "Night Ferry's X, former star Y, Z (Cold Quay)".</summary>
    public static IEnumerable<string> Listed(Sentence sentence, int start)
    {
        var (mask, tokens) = (sentence.Mask, sentence.TokensIn(start, sentence.Mask.Length));
        var end = Math.Min(Lists.Fits(tokens, "end")?.Span.Start ?? mask.Length, ListEnd(mask, start));
        var known = Lists.Matches(tokens).Where(m => m.Value == "known").Select(m => m.Span.Start).ToHashSet();
        for (var i = start; i < end; i++)
        {
            if (Masks.IsName(mask[i]) && PersonNames.IsPerson(sentence.At(i).Text) && !known.Contains(i)
                && mask.AsSpan(0, i).LastIndexOf('(') <= mask.AsSpan(0, i).LastIndexOf(')'))
            {
                yield return sentence.At(i).Text;
            }
        }
    }

    // The end of the sentence, or a mark with which something else begins.
    private static int ListEnd(string mask, int start)
    {
        for (var i = start; i < mask.Length; i++)
        {
            var isAtEnd = i + 1 == mask.Length;
            if ((mask[i] is '.' or ';' && (isAtEnd || mask[i + 1] == ' ')) || (mask[i] is ':' or '-' or '\u2013' or '\u2014' && !isAtEnd && mask[i + 1] == ' '
                && (mask[i] == ':' || (i > 0 && mask[i - 1] == ' '))))
            {
                return i;
            }
        }

        return mask.Length;
    }

    private static string? Root(string? job) =>
        Tokenizer.Read(job ?? "") is { Count: > 0 } words ? Book.Matches(words).FirstOrDefault()?.Value : null;
}
