using System.Collections.Frozen;

namespace FanBot.Knowledge.Answers.Questions.Kinds;

/// <summary>Words that the kind of a question already tells, though in questions of other kinds they say something.</summary>
internal static class KindWords
{
    private static readonly FrozenSet<string> Renewal = Words("bin binned can canned ditch ditched chop chopped shelve shelved dump dumped nix nixed drop dropped kill killed boot scrap scrapped commissioned safe risk danger trouble jeopardy limbo bubble doomed toast dead goner gone good forever still over done finished run helping outing batch lot round future fate");
    private static readonly FrozenSet<string> Platform = Words("carry carries carrying broadcast broadcasts broadcaster screen screens screening showing shown airing telly streamer picked bought holds owns rights abroad overseas online anywhere here");
    private static readonly FrozenSet<string> Episodes = Words("parts instalments installments half-hours hours run lot batch round around");
    private static readonly FrozenSet<string> Release = Words(
        "telly screen screens box air due roughly days weeks months day week month long longer wait waiting watch see until till til left away time many "
        + "much countdown sleeps already available");

    /// <summary>Whether a word in lower case is told by the kind: "binned" by the question whether a show goes on.</summary>
    public static bool Accounts(QuestionKind kind, string word) => kind switch
    {
        QuestionKind.Renewal => Renewal.Contains(word),
        QuestionKind.Platform => Platform.Contains(word),
        QuestionKind.Episodes => Episodes.Contains(word),
        QuestionKind.Release => Release.Contains(word),
        _ => false,
    };

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
