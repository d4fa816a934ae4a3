using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>
/// Tells roles in other films, plays and shows from those in this one; <c>roles-elsewhere.phrases</c> and <c>roles-behind.phrases</c> say how
/// they are told.
/// </summary>
internal static class RolesElsewhere
{
    // How far from a role, in characters, stands what it is a role in, and from a guest's name what he is a guest of.
    private const int OwnReach = 13;
    private const int ElsewhereReach = 26;
    private const int GuestReach = 42;

    private static readonly PhraseBook Roles = PhraseBook.Read("Annotation.Clauses.roles-elsewhere.phrases");

    private static readonly PhraseBook Behind = PhraseBook.Read("Annotation.Clauses.roles-behind.phrases");

    /// <summary>Whether words put what stands before them into another work: "Captain Ashdown in The Long Wharf".</summary>
    public static bool IsIn(Sentence sentence, string work) =>
        !Folding.Key(work).Contains(Folding.Key(sentence.Article.ShowName), StringComparison.Ordinal) && !SeasonFinder.Find(work).Any();

    /// <summary>Whether a role that ends at a place of the mask is one in another work: "… as Ada in the film The Long Wharf".</summary>
    public static bool IsOne(Sentence sentence, int start, int end)
    {
        if (sentence.IsBelowOther)
        {
            return true;
        }

        var mask = sentence.Mask;
        var after = Behind.Matches(sentence.TokensIn(end, mask.Length)).ToList();
        var stop = after.Find(m => m.Value == "stop")?.Span.Start ?? mask.Length;
        after.RemoveAll(m => m.Span.Start >= stop || mask.AsSpan(end, m.Span.Start - end).ContainsAny(',', ';'));
        var isOwn = after.Exists(m => m.Value == "own" && m.Span.Start - end <= OwnReach);
        var clause = sentence.Clause(start);
        return Roles.Matches(sentence.TokensIn(0, stop)).Any(m => m.Value switch
        {
            "scene" => m.Span.End <= start && !IsParted(m.Span.End),
            "film" => m.Span.Start < start && start - m.Span.End <= 1,
            _ when isOwn || m.Span.Start < clause.Start => false,
            "known" => true,
            "career" => m.Span.End <= start,
            _ => m.Span.End < start && start - m.Span.End <= GuestReach && !mask.AsSpan(m.Span.End, start - m.Span.End).ContainsAny(',', ';', '.'),
        }) || (!isOwn && after.Exists(m => m.Span.Start - end <= (m.Value == "elsewhere" ? ElsewhereReach : 1)));

        bool IsParted(int from) => mask.AsSpan(from, start - from).ContainsAny(';', '.');
    }
}
